import type { Page } from 'puppeteer-core';

/** The performance mark that a page sets when the first of our marks is drawn in its viewport. */
export const FIRST_MARK = 'bench:first-mark';

/** A page counts as read when it has been idle for this long, in milliseconds. */
const IDLE_TIME = 1000;
/** The interval at which that is checked, in milliseconds. */
const CHECK_INTERVAL = 200;
/** The share of an interval in which the page's thread may work and still counts as idle. */
const MAX_IDLE_LOAD = 0.2;

/** The number of marks that are drawn on a page. */
export function countMarks(page: Page): Promise<number> {
  return page.evaluate(() =>
    ['certain', 'related', 'tentative'].reduce(
      (sum, name) => sum + (CSS.highlights.get(`norm-lens-${name}`)?.size ?? 0),
      0,
    ),
  );
}

/**
 * Waits until a page has been read: until it has at least `minMarks` marks, and for a second their number has not changed and, where
 * the browser reports it, the page's thread has hardly worked. Returns the number of marks.
 */
export async function waitUntilRead(page: Page, minMarks: number, limit = 120_000): Promise<number> {
  const end = Date.now() + limit;
  let count = await countMarks(page);
  let worked = await taskTime(page);
  for (let idleSince = Date.now(); Date.now() - idleSince < IDLE_TIME || count < minMarks; ) {
    if (Date.now() > end) throw new Error(`${count} marks on ${page.url()}, where at least ${minMarks} were expected`);
    await delay(CHECK_INTERVAL);
    const [marks, time] = [await countMarks(page), await taskTime(page)];
    if (marks !== count || time - worked > CHECK_INTERVAL * MAX_IDLE_LOAD) idleSince = Date.now();
    count = marks;
    worked = time;
  }
  return count;
}

/** How long the page's thread has worked so far, in milliseconds; 0 where the browser does not report it. */
async function taskTime(page: Page): Promise<number> {
  try {
    return ((await page.metrics()).TaskDuration ?? 0) * 1000;
  } catch {
    return 0;
  }
}

/** Makes a page set `FIRST_MARK` when the first of our marks is drawn in its viewport; to be called before it loads. */
export async function observeFirstMark(page: Page): Promise<void> {
  await page.evaluateOnNewDocument((name) => {
    let lastCount = 0;
    const isVisible = (drawn: AbstractRange): boolean => {
      const range = document.createRange();
      range.setStart(drawn.startContainer, drawn.startOffset);
      range.setEnd(drawn.endContainer, drawn.endOffset);
      const { top, bottom, width } = range.getBoundingClientRect();
      return width > 0 && bottom > 0 && top < innerHeight;
    };
    const check = (): void => {
      const highlights = ['certain', 'related', 'tentative'].flatMap(
        (each) => CSS.highlights.get(`norm-lens-${each}`) ?? [],
      );
      const count = highlights.reduce((sum, { size }) => sum + size, 0);
      const hasChanged = count !== lastCount;
      lastCount = count;
      if (hasChanged && highlights.some((highlight) => [...highlight].some(isVisible))) performance.mark(name);
      else void scheduler.postTask(check, { priority: 'user-blocking', delay: 4 });
    };
    check();
  }, FIRST_MARK);
}

/** Resolves after some milliseconds. */
export function delay(time: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, time));
}
