import type { Page } from 'puppeteer-core';

/** A value of the media feature `prefers-color-scheme`. */
export type Scheme = 'light' | 'dark';

/**
 * Shows a page in one colour scheme after the other, in dark only where the browser can emulate it. Dark comes first: the repaint in
 * light afterwards gives the same pixels each time, which the first paint of a page does not.
 */
export async function* inEachScheme(page: Page): AsyncGenerator<Scheme> {
  for (const scheme of ['dark', 'light'] as const) {
    if ((await emulate(page, scheme)) || scheme === 'light') yield scheme;
  }
}

/** Returns false in Firefox, where Puppeteer can't emulate media features. */
async function emulate(page: Page, value: Scheme): Promise<boolean> {
  try {
    await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value }]);
    return true;
  } catch {
    return false;
  }
}
