import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { BrowserFamily } from '../build/outputs.ts';
import { UserError } from '../terminal/command.ts';
import { run } from '../terminal/run.ts';
import { BROWSER_VARIABLE, OLDEST_VERSION, usualPlaces } from './browser-paths.ts';
import { installBrowser } from './debian-packages.ts';

/** A browser on this machine: the program, and its major version where it could be told. */
interface InstalledBrowser {
  executable: string;
  version: number | undefined;
}

/**
 * The path of a browser of the family: the one that `CHROMIUM_BIN` or `FIREFOX_BIN` names, else one that is there, else Debian's
 * package where it can be installed. Throws a `Complaint` when there is none, or none that is new enough.
 */
export async function findBrowser(family: BrowserFamily): Promise<string> {
  const variable = BROWSER_VARIABLE[family];
  const named = process.env[variable];
  if (named !== undefined && named !== '') return namedBrowser(family, named);

  const found = await installedBrowsers(family);
  const usable = found.find((browser) => isNewEnough(family, browser.version));
  if (usable !== undefined) return usable.executable;

  const tooOld = found[0];
  if (tooOld !== undefined) throw new UserError(sayTooOld(family, tooOld));
  if (await installBrowser(family)) {
    const installed = (await installedBrowsers(family))[0];
    if (installed !== undefined && isNewEnough(family, installed.version)) return installed.executable;
  }
  const wanted = family === 'chromium' ? 'Chrome, Chromium or Edge' : 'Firefox';
  throw new UserError(
    `No ${wanted} was found: install one (${OLDEST_VERSION[family]} or newer), or say where it is with ${variable}=PATH.`,
  );
}

async function namedBrowser(family: BrowserFamily, executable: string): Promise<string> {
  const variable = BROWSER_VARIABLE[family];
  if (!existsSync(executable) || !statSync(executable).isFile()) {
    throw new UserError(`${variable} names ${executable}, and there is no such file: correct it or unset it.`);
  }
  const version = await majorVersion(executable);
  if (!isNewEnough(family, version)) throw new UserError(sayTooOld(family, { executable, version }));
  return executable;
}

async function installedBrowsers(family: BrowserFamily): Promise<InstalledBrowser[]> {
  const places = usualPlaces(family).filter((place) => existsSync(place));
  const browsers = await Promise.all(
    places.map(async (executable) => ({ executable, version: await majorVersion(executable) })),
  );
  // Ubuntu's `chromium-browser` is a script that only tells where to get the browser; only Windows' programs keep silent.
  return browsers.filter((browser) => browser.version !== undefined || process.platform === 'win32');
}

/** The major version of a browser, `undefined` when it does not say. */
async function majorVersion(executable: string): Promise<number | undefined> {
  const text =
    process.platform === 'win32' ? windowsVersion(dirname(executable)) : (await run(executable, ['--version'])).output;
  const digits = /(\d+)\.\d+/.exec(text)?.[1];
  return digits === undefined ? undefined : Number(digits);
}

/** Windows' browsers print no version: Chrome and Edge keep a folder of that name beside the program, Firefox an application.ini. */
function windowsVersion(folder: string): string {
  const ini = join(folder, 'application.ini');
  if (existsSync(ini)) return /^Version=(.*)$/m.exec(readFileSync(ini, 'utf8'))?.[1] ?? '';
  // While it updates itself there are two; the newer one starts.
  const versions = readdirSync(folder).filter((name) => /^\d+\.\d+\.\d+\.\d+$/.test(name));
  return versions.sort((one, other) => one.localeCompare(other, 'en', { numeric: true })).at(-1) ?? '';
}

function isNewEnough(family: BrowserFamily, version: number | undefined): boolean {
  return version === undefined || version >= OLDEST_VERSION[family];
}

function sayTooOld(family: BrowserFamily, { executable, version }: InstalledBrowser): string {
  return `${executable} is version ${version}, and Norm Lens needs ${OLDEST_VERSION[family]} or newer: update it, or name another with ${BROWSER_VARIABLE[family]}=PATH.`;
}
