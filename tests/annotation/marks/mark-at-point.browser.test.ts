import { describe, expect, it, onTestFinished } from 'vitest';
import type { Mark } from '../../../annotation/marks/mark.ts';
import { markAt } from '../../../annotation/marks/mark-at-point.ts';
import { lineBoxesOf } from '../../../annotation/reading/text-range.ts';
import { marksIn } from './make-marks.ts';

const shadowRootOf = (host: Element) => host.shadowRoot;

/** Puts markup, also of declarative shadow roots, into the body until the test ends. */
function openPage(html: string): Map<string, Mark> {
  document.body.setHTMLUnsafe(html);
  onTestFinished(() => document.body.replaceChildren());
  return marksIn(document.body);
}

/** The norms of the mark that is found in the middle of a line of a mark. */
function foundIn(marks: Map<string, Mark>, written: string, line = 0): readonly number[] | undefined {
  const mark = marks.get(written);
  const box = mark && lineBoxesOf(mark.range)[line];
  if (!box) throw new Error(`The page has no line ${line} of “${written}”`);
  const middle = { x: box.left + box.width / 2, y: box.top + box.height / 2 };
  return markAt(middle, marks.values(), shadowRootOf)?.reference.norms;
}

/** A rule that lays an element over its positioned ancestor, or over the viewport. */
const OVER = 'position: absolute; inset: 0;';
const FIXED = 'position: fixed; inset: 0;';
const STRETCHED = `<style>.card { position: relative } .card a::after { content: ""; ${OVER} }</style>`;

describe('a mark is found', () => {
  it.each<[where: string, html: string]>([
    ['in plain text', '<p>See a3.</p>'],
    ['below a stretched link', `${STRETCHED}<div class="card"><a href="#">A card</a><p>See a3.</p></div>`],
    ['below a transparent cover', `<p>See a3.</p><div style="${FIXED}"></div>`],
    ['below a faint tint', `<p>See a3.</p><div style="${FIXED} background: rgb(0 0 0 / 8%)"></div>`],
    ['below a cover that is not drawn', `<p>See a3.</p><div style="${FIXED} background: white; opacity: 0"></div>`],
    [
      'below an empty cover in a shadow root',
      `<p>See a3.</p><x-cover style="${FIXED}"><template shadowrootmode="open"><div style="height: 100%"></div></template></x-cover>`,
    ],
    ['in text without pointer events', '<p style="pointer-events: none">See a3.</p>'],
    ['in text that cannot be selected', '<p style="user-select: none; -webkit-user-select: none">See a3.</p>'],
    ['in inert text', '<p inert>See a3.</p>'],
    [
      'in text over an opaque element',
      `<div style="${OVER} background: silver"></div><p style="position: relative">See a3.</p>`,
    ],
    ['in a box without an element box', '<p><span style="display: contents">See a3.</span></p>'],
    ['in text that overflows its block', '<p style="width: 10px; white-space: pre">See much further right a3.</p>'],
    ['in a shadow root', '<x-card><template shadowrootmode="open"><p>See a3.</p></template></x-card>'],
    [
      'in text that has a slot',
      '<x-card><template shadowrootmode="open"><div><slot></slot></div></template>See a3.</x-card>',
    ],
    ['in rotated text', '<p style="rotate: 30deg; width: 300px; margin: 200px">See a3.</p>'],
    ['in vertical text', '<p style="writing-mode: vertical-rl; height: 200px">See a3.</p>'],
    [
      'in a box that scrolls',
      '<div style="height: 60px; overflow: auto"><p>See a3.</p><p style="height: 900px"></p></div>',
    ],
    [
      'in text without pointer events in a box that scrolls',
      '<div style="height: 60px; overflow: auto"><p style="pointer-events: none">See a3.</p><p style="height: 900px"></p></div>',
    ],
  ])('%s', (_, html) => {
    expect(foundIn(openPage(html), 'a3')).toEqual([3]);
  });

  it('in a modal dialog', () => {
    const marks = openPage('<p>See b4.</p><dialog><p>See a3.</p></dialog>');
    document.querySelector('dialog')?.showModal();
    expect(foundIn(marks, 'a3')).toEqual([3]);
    expect(foundIn(marks, 'b4')).toBeUndefined();
  });

  it('on each of its lines, and where its words have a background of their own', () => {
    const marks = openPage(
      '<p style="width: 40px; font: 16px monospace">a3,<wbr><b style="background: gold">4,5</b></p>',
    );
    expect(foundIn(marks, 'a3,4,5', 0)).toEqual([3, 4, 5]);
    expect(foundIn(marks, 'a3,4,5', 1)).toEqual([3, 4, 5]);
  });

  it('among very many in one block', () => {
    const marks = openPage(
      `<p>${Array.from({ length: 150 }, (_, index) => `See ${'abcdefghij'[index % 10]}${(index % 11) + 1}.`).join(' ')}</p>`,
    );
    expect(foundIn(marks, 'b2')).toEqual([2]);
    expect(foundIn(marks, 'a11')).toEqual([11]);
  });
});

