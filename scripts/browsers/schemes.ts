import type { Page } from 'puppeteer-core';

/** What somebody prefers to look at. */
export type Scheme = 'light' | 'dark';

/**
 * Shows a page in one scheme after the other; in dark only where the browser can be asked for it. Dark comes first, since a page
 * that has just been painted anew looks the same every time, to the pixel.
 */
export async function* inEachScheme(page: Page): AsyncGenerator<Scheme> {
  for (const scheme of ['dark', 'light'] as const) {
    if ((await show(page, scheme)) || scheme === 'light') yield scheme;
  }
}

/** Returns whether the browser can do that. */
async function show(page: Page, value: Scheme): Promise<boolean> {
  try {
    await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value }]);
    return true;
  } catch {
    // Puppeteer can't yet ask Firefox for it.
    return false;
  }
}
