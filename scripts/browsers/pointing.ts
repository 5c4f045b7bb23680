import type { Page } from 'puppeteer-core';
import { openPopoverRoot } from './popover-root.ts';

/** How long a mark may take to come on a busy machine, in milliseconds. */
const MAX_READING_TIME = 10_000;
/** In milliseconds. */
const POLLING_INTERVAL = 50;

/**
 * Scrolls a mark of the page's main frame to the middle of the viewport and moves the pointer onto it: the first mark with the text,
 * or the first of all. Waits for it, because marks come and go while the page changes. Throws when there is none.
 */
export async function pointAtMark(page: Page, text?: string): Promise<void> {
  const end = Date.now() + MAX_READING_TIME;
  let point = await page.evaluate(findMark, text);
  for (; point === undefined; point = await page.evaluate(findMark, text)) {
    if (Date.now() > end)
      throw new Error(text === undefined ? 'Nothing is marked on the page' : `“${text}” is not marked on the page`);
    await new Promise((resolve) => setTimeout(resolve, POLLING_INTERVAL));
  }
  // In steps from outside, as a hand moves it.
  await page.mouse.move(point.x + 40, point.y + 30);
  await page.mouse.move(point.x, point.y, { steps: 4 });
}

/** Runs in the page. The middle of a mark in CSS pixels of the viewport. */
async function findMark(text: string | undefined): Promise<{ x: number; y: number } | undefined> {
  const drawn = ['certain', 'related', 'tentative'].flatMap((name) => [
    ...(CSS.highlights.get(`norm-lens-${name}`) ?? []),
  ]);
  const ranges = drawn.map(({ startContainer, startOffset, endContainer, endOffset }) => {
    const range = document.createRange();
    range.setStart(startContainer, startOffset);
    range.setEnd(endContainer, endOffset);
    return range;
  });
  ranges.sort((one, other) => {
    const sameTree = one.startContainer.getRootNode() === other.startContainer.getRootNode();
    return sameTree ? one.compareBoundaryPoints(Range.START_TO_START, other) : 0;
  });
  const range = ranges
    .filter((each) => text === undefined || each.toString().replace(/\s+/g, ' ').trim() === text)
    .find((each) => each.getClientRects().length > 0);
  if (range === undefined) return undefined;

  range.startContainer.parentElement?.scrollIntoView({ block: 'center', behavior: 'instant' });
  // The scroll event follows with the next frame; a pointer that moved before it would count as scrolling.
  const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
  await frame();
  await frame();
  const box = range.getClientRects()[0];
  return box && { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}

/** How long a popover may take to appear on a busy machine, in milliseconds. */
const MAX_OPENING_TIME = 15_000;

/** Waits until the popover is shown and its animations have finished. */
export async function popoverShown(page: Page): Promise<void> {
  const end = Date.now() + MAX_OPENING_TIME;
  const isShown = async () => {
    await openPopoverRoot(page.mainFrame());
    return page.evaluate(() => {
      const dialog = document.querySelector('[popover=manual]')?.shadowRoot?.querySelector('[role=dialog]');
      const isStill = dialog?.getAnimations({ subtree: true }).every((animation) => animation.playState === 'finished');
      return dialog?.checkVisibility() === true && isStill === true;
    });
  };
  while (!(await isShown())) {
    if (Date.now() > end) throw new Error(`No popover was shown within ${MAX_OPENING_TIME / 1000} seconds`);
    await new Promise((resolve) => setTimeout(resolve, POLLING_INTERVAL));
  }
}
