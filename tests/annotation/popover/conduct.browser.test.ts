import { beforeEach, describe, expect, it, onTestFinished, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { english } from '../../english.ts';
import { annotate, drawnTexts, SUBJECT } from '../annotated-page.ts';

/** A point of the viewport where no test has a mark. */
const CORNER = { x: 990, y: 690 };

const PAGE = `${SUBJECT}<p>Here is Norm 3 in a line.</p><p>The second line of the page.</p>`;

const popover = page.getByRole('dialog', { name: english('popover.label', ['Norm 3 · 13 (c)']) });
const button = (key: 'close' | 'pin') => page.getByRole('button', { name: english(`popover.${key}`) });
const firstMeasure = () => page.elementLocator(popover.element().querySelector('.measure summary') ?? document.body);

beforeEach(async () => {
  // Nothing has the focus of the keyboard when the first test begins.
  window.focus();
  await userEvent.pointer({ coords: CORNER });
});

function element(selector: string): HTMLElement {
  const found = document.querySelector<HTMLElement>(selector);
  if (!found) throw new Error(`The page has no ${selector}`);
  return found;
}

/** The middle of some text of the page. */
function middleOf(text: string): { x: number; y: number } {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const start = walker.currentNode.nodeValue?.indexOf(text) ?? -1;
    if (start < 0) continue;
    const range = new Range();
    range.setStart(walker.currentNode, start);
    range.setEnd(walker.currentNode, start + text.length);
    const { left, top, width, height } = range.getBoundingClientRect();
    return { x: left + width / 2, y: top + height / 2 };
  }
  throw new Error(`The page has no “${text}”`);
}

async function hover(text: string): Promise<void> {
  await userEvent.pointer({ coords: middleOf(text) });
  await expect.element(popover).toBeVisible();
}

function expectClosed(): Promise<void> {
  return expect.poll(() => popover.query()).toBeNull();
}

/** Expects the popover to be open after a time in which it would have closed. */
async function expectToStay(): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve, 300));
  await expect.element(popover).toBeVisible();
}

/** Adds a listener of the page, which hears events before the annotation does, until the test ends. */
function listen(target: EventTarget, types: string[], handle: (event: Event) => void): void {
  const listening = new AbortController();
  onTestFinished(() => listening.abort());
  for (const type of types) target.addEventListener(type, handle, { capture: true, signal: listening.signal });
}

describe('the keyboard', () => {
  it('closes the popover with Escape, of which the page hears neither press nor release', async () => {
    const heard = vi.fn();
    await annotate(PAGE);
    listen(document, ['keydown', 'keyup'], heard);
    await hover('Norm 3');
    await userEvent.keyboard('{Escape}');
    await expectClosed();
    expect(heard).not.toHaveBeenCalled();
    await userEvent.keyboard('{Escape}');
    await expect.poll(() => heard.mock.calls.length).toBe(2);
  });

  it('opens no popover when a script moves the focus', async () => {
    await annotate(`${SUBJECT}<p><button>First</button> <a href="#there">Norm 3</a></p>`);
    await userEvent.keyboard('{Tab}');
    element('a').focus();
    await new Promise((resolve) => setTimeout(resolve, 100));
    expect(popover.query()).toBeNull();
  });

  it('keeps a popover that it has opened, although the browser reports the resting pointer again', async () => {
    await annotate(`${SUBJECT}<p><button>First</button> <a href="#there">Norm 3</a></p><p id="last">Last</p>`);
    element('button').focus();
    await userEvent.keyboard('{Tab}');
    await expect.element(popover).toBeVisible();
    element('#last').style.height = '2000px';
    await expectToStay();
  });
});

describe('a page that stops events before anyone hears them', () => {
  const stopEvents = () =>
    listen(window, ['pointermove', 'pointerdown', 'click', 'keydown', 'focusin'], (event) =>
      event.stopImmediatePropagation(),
    );

  it('does not keep the pointer from opening one', async () => {
    listen(window, ['pointermove', 'mousemove', 'pointerover', 'mouseover'], (event) =>
      event.stopImmediatePropagation(),
    );
    await annotate(PAGE);
    await userEvent.pointer({ coords: middleOf('The Group') });
    await userEvent.pointer({ coords: middleOf('Norm 3 in a line') });
    await hover('Norm 3');
  });

  it('does not keep a popover open: Escape closes it', async () => {
    stopEvents();
    const { annotation } = await annotate(PAGE);
    await annotation.goToNorm(3);
    await expect.element(popover).toBeVisible();
    await userEvent.keyboard('{Escape}');
    await expectClosed();
  });

  it('does not keep a popover open: its button closes it', async () => {
    stopEvents();
    const { annotation } = await annotate(PAGE);
    await annotation.goToNorm(3);
    await button('close').click();
    await expectClosed();
  });
});

describe('a page that keeps the focus', () => {
  it.each(['focusin', 'focus'])('with a listener for %s does not close the popover under the pointer', async (type) => {
    await annotate(`${SUBJECT}<div><p>Here is Norm 3.</p><button>Of the page</button></div>`);
    listen(document, [type], ({ target }) => {
      if (target instanceof Element && !element('div').contains(target)) element('button').focus();
    });
    element('button').focus();
    await hover('Norm 3');
    await firstMeasure().click();
    await expectToStay();
    expect(popover.element().querySelector('.measure[open]')).not.toBeNull();
  });
});

