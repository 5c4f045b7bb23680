import type { Page } from 'puppeteer-core';

/** The mark that a page sets when the first of our marks is drawn where the reader sees it. */
export const FIRST_MARKS = 'bench:first-marks';

/** After its last change a page must keep still so long, in milliseconds, before it counts as read. */
const STILL = 1000;
/** How often it is looked at meanwhile, and the share of that time in which it may work and still counts as still. */
const LOOK = 200;
const BUSY = 0.2;

/** How many marks are drawn on a page. */
export function marksOn(page: Page): Promise<number> {
  return page.evaluate(() =>
    ['certain', 'related', 'tentative'].reduce(
      (sum, name) => sum + (CSS.highlights.get(`norm-lens-${name}`)?.size ?? 0),
      0,
    ),
  );
}

/**
 * Waits until a page has been read: at least so many marks are drawn, and for a second neither their number changed nor, where the
 * browser tells, the page's thread did much. Gives how many marks there are.
 */
export async function settled(page: Page, least: number, limit = 120_000): Promise<number> {
  const end = Date.now() + limit;
  let count = await marksOn(page);
  let busy = await taskTime(page);
  for (let since = Date.now(); Date.now() - since < STILL || count < least; ) {
    if (Date.now() > end) throw new Error(`${count} marks on ${page.url()}, where at least ${least} were expected`);
    await pause(LOOK);
    const [marks, worked] = [await marksOn(page), await taskTime(page)];
    if (marks !== count || worked - busy > LOOK * BUSY) since = Date.now();
    count = marks;
    busy = worked;
  }
  return count;
}

/** How long the page's thread has worked so far, in milliseconds; nothing where the browser does not tell. */
async function taskTime(page: Page): Promise<number> {
  try {
    return ((await page.metrics()).TaskDuration ?? 0) * 1000;
  } catch {
    return 0;
  }
}

/** Has a page look out, from before it loads, for the first mark in its visible part, and set `FIRST_MARKS` then. */
export async function watchForFirst(page: Page): Promise<void> {
  await page.evaluateOnNewDocument((name) => {
    let known = 0;
    const isVisible = (drawn: AbstractRange): boolean => {
      const range = document.createRange();
      range.setStart(drawn.startContainer, drawn.startOffset);
      range.setEnd(drawn.endContainer, drawn.endOffset);
      const { top, bottom, width } = range.getBoundingClientRect();
      return width > 0 && bottom > 0 && top < innerHeight;
    };
    const look = (): void => {
      const drawn = ['certain', 'related', 'tentative'].flatMap(
        (each) => CSS.highlights.get(`norm-lens-${each}`) ?? [],
      );
      const count = drawn.reduce((sum, { size }) => sum + size, 0);
      const isNews = count !== known;
      known = count;
      if (isNews && drawn.some((highlight) => [...highlight].some(isVisible))) performance.mark(name);
      else void scheduler.postTask(look, { priority: 'user-blocking', delay: 4 });
    };
    look();
  }, FIRST_MARKS);
}

/** Resolves after so many milliseconds. */
export function pause(time: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, time));
}
