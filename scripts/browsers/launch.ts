import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import puppeteer, { type Browser } from 'puppeteer-core';
import * as v from 'valibot';
import { type BrowserFamily, OUTPUTS } from '../build/outputs.ts';
import { firstSentence, UserError } from '../terminal/command.ts';
import { temporaryFolder } from '../terminal/temporary-folder.ts';
import { closeTabOnceOpen, type RunningExtension } from './extension-page.ts';
import { findBrowser } from './find-browser.ts';
import { chromiumFlags, FIREFOX_FLAGS, firefoxPreferences } from './launch-options.ts';

/** A language of the extension. */
export type Language = 'en' | 'ko';

/** Options for starting a browser. */
export interface LaunchOptions {
  family: BrowserFamily;
  /** Without a window. */
  headless: boolean;
  /**
   * The port on 127.0.0.1 of a proxy that receives every request to another host; no name is then resolved, and nothing leaves this
   * machine. Without it, pages load normally.
   */
  guard?: number;
  /** The folder that Firefox takes for the user's home, where it looks for policies. */
  home?: string;
  /** The user interface language of Chromium; by default that of this machine. */
  language?: Language;
}

/** A browser with a fresh profile. */
export interface BareBrowser {
  family: BrowserFamily;
  browser: Browser;
  /** The folder for downloaded files, which is deleted with the profile. */
  downloads: string;
  /** Closes the browser and deletes its profile. */
  close(): Promise<void>;
}

/** A browser with a fresh profile and the built extension in it. */
export interface LaunchedBrowser extends BareBrowser, RunningExtension {
  /** The extension's key in `browser.extensions()`, which Puppeteer has for Chromium only. */
  extensionId: string;
}

/** Starts a browser with the built extension. */
export async function launch(options: LaunchOptions): Promise<LaunchedBrowser> {
  const { label, folder } = OUTPUTS[options.family];
  if (!existsSync(join(folder, 'manifest.json'))) {
    throw new UserError(`There is no build for ${options.family} in .output/${label}: run "npm run build" first.`);
  }
  const { host, ...bare } = await launchBare(options);
  const extensionId = await install(bare.browser, folder);
  const origin = options.family === 'chromium' ? `chrome-extension://${extensionId}` : `moz-extension://${host}`;
  const launched = { ...bare, extensionId, origin };
  // The extension opens its welcome page when it is installed, which would be in the way of every test.
  await closeTabOnceOpen(launched, `${origin}/welcome.html`);
  return launched;
}

/** Starts a browser as `launch` does, without the extension. `host` is the one that Firefox would give to the extension's pages. */
export async function launchBare({
  family,
  headless,
  guard,
  home,
  language,
}: LaunchOptions): Promise<BareBrowser & { host: string }> {
  const executablePath = await findBrowser(family);
  const profile = temporaryFolder(family);
  // A window keeps the size that the user gives it; without one, the viewport is that of a small laptop.
  const defaultViewport = headless ? { width: 1280, height: 800 } : null;
  const downloads = join(profile.path, 'downloads');
  const env = {
    ...process.env,
    ...(home === undefined ? {} : { HOME: home }),
    // On Linux, Chromium ignores its flag for the language.
    ...(language === undefined ? {} : { LANGUAGE: language }),
  };
  const options = { executablePath, headless, defaultViewport, enableExtensions: true, userDataDir: profile.path, env };
  // Firefox chooses a random host for an extension's pages unless a preference names it.
  const host = crypto.randomUUID();
  const browser = await (family === 'chromium'
    ? startChromium({ ...options, args: chromiumFlags(guard, language) }, downloads)
    : startFirefox({ ...options, args: [...FIREFOX_FLAGS] }, host, downloads, guard));
  const close = async (): Promise<void> => {
    await browser.close();
    profile.remove();
  };
  return { family, browser, downloads, close, host };
}

type SharedOptions = NonNullable<Parameters<typeof puppeteer.launch>[0]>;

function startChromium(options: SharedOptions, downloads: string): Promise<Browser> {
  // Chrome installs unpacked extensions for its debugger only over a pipe.
  const downloadBehavior = { policy: 'allow', downloadPath: downloads } as const;
  return start({ ...options, browser: 'chrome', pipe: true, downloadBehavior });
}

function startFirefox(
  options: SharedOptions,
  host: string,
  downloads: string,
  guard: number | undefined,
): Promise<Browser> {
  const extraPrefsFirefox = firefoxPreferences(readGeckoId(), host, downloads, guard);
  // Without it, a release of Firefox ignores the preference with which Puppeteer turns remote settings off.
  const env = { ...options.env, MOZ_REMOTE_SETTINGS_DEVTOOLS: '1' };
  return start({ ...options, browser: 'firefox', env, extraPrefsFirefox });
}

async function start(options: SharedOptions): Promise<Browser> {
  try {
    return await puppeteer.launch(options);
  } catch (error) {
    throw new UserError(
      `${options.executablePath} could not be started (${firstSentence(error)}): name another browser with CHROMIUM_BIN or FIREFOX_BIN.`,
    );
  }
}

async function install(browser: Browser, folder: string): Promise<string> {
  try {
    return await browser.installExtension(folder);
  } catch (error) {
    await browser.close();
    throw error;
  }
}

const manifestSchema = v.object({ browser_specific_settings: v.object({ gecko: v.object({ id: v.string() }) }) });

/** The extension's id in the manifest built for Firefox. Without a build it can be any, because nothing is going to be installed. */
function readGeckoId(): string {
  const file = join(OUTPUTS.firefox.folder, 'manifest.json');
  if (!existsSync(file)) return 'no-build@norm-lens.example';
  return v.parse(manifestSchema, JSON.parse(readFileSync(file, 'utf8'))).browser_specific_settings.gecko.id;
}
