import { beforeEach, describe, expect, it, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { english } from '../../english.ts';
import { annotate, drawnRanges, SUBJECT } from '../annotated-page.ts';

/** A point of the viewport where no test has a mark. */
const CORNER = { x: 990, y: 690 };

const popover = page.getByRole('dialog');

// The browser keeps the pointer where the last test left it, and reports it again when the text below it changes.
beforeEach(() => movePointer(CORNER));

function movePointer(coords: { x: number; y: number }): Promise<void> {
  return userEvent.pointer({ coords });
}

function click(): Promise<void> {
  return userEvent.pointer({ keys: '[MouseLeft]' });
}

/** The boxes of the lines of some text on the page, also inside open shadow roots. */
function boxesOf(text: string, root: Element | ShadowRoot = document.body): DOMRect[] {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_ALL);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (node instanceof Element && node.shadowRoot) {
      const inside = boxesOf(text, node.shadowRoot);
      if (inside.length > 0) return inside;
    }
    const start = node instanceof Text ? node.data.indexOf(text) : -1;
    if (start < 0) continue;
    const range = new Range();
    range.setStart(node, start);
    range.setEnd(node, start + text.length);
    return [...range.getClientRects()];
  }
  return [];
}

function middleOf(text: string, line = 0): { x: number; y: number } {
  const box = boxesOf(text)[line];
  if (!box) throw new Error(`The page has no line ${line} of “${text}”`);
  return { x: box.left + box.width / 2, y: box.top + box.height / 2 };
}

/** Expects the popover to show a norm, or none to be shown. */
async function expectPopover(name: 'Norm 3 · 13 (c)' | 'Norm 4 · 13 (d)' | undefined): Promise<void> {
  await expect.poll(() => popover.query()?.getAttribute('aria-label')).toBe(name && english('popover.label', [name]));
}

/** Expects that no popover opens; one that does is there a few milliseconds after the pointer. */
async function expectNoPopover(): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve, 100));
  expect(popover.query()).toBeNull();
}

describe('the pointer', () => {
  const PAGE = `${SUBJECT}<p>Before, Norm 3 is a mark, and after it is none.</p><p>Then Norm 4 follows.</p>`;

  it('opens the popover of the mark that it is on, and closes it when it leaves', async () => {
    await annotate(PAGE);
    await movePointer(middleOf('Norm 3'));
    await expectPopover('Norm 3 · 13 (c)');
    await movePointer(CORNER);
    await expectPopover(undefined);
  });

  it('opens the popover of the next mark that it is on', async () => {
    await annotate(PAGE);
    await movePointer(middleOf('Norm 3'));
    await expectPopover('Norm 3 · 13 (c)');
    // The popover is below its line.
    await movePointer(CORNER);
    await expectPopover(undefined);
    await movePointer(middleOf('Norm 4'));
    await expectPopover('Norm 4 · 13 (d)');
    expect(drawnRanges('active')).toHaveLength(1);
  });

  it.each([
    ['before a mark in its line', 'Before'],
    ['after a mark in its line', 'after it is none'],
    ['in another paragraph', 'Then'],
  ])('opens none %s', async (_, text) => {
    await annotate(PAGE);
    await movePointer(middleOf(text));
    await expectNoPopover();
  });

  it('opens none right of a mark that ends a line', async () => {
    await annotate(`${SUBJECT}<p>Here is Norm 3</p>`);
    const [box] = boxesOf('Norm 3');
    await movePointer({ x: (box?.right ?? 0) + 8, y: middleOf('Norm 3').y });
    await expectNoPopover();
    await movePointer({ x: (box?.right ?? 0) - 1, y: middleOf('Norm 3').y });
    await expectPopover('Norm 3 · 13 (c)');
  });

  it.each([0, 1])('is on a mark that is on two lines: line %i', async (line) => {
    await annotate(`${SUBJECT}<p style="width: 60px; font: 20px monospace">Norm 3</p>`);
    expect(boxesOf('Norm 3')).toHaveLength(2);
    await movePointer(middleOf('Norm 3', line));
    await expectPopover('Norm 3 · 13 (c)');
  });

  it.each(['Norm', '3'])('is on a mark that is written over several elements: “%s”', async (text) => {
    await annotate(`${SUBJECT}<p>Here is <b>Norm</b> <i>3</i>.</p>`);
    await movePointer(middleOf(text));
    await expectPopover('Norm 3 · 13 (c)');
  });

  it('is on a mark inside a shadow root', async () => {
    const { annotation } = await annotate(`${SUBJECT}<x-quote></x-quote>`);
    const root = document.querySelector('x-quote')?.attachShadow({ mode: 'open' });
    root?.append('Here is Norm 3.');
    await annotation.markedDocument.read();
    await movePointer(middleOf('Norm 3'));
    await expectPopover('Norm 3 · 13 (c)');
  });

  it('keeps the popover open while it is on it', async () => {
    await annotate(PAGE, { grace: 300 });
    await movePointer(middleOf('Norm 3'));
    await expectPopover('Norm 3 · 13 (c)');
    const { x, y } = popover.element().getBoundingClientRect();
    await movePointer({ x: x + 20, y: y + 20 });
    await new Promise((resolve) => setTimeout(resolve, 400));
    await expectPopover('Norm 3 · 13 (c)');
  });

  it('leaves a pinned popover open until it is closed', async () => {
    await annotate(PAGE);
    await movePointer(middleOf('Norm 3'));
    await page.getByRole('button', { name: english('popover.pin') }).click();
    await movePointer(CORNER);
    await new Promise((resolve) => setTimeout(resolve, 100));
    await expectPopover('Norm 3 · 13 (c)');
    await page.getByRole('button', { name: english('popover.close') }).click();
    await expectPopover(undefined);
  });

  it('opens none while it only rests, where a click is to open it', async () => {
    await annotate(PAGE, { openOn: 'click' });
    await movePointer(middleOf('Norm 3'));
    await expectNoPopover();
    await click();
    await expectPopover('Norm 3 · 13 (c)');
    await movePointer(CORNER);
    await click();
    await expectPopover(undefined);
  });

  it('leaves a click on a link to the page', async () => {
    await annotate(`${SUBJECT}<p>Here is <a href="#there">Norm 3</a>.</p>`, { openOn: 'click' });
    await movePointer(middleOf('Norm 3'));
    await click();
    await expectNoPopover();
  });

  it('asks for the side panel from the popover', async () => {
    const { openedPanels } = await annotate(PAGE);
    await movePointer(middleOf('Norm 3'));
    await page.getByRole('button', { name: english('popover.openPanel') }).click();
    expect(openedPanels).toEqual([{ norm: 3 }]);
  });
});

