import { join } from 'node:path';
import { ROOT } from '../terminal/root.ts';

/** The families of browsers that the extension is built and tested for. */
export type BrowserFamily = 'chromium' | 'firefox';

/** For each family: WXT's name of the browser, the name of the build, and the folder it is written to. */
export const OUTPUTS: Record<BrowserFamily, { browser: string; label: string; folder: string }> = {
  chromium: { browser: 'chrome', label: 'chrome-mv3', folder: join(ROOT, '.output', 'chrome-mv3') },
  firefox: { browser: 'firefox', label: 'firefox-mv3', folder: join(ROOT, '.output', 'firefox-mv3') },
};
