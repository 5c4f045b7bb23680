import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { BrowserFamily } from '../build/outputs.ts';
import { UserError } from '../terminal/command.ts';
import { run } from '../terminal/run.ts';
import { installBrowser } from './debian-packages.ts';

/** The environment variable that names the browser to use. */
const BROWSER_VARIABLE: Record<BrowserFamily, string> = { chromium: 'CHROMIUM_BIN', firefox: 'FIREFOX_BIN' };

/** The first versions with the CSS Custom Highlight API and `caretPositionFromPoint`. */
const MIN_VERSION: Record<BrowserFamily, number> = { chromium: 128, firefox: 140 };

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

/** A browser on this machine. */
interface InstalledBrowser {
  executable: string;
  /** The major version; `undefined` when the browser does not report it. */
  version: number | undefined;
}

/**
 * The path of a browser: the one named by `CHROMIUM_BIN` or `FIREFOX_BIN`, else the first usual one that is new enough, else Debian's
 * package where it can be installed. Throws a `UserError` when there is none.
 */
export async function findBrowser(family: BrowserFamily): Promise<string> {
  const variable = BROWSER_VARIABLE[family];
  const named = process.env[variable];
  if (named !== undefined && named !== '') return checkNamedBrowser(family, named);

  const found = await installedBrowsers(family);
  const usable = found.find((browser) => isNewEnough(family, browser.version));
  if (usable !== undefined) return usable.executable;

  const tooOld = found[0];
  if (tooOld !== undefined) throw new UserError(tooOldMessage(family, tooOld));
  if (await installBrowser(family, variable)) {
    const installed = (await installedBrowsers(family))[0];
    if (installed !== undefined && isNewEnough(family, installed.version)) return installed.executable;
  }
  const wanted = family === 'chromium' ? 'Chrome, Chromium or Edge' : 'Firefox';
  throw new UserError(
    `No ${wanted} was found: install one (${MIN_VERSION[family]} or newer), or name its path with ${variable}=PATH.`,
  );
}

async function checkNamedBrowser(family: BrowserFamily, executable: string): Promise<string> {
  const variable = BROWSER_VARIABLE[family];
  if (!existsSync(executable) || !statSync(executable).isFile()) {
    throw new UserError(`${variable} names ${executable}, which does not exist: correct or unset it.`);
  }
  const version = await majorVersion(executable);
  if (!isNewEnough(family, version)) throw new UserError(tooOldMessage(family, { executable, version }));
  return executable;
}

async function installedBrowsers(family: BrowserFamily): Promise<InstalledBrowser[]> {
  const paths = usualPaths(family).filter((path) => existsSync(path));
  const browsers = await Promise.all(
    paths.map(async (executable) => ({ executable, version: await majorVersion(executable) })),
  );
  // Without a version it is no browser, except on Windows: Ubuntu's `chromium-browser` is a script that points to the snap.
  return browsers.filter((browser) => browser.version !== undefined || process.platform === 'win32');
}

/** The paths at which this system usually has a browser, the most likely first. They need not exist. */
function usualPaths(family: BrowserFamily): string[] {
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

/** The major version of a browser; `undefined` when it does not report one. */
async function majorVersion(executable: string): Promise<number | undefined> {
  const text =
    process.platform === 'win32' ? windowsVersion(dirname(executable)) : (await run(executable, ['--version'])).output;
  const digits = /(\d+)\.\d+/.exec(text)?.[1];
  return digits === undefined ? undefined : Number(digits);
}

/** On Windows no browser prints its version. Chrome and Edge name a folder beside the program after it; Firefox has application.ini. */
function windowsVersion(folder: string): string {
  const ini = join(folder, 'application.ini');
  if (existsSync(ini)) return /^Version=(.*)$/m.exec(readFileSync(ini, 'utf8'))?.[1] ?? '';
  // During an update there are two folders, and the newer version is started.
  const versions = readdirSync(folder).filter((name) => /^\d+\.\d+\.\d+\.\d+$/.test(name));
  return versions.sort((one, other) => one.localeCompare(other, 'en', { numeric: true })).at(-1) ?? '';
}

function isNewEnough(family: BrowserFamily, version: number | undefined): boolean {
  return version === undefined || version >= MIN_VERSION[family];
}

function tooOldMessage(family: BrowserFamily, { executable, version }: InstalledBrowser): string {
  return `${executable} is version ${version}, and Norm Lens needs ${MIN_VERSION[family]} or newer: update it, or name another browser with ${BROWSER_VARIABLE[family]}=PATH.`;
}
