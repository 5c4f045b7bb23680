import type { Page } from 'puppeteer-core';

/** Gaps between two turns of the event loop count from this length on, in milliseconds. */
const MIN_GAP = 1;

/** Set in the page by `observeEventLoop`. */
declare const benchEventLoop: { blocked: number };

/**
 * Makes a page record how long its event loop is blocked, from before it loads. Where no trace can be recorded, this is the closest
 * measure of the time that extensions take on the page's thread. The time that the page itself takes is included.
 */
export async function observeEventLoop(page: Page): Promise<void> {
  await page.evaluateOnNewDocument((minGap) => {
    const { port1, port2 } = new MessageChannel();
    const record = { blocked: 0 };
    let last = performance.now();
    port1.onmessage = () => {
      const now = performance.now();
      if (now - last > minGap) record.blocked += now - last;
      last = now;
      port2.postMessage(undefined);
    };
    port2.postMessage(undefined);
    Object.assign(globalThis, { benchEventLoop: record });
  }, MIN_GAP);
}

/** How long the event loop of an observed page has been blocked so far, in milliseconds. */
export function blockedTime(page: Page): Promise<number> {
  return page.evaluate(() => benchEventLoop.blocked);
}
