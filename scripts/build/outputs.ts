import { join } from 'node:path';
import { ROOT } from '../terminal/root.ts';

/** The two families of browsers that the extension is built, started and tested for. */
export type BrowserFamily = 'chromium' | 'firefox';

/** What each build is called, how WXT is asked for it, and the folder it writes. */
export const OUTPUTS: Record<BrowserFamily, { label: string; wxt: readonly string[]; folder: string }> = {
  chromium: { label: 'chrome-mv3', wxt: ['-b', 'chrome', '--mv3'], folder: join(ROOT, '.output', 'chrome-mv3') },
  // Without the flag WXT builds Manifest V2 for Firefox.
  firefox: { label: 'firefox-mv3', wxt: ['-b', 'firefox', '--mv3'], folder: join(ROOT, '.output', 'firefox-mv3') },
};