describe('the keyboard', () => {
  it('opens the popover of a mark in the link that it moves to', async () => {
    await annotate(
      `${SUBJECT}<p><button>First</button> and <a href="#there">see Norm 3</a>, <a href="#here">here</a>.</p>`,
    );
    document.querySelector('button')?.focus();
    await userEvent.keyboard('{Tab}');
    await expectPopover('Norm 3 · 13 (c)');
    await userEvent.keyboard('{Tab}');
    await expectPopover(undefined);
  });

  it('closes the popover with Escape, of which the page is not told', async () => {
    const { annotation } = await annotate(`${SUBJECT}<p>Here is Norm 3.</p><button>Of the page</button>`);
    const onKeyDown = vi.fn();
    document.addEventListener('keydown', onKeyDown, { once: true });
    document.querySelector('button')?.focus();
    await annotation.goToNorm(3);
    await expectPopover('Norm 3 · 13 (c)');
    await userEvent.keyboard('{Escape}');
    await expectPopover(undefined);
    expect(onKeyDown).not.toHaveBeenCalled();
    expect(document.activeElement).toBe(document.querySelector('button'));
    // Without a popover Escape is the page's again.
    await userEvent.keyboard('{Escape}');
    await expect.poll(() => onKeyDown.mock.calls.length).toBe(1);
  });
});

describe('walking from mark to mark', () => {
  const PAGE = `${SUBJECT}<p>Here is Norm 3.</p><div style="height: 2000px"></div><p>Here is Norm 4.</p>`;

  it('opens each in turn, in the middle of the viewport, and ends after the last', async () => {
    const { annotation } = await annotate(PAGE);
    expect(await annotation.step({ by: 1, isEntering: true })).toBe(true);
    await expectPopover('Norm 3 · 13 (c)');
    expect(await annotation.step({ by: 1, isEntering: false })).toBe(true);
    await expectPopover('Norm 4 · 13 (d)');
    expect(boxesOf('Norm 4')[0]?.top).toBeGreaterThan(0);
    expect(boxesOf('Norm 4')[0]?.bottom).toBeLessThan(innerHeight);
    expect(await annotation.step({ by: 1, isEntering: false })).toBe(false);
    await expectPopover(undefined);
  });

  it('enters a frame at its last mark when it walks backwards', async () => {
    const { annotation } = await annotate(PAGE);
    expect(await annotation.step({ by: -1, isEntering: true })).toBe(true);
    await expectPopover('Norm 4 · 13 (d)');
  });

  it('notes when a mark was last visited', async () => {
    const { annotation } = await annotate(PAGE);
    expect(annotation.lastVisit).toBe(0);
    const before = Date.now();
    await annotation.goToNorm(4);
    expect(annotation.lastVisit).toBeGreaterThanOrEqual(before);
    expect(await annotation.goToNorm(5)).toBe(false);
  });
});
