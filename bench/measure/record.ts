import type { Browser, Page } from 'puppeteer-core';
import { parseTrace, type TraceEvent } from './trace.ts';

/** Tasks and the scripts that they run, performance marks of the page, and the CPU profile that divides promise callbacks. */
const CATEGORIES = [
  'devtools.timeline',
  'disabled-by-default-devtools.timeline',
  'v8',
  'v8.execute',
  'blink.user_timing',
  'disabled-by-default-v8.cpu_profiler',
];

/**
 * Opens a URL in a new tab and records a trace from before the page loads until `act` has resolved.
 *
 * @param prepare runs in the tab before the trace starts
 */
export async function recordLoad(
  browser: Browser,
  url: string,
  act: (page: Page) => Promise<unknown>,
  prepare?: (page: Page) => Promise<unknown>,
): Promise<TraceEvent[]> {
  const page = await browser.newPage();
  try {
    await prepare?.(page);
    return await recordTrace(page, async () => {
      await page.goto(url, { timeout: 120_000 });
      await act(page);
    });
  } finally {
    await page.close();
  }
}

/** Records a trace of the browser until `act` has resolved. */
export async function recordTrace(
  page: Page,
  act: () => Promise<unknown>,
  moreCategories: readonly string[] = [],
): Promise<TraceEvent[]> {
  await page.tracing.start({ categories: [...CATEGORIES, ...moreCategories] });
  await act();
  const bytes = await page.tracing.stop();
  if (bytes === undefined) throw new Error('The browser returned no trace');
  return parseTrace(bytes);
}
