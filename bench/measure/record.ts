import type { Browser, Page } from 'puppeteer-core';
import { parseTrace, type TraceEvent } from './trace.ts';

/** Tasks and whose script they run, moments that the page marks, and the CPU profile that divides what is left open. */
const CATEGORIES = [
  'devtools.timeline',
  'disabled-by-default-devtools.timeline',
  'v8',
  'v8.execute',
  'blink.user_timing',
  'disabled-by-default-v8.cpu_profiler',
];

/**
 * Opens an address in a new tab and records a trace from before it loads until `act` is done with it.
 *
 * @param prepare what is to be done with the tab before
 */
export async function tracedLoad(
  browser: Browser,
  url: string,
  act: (page: Page) => Promise<unknown>,
  prepare?: (page: Page) => Promise<unknown>,
): Promise<TraceEvent[]> {
  const page = await browser.newPage();
  try {
    await prepare?.(page);
    return await traced(page, async () => {
      await page.goto(url, { timeout: 120_000 });
      await act(page);
    });
  } finally {
    await page.close();
  }
}

/** Records a trace of the browser while something is done on one of its pages. */
export async function traced(page: Page, act: () => Promise<unknown>, more: readonly string[] = []) {
  await page.tracing.start({ categories: [...CATEGORIES, ...more] });
  await act();
  const bytes = await page.tracing.stop();
  if (bytes === undefined) throw new Error('The browser gave no trace');
  return parseTrace(bytes);
}