describe('a drag of the pointer', () => {
  it('that begins on a mark closes the popover and selects the text of the page', async () => {
    await annotate(PAGE);
    await hover('Norm 3');
    const to = middleOf('second line');
    await userEvent.pointer([{ keys: '[MouseLeft>]' }, { coords: { x: to.x - 20, y: to.y } }, { coords: to }]);
    await expectClosed();
    await userEvent.pointer({ keys: '[/MouseLeft]' });
    expect(getSelection()?.toString()).toMatch(/3 in a line\.\s+The sec/);
  });

  it('that begins in the popover leaves it open', async () => {
    await annotate(PAGE, { grace: 100 });
    await hover('Norm 3');
    const { x, y } = popover.element().getBoundingClientRect();
    await userEvent.pointer([
      { coords: { x: x + 100, y: y + 90 } },
      { keys: '[MouseLeft>]' },
      { coords: { x: x + 500, y: y + 90 } },
    ]);
    await expectToStay();
    await userEvent.pointer({ keys: '[/MouseLeft]' });
  });
});

describe('a block that the page renders again', () => {
  it('keeps its popover, with what the reader has unfolded', async () => {
    await annotate(PAGE);
    await hover('Norm 3');
    await firstMeasure().click();
    const [, paragraph] = document.querySelectorAll('p');
    paragraph?.replaceWith(paragraph.cloneNode(true));
    await expectToStay();
    expect(popover.element().querySelector('.measure[open]')).not.toBeNull();
  });

  it('loses its popover when the reference is no longer there', async () => {
    await annotate(PAGE);
    await hover('Norm 3');
    document.querySelectorAll('p')[1]?.replaceChildren('Here is Norm 4 in a line.');
    await expectClosed();
  });

  it('opens a popover although it is rendered again while the pointer rests', async () => {
    await annotate(`${SUBJECT}<div><p>Here is Norm 3.</p></div>`, { dwell: 300 });
    const text = element('div').innerHTML;
    const timer = setInterval(() => {
      element('div').innerHTML = text;
    }, 60);
    onTestFinished(() => clearInterval(timer));
    await userEvent.pointer({ coords: middleOf('Norm 3') });
    await expect.element(popover).toBeVisible();
    await expectToStay();
  });
});

describe('a popover of the page', () => {
  const open = () => element('#menu').showPopover();
  const isOpen = () => element('#menu').matches(':popover-open');

  it.each([
    ['around the mark', '<div id="menu" popover><p>Here is Norm 3.</p></div>'],
    [
      'around a dialog with the mark',
      '<div id="menu" popover style="width: 600px; height: 300px"><dialog open><p>Here is Norm 3.</p></dialog></div>',
    ],
    ['elsewhere', '<div id="menu" popover style="margin: 400px 0 0 700px">Menu</div><p>Here is Norm 3.</p>'],
  ])('%s stays open when ours is used', async (_, html) => {
    await annotate(`${SUBJECT}${html}`);
    open();
    await hover('Norm 3');
    await firstMeasure().click();
    await button('pin').click();
    expect(isOpen()).toBe(true);
    expect(popover.element().querySelector('.measure[open]')).not.toBeNull();
  });

  it('that closes elsewhere leaves ours open', async () => {
    await annotate(`${SUBJECT}<div id="menu" popover style="margin: 400px 0 0 700px">Menu</div><p>Here is Norm 3.</p>`);
    open();
    await hover('Norm 3');
    element('#menu').hidePopover();
    await expectToStay();
    await firstMeasure().click();
    await expect.poll(() => popover.element().querySelector('.measure[open]')).not.toBeNull();
  });
});

describe('going to a mark', () => {
  it('does not scroll what the reader could not scroll back', async () => {
    const { annotation } = await annotate(
      `${SUBJECT}<div style="height: 1500px"></div>
      <div id="slider" style="overflow: hidden; width: 300px"><div style="width: 900px"><p style="margin-left: 265px">Norm 3 is half cut off.</p></div></div>
      <div id="box" style="overflow: auto; height: 80px"><p style="margin-top: 400px">Here is Norm 4.</p></div>`,
    );
    await annotation.goToNorm(3);
    expect(element('#slider').scrollLeft).toBe(0);
    await expectToStay();
    await annotation.goToNorm(4);
    expect(element('#box').scrollTop).toBeGreaterThan(0);
    scrollTo({ top: 0, behavior: 'instant' });
  });
});

describe('what is ours', () => {
  it('is not read as text of the page', async () => {
    const { annotation } = await annotate(PAGE);
    await hover('Norm 3');
    const before = drawnTexts();
    await annotation.markedDocument.read();
    expect(drawnTexts()).toEqual(before);
  });

  it('and was left by a script that the browser has destroyed is removed', async () => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync('@media screen { ::highlight(norm-lens-certain) { color: red } }');
    const ofPage = new CSSStyleSheet();
    document.adoptedStyleSheets.push(ofPage, sheet);
    CSS.highlights.set('norm-lens-certain', new Highlight());
    const left = document.createElement('norm-lens-popover-left');
    left.popover = 'manual';
    document.documentElement.append(left);
    await annotate(PAGE);
    expect(left.isConnected).toBe(false);
    expect(document.adoptedStyleSheets).toContain(ofPage);
    expect(document.adoptedStyleSheets).not.toContain(sheet);
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((each) => each !== ofPage);
  });

  it('ends with the annotation', async () => {
    const { end } = await annotate(PAGE);
    await hover('Norm 3');
    end();
    expect(document.querySelector('[popover]')).toBeNull();
    expect(drawnTexts()).toEqual([]);
    await userEvent.pointer([{ coords: CORNER }, { coords: middleOf('Norm 3') }]);
    await new Promise((resolve) => setTimeout(resolve, 100));
    expect(popover.query()).toBeNull();
  });
});
