import { join } from 'node:path';
import type { BrowserFamily } from '../build/outputs.ts';

/** The variable with which a person names the browser to use, for each family. */
export const BROWSER_VARIABLE: Record<BrowserFamily, string> = { chromium: 'CHROMIUM_BIN', firefox: 'FIREFOX_BIN' };

/** The oldest version that has the CSS Custom Highlight API and `caretPositionFromPoint`, for each family. */
export const OLDEST_VERSION: Record<BrowserFamily, number> = { chromium: 128, firefox: 140 };

const LINUX: Record<BrowserFamily, readonly string[]> = {
  chromium: [
    'google-chrome-stable',
    'google-chrome',
    'chromium',
    'chromium-browser',
    'microsoft-edge-stable',
    'microsoft-edge',
  ],
  firefox: ['firefox', 'firefox-esr'],
};

const MAC: Record<BrowserFamily, readonly string[]> = {
  chromium: ['Google Chrome', 'Chromium', 'Microsoft Edge'],
  firefox: ['Firefox'],
};

const WINDOWS: Record<BrowserFamily, readonly string[]> = {
  chromium: [
    'Google\\Chrome\\Application\\chrome.exe',
    'Chromium\\Application\\chrome.exe',
    'Microsoft\\Edge\\Application\\msedge.exe',
  ],
  firefox: ['Mozilla Firefox\\firefox.exe'],
};

/** Where a browser of the family usually stands on this system, the likeliest first. The files need not be there. */
export function usualPlaces(family: BrowserFamily): string[] {
  if (process.platform === 'darwin') {
    const folders = ['/Applications', join(process.env.HOME ?? '', 'Applications')];
    return MAC[family].flatMap((name) =>
      folders.map((folder) => join(folder, `${name}.app`, 'Contents', 'MacOS', name === 'Firefox' ? 'firefox' : name)),
    );
  }
  if (process.platform === 'win32') {
    const roots = ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'].map((name) => process.env[name] ?? '');
    return WINDOWS[family].flatMap((path) => roots.filter((root) => root !== '').map((root) => join(root, path)));
  }
  const folders = [...new Set([...(process.env.PATH ?? '').split(':'), '/usr/bin', '/usr/local/bin', '/snap/bin'])];
  return LINUX[family].flatMap((name) => folders.filter((folder) => folder !== '').map((folder) => join(folder, name)));
}