describe('no mark is found', () => {
  it.each<[where: string, html: string]>([
    ['below an opaque banner', `<p>See a3.</p><div style="${FIXED} background: white"></div>`],
    [
      'below a header that sticks',
      '<header style="position: sticky; top: 0; height: 90px; background: white">Head</header><p style="margin-top: -60px">See a3.</p>',
    ],
    [
      'below a header in a shadow root',
      `<p>See a3.</p><x-head style="${FIXED}"><template shadowrootmode="open"><div style="height: 100%; background: white"></div></template></x-head>`,
    ],
    ['below the dark backdrop of a box', `<p>See a3.</p><div style="${FIXED} background: rgb(0 0 0 / 50%)"></div>`],
    ['below a gradient', `<p>See a3.</p><div style="${FIXED} background: linear-gradient(white, silver)"></div>`],
    ['below a colour in another notation', `<p>See a3.</p><div style="${FIXED} background: oklch(0.8 0.1 200)"></div>`],
    [
      'below a generated box',
      `<style>i::before { content: ""; ${FIXED} background: white }</style><p>See a3.</p><i></i>`,
    ],
    ['below a blurred backdrop', `<p>See a3.</p><div style="${FIXED} backdrop-filter: blur(8px)"></div>`],
    ['below a canvas', `<p>See a3.</p><canvas style="${FIXED} width: 100%; height: 100%"></canvas>`],
    [
      'below the items of a menu',
      `<p style="position: absolute; top: 0">See a3.</p><ul style="${OVER} margin: 0; background: white"><li><a href="#">One</a></li></ul>`,
    ],
    [
      'below the text of a transparent element',
      '<p style="position: absolute; top: 0; left: 0; margin: 0">See a3.</p><p style="position: absolute; top: 0; left: 0; margin: 0">Other words lie here.</p>',
    ],
    [
      'where its box clips it',
      '<div style="height: 20px; overflow: hidden"><p style="margin-top: 80px">See a3.</p></div>',
    ],
    [
      'where a box clips its text without pointer events',
      '<div style="height: 20px; overflow: auto"><p style="margin-top: 80px; pointer-events: none">See a3.</p></div>',
    ],
  ])('%s', (_, html) => {
    expect(foundIn(openPage(html), 'a3')).toBeUndefined();
  });

  it('behind a modal dialog, nor behind its backdrop', () => {
    const marks = openPage('<p>See a3.</p><dialog style="background: none; margin: 300px">Of the page</dialog>');
    document.querySelector('dialog')?.showModal();
    expect(foundIn(marks, 'a3')).toBeUndefined();
  });

  it('beside its words', () => {
    const marks = openPage('<p>See a3.</p>');
    const [box] = lineBoxesOf(
      marks.get('a3')?.range ??
        new StaticRange({ startContainer: document, startOffset: 0, endContainer: document, endOffset: 0 }),
    );
    expect(markAt({ x: (box?.right ?? 0) + 20, y: box?.top ?? 0 }, marks.values(), shadowRootOf)).toBeUndefined();
  });
});
