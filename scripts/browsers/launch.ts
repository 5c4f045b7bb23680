import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import puppeteer, { type Browser } from 'puppeteer-core';
import { type BrowserFamily, OUTPUTS } from '../build/outputs.ts';
import { UserError } from '../terminal/command.ts';
import { temporaryFolder } from '../terminal/temporary-folder.ts';
import { closeWelcome } from './extension-pages.ts';
import { findBrowser } from './find-browser.ts';
import { chromiumFlags, firefoxFlags, firefoxPreferences } from './launch-options.ts';

/** The languages of the extension. */
export type Language = 'en' | 'ko';

/** What to start. */
export interface LaunchOptions {
  family: BrowserFamily;
  /** Without a window. */
  headless: boolean;
  /**
   * The port on 127.0.0.1 of a proxy that gets every request to another host; with it, no name is resolved and nothing leaves this
   * machine. Without it, pages load as they do for anybody.
   */
  guard?: number;
  /** The folder that Firefox takes for its user's home, where it looks for what an administrator has set. */
  home?: string;
  /** The language that Chromium speaks; without it, the one of this machine. */
  language?: Language;
}

/** A browser with a fresh profile. */
export interface BareBrowser {
  family: BrowserFamily;
  browser: Browser;
  /** The folder that files are saved in; it goes with the profile. */
  downloads: string;
  /** Closes the browser and removes its profile. */
  close(): Promise<void>;
}

/** A browser with a fresh profile and the built extension in it. */
export interface LaunchedBrowser extends BareBrowser {
  /** What identifies the extension to `browser.extensions()`; only Chromium has that. */
  extensionId: string;
  /** The address of the extension's own pages, without a slash at the end. */
  origin: string;
}

/** Starts a browser with the built extension in it. */
export async function launch(asked: LaunchOptions): Promise<LaunchedBrowser> {
  const { label, folder } = OUTPUTS[asked.family];
  if (!existsSync(join(folder, 'manifest.json'))) {
    throw new UserError(`There is no build for ${asked.family} in .output/${label}: run "npm run build" first.`);
  }
  const { host, ...bare } = await launchBare(asked);
  const extensionId = await install(bare.browser, folder);
  const origin = asked.family === 'chromium' ? `chrome-extension://${extensionId}` : `moz-extension://${host}`;
  const launched = { ...bare, extensionId, origin };
  await closeWelcome(launched);
  return launched;
}

/** Starts the same browser as `launch`, without the extension. `host` is what Firefox would call the host of its pages. */
export async function launchBare(asked: LaunchOptions): Promise<BareBrowser & { host: string }> {
  const { family, headless, guard, home, language } = asked;
  const executablePath = await findBrowser(family);
  const profile = temporaryFolder(family);
  // A window has the size that its owner gives it; without one, the size of a small laptop's.
  const defaultViewport = headless ? { width: 1280, height: 800 } : null;
  const downloads = join(profile.path, 'downloads');
  const env = {
    ...process.env,
    ...(home === undefined ? {} : { HOME: home }),
    // On Linux Chromium does not heed its flag for it.
    ...(language === undefined ? {} : { LANGUAGE: language }),
  };
  const options = { executablePath, headless, defaultViewport, enableExtensions: true, userDataDir: profile.path, env };
  // Firefox draws the host of an extension's pages by lot, unless the profile names it beforehand.
  const host = crypto.randomUUID();
  const browser = await (family === 'chromium'
    ? startChromium({ ...options, args: chromiumFlags(guard, language) }, downloads)
    : startFirefox({ ...options, args: firefoxFlags() }, host, downloads, guard));
  const close = async (): Promise<void> => {
    await browser.close();
    profile.remove();
  };
  return { family, browser, downloads, close, host };
}

type SharedOptions = NonNullable<Parameters<typeof puppeteer.launch>[0]>;

function startChromium(options: SharedOptions, downloads: string): Promise<Browser> {
  // Chrome takes unpacked extensions from its debugger only over a pipe.
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
  // Without it a release of Firefox does not heed the preference with which Puppeteer keeps it from asking for its remote settings.
  const env = { ...options.env, MOZ_REMOTE_SETTINGS_DEVTOOLS: '1' };
  return start({ ...options, browser: 'firefox', env, extraPrefsFirefox });
}

async function start(options: SharedOptions): Promise<Browser> {
  try {
    return await puppeteer.launch(options);
  } catch (error) {
    const [reason] = String(error instanceof Error ? error.message : error).split('\n');
    throw new UserError(
      `${options.executablePath} could not be started (${reason}): try another with CHROMIUM_BIN or FIREFOX_BIN.`,
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

/** By what Firefox knows the extension; the preferences of a Firefox that never gets it may name anything. */
function readGeckoId(): string {
  const file = join(OUTPUTS.firefox.folder, 'manifest.json');
  if (!existsSync(file)) return 'nobody';
  const manifest: { browser_specific_settings?: { gecko?: { id?: string } } } = JSON.parse(readFileSync(file, 'utf8'));
  const id = manifest.browser_specific_settings?.gecko?.id;
  if (id === undefined) throw new Error(`${file} names no browser_specific_settings.gecko.id`);
  return id;
}
