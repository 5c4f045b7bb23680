import { join } from 'node:path';
import fc from 'fast-check';
import type { Page } from 'puppeteer-core';
import { build } from 'vite';
import { describe, expect } from 'vitest';
import { ROOT } from '../../../scripts/terminal/root.ts';
import { test } from '../driver/fixture.ts';

/** The text of the blocks below an element made of this markup, with the name of the block that holds each. */
type Blocks = [holder: string, text: string][];

declare global {
  /** Put there by `flow-entry.ts`. */
  var flow: {
    readBlocks: typeof import('../../../annotation/reading/text-flow.ts').readBlocks;
    rangeOf: typeof import('../../../annotation/reading/text-range.ts').rangeOf;
  };
}

/** The modules under test as one script, since ranges and layout need a real browser. */
async function script(): Promise<string> {
  const entry = join(ROOT, 'tests', 'e2e', 'driver', 'flow-entry.ts');
  const result = await build({
    configFile: false,
    logLevel: 'silent',
    build: { write: false, lib: { entry, formats: ['iife'], name: 'flow' }, minify: false },
  });
  const output = [result].flat().flatMap((bundle) => ('output' in bundle ? bundle.output : []));
  return output.map((chunk) => ('code' in chunk ? chunk.code : '')).join('\n');
}

const source = await script();

async function blocksOf(page: Page, html: string): Promise<Blocks> {
  return page.evaluate((markup) => {
    const parsed = new DOMParser().parseFromString(markup, 'text/html');
    document.body.replaceChildren(...parsed.body.childNodes);
    return [...flow.readBlocks(document.body)]
      .filter(({ text }) => text.trim() !== '')
      .map(({ container, text }): Blocks[number] => [
        container instanceof Element ? container.localName : '',
        text.replace(/\s+/g, ' ').trim(),
      ]);
  }, html);
}

describe('the flow of text', () => {
  test.for<[what: string, html: string, blocks: Blocks]>([
    ['joins inline elements', '<p>Norm <b>3</b> and 13<a href="#">(c)</a>.</p>', [['p', 'Norm 3 and 13(c).']]],
    [
      'separates blocks',
      '<h1>Norm</h1><p>3 States</p>',
      [
        ['h1', 'Norm'],
        ['p', '3 States'],
      ],
    ],
    [
      'keeps what stands before, inside and after a block apart',
      '<div>one<p>two</p>three</div>',
      [
        ['div', 'one'],
        ['p', 'two'],
        ['div', 'three'],
      ],
    ],
    ['reads a line break as white space', '<p>Norm<br>3</p>', [['p', 'Norm 3']]],
    ['reads preformatted text', '<pre>Norm\n   3</pre>', [['pre', 'Norm 3']]],
    [
      'reads cells apart',
      '<table><tr><td>Norm</td><td>3</td></tr></table>',
      [
        ['td', 'Norm'],
        ['td', '3'],
      ],
    ],
    ['keeps footnote marks apart from numbers', '<p>Norm 3<sup>1</sup> says</p>', [['p', 'Norm 3\uFFFC1\uFFFC says']]],
    ['joins raised letters', '<p>the 3<sup>rd</sup> norm</p>', [['p', 'the 3rd norm']]],
    [
      'leaves a gap for code and formulas',
      '<p>a <code>Norm 3</code> b <math><mi>x</mi></math></p>',
      [['p', 'a \uFFFC b \uFFFC']],
    ],
    ['leaves out scripts and styles', '<p>a<script>Norm 3</script><style>b{}</style>b</p>', [['p', 'ab']]],
    [
      'leaves out what is being written',
      '<div contenteditable>Norm 3</div><p contenteditable="false">b</p>',
      [['p', 'b']],
    ],
    [
      'leaves out forms',
      '<p>a <textarea>Norm 3</textarea><select><option>Norm 4</select></p>',
      [['p', 'a \uFFFC\uFFFC']],
    ],
    ['goes through slots of blocks nested in inline elements', '<a href="#"><div>one</div></a>', [['div', 'one']]],
    ['reads nothing from an empty page', '', []],
  ])('%s', async ([, html, blocks], { reader }) => {
    await reader.open('bare.html');
    await reader.page.addScriptTag({ content: source });
    expect(await blocksOf(reader.page, html)).toEqual(blocks);
  });

  test('goes as deep as a page does', async ({ reader }) => {
    await reader.open('bare.html');
    await reader.page.addScriptTag({ content: source });
    const text = await reader.page.evaluate(() => {
      let inner: Element = document.body;
      for (let depth = 0; depth < 5000; depth++) inner = inner.appendChild(document.createElement('div'));
      inner.textContent = 'deep';
      return [...flow.readBlocks(document.body)].map((block) => block.text).at(-1);
    });
    expect(text).toBe('deep');
  });

  test('does not depend on how a text is split over nodes, and ranges give the text back', async ({ reader }) => {
    await reader.open('bare.html');
    await reader.page.addScriptTag({ content: source });
    const sentence = 'Under norm 13 (c) and norms 6–8, States 규범 3 “should” act.';
    const cuts = fc.array(fc.tuple(fc.nat(sentence.length), fc.constantFrom('', 'b', 'i', 'a', 'span', 'em')), {
      maxLength: 12,
    });
    await fc.assert(
      fc.asyncProperty(cuts, fc.nat(sentence.length - 1), fc.nat(sentence.length - 1), async (pieces, a, b) => {
        const read = await reader.page.evaluate(
          (whole, splits, start, end) => {
            const paragraph = document.createElement('p');
            const ends = [...splits.map(([offset]) => offset), whole.length].sort((x, y) => x - y);
            let at = 0;
            for (const [index, until] of ends.entries()) {
              const name = splits[index]?.[1];
              const text = document.createTextNode(whole.slice(at, until));
              const wrapper = name ? document.createElement(name) : undefined;
              wrapper?.append(text);
              paragraph.append(wrapper ?? text);
              at = until;
            }
            document.body.replaceChildren(paragraph);
            const [block] = flow.readBlocks(paragraph);
            if (!block) return undefined;
            const range = flow.rangeOf(block, start, end);
            const live = document.createRange();
            live.setStart(range.startContainer, range.startOffset);
            live.setEnd(range.endContainer, range.endOffset);
            return { text: block.text, slice: live.toString() };
          },
          sentence,
          pieces,
          Math.min(a, b),
          Math.max(a, b) + 1,
        );
        expect(read).toEqual({ text: sentence, slice: sentence.slice(Math.min(a, b), Math.max(a, b) + 1) });
      }),
      { numRuns: 60 },
    );
  });
});
