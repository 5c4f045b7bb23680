import type { Page } from 'puppeteer-core';

/** A gap between two turns of the event loop counts from so many milliseconds on. */
const LEAST_GAP = 1;

/**
 * Has a page note, from before it loads, how long its event loop is kept from turning. Where there is no trace that is as near
 * as one gets to the time that others take on its thread; what the page itself takes is in it.
 */
export async function watchTurns(page: Page): Promise<void> {
  await page.evaluateOnNewDocument((least) => {
    const { port1, port2 } = new MessageChannel();
    const noted = { busy: 0 };
    let last = performance.now();
    port1.onmessage = () => {
      const now = performance.now();
      if (now - last > least) noted.busy += now - last;
      last = now;
      port2.postMessage(undefined);
    };
    port2.postMessage(undefined);
    Object.assign(globalThis, { benchTurns: noted });
  }, LEAST_GAP);
}

/** How long the event loop of a page was kept from turning so far, in milliseconds. */
export function busyTime(page: Page): Promise<number> {
  return page.evaluate(() => {
    const scope: { benchTurns: { busy: number } } = Object(globalThis);
    return scope.benchTurns.busy;
  });
}
