import type { BrowserFamily } from '../build/outputs.ts';
import { parseArguments, UserError } from '../terminal/command.ts';

/** The options of `npm start`. */
export interface StartOptions {
  family: BrowserFamily;
  headless: boolean;
  /** The URL or the file to open; `undefined` for the sample page. */
  page: string | undefined;
}

const USAGE = 'npm start -- [URL or FILE] [--browser chromium|firefox] [--headless]';

/** What `--help` prints. */
export const HELP = `Usage: ${USAGE}

Builds the extension and opens a browser with it on a page, by default a sample page. Without a display, or with --headless, it
prints the references on the page and takes screenshots of every surface instead.`;

/** Parses the arguments of `npm start`; returns `undefined` for `--help`. Throws a `UserError` about invalid arguments. */
export function parseStartOptions(args: string[]): StartOptions | undefined {
  const { values, positionals } = parseArguments(USAGE, {
    args,
    allowPositionals: true,
    options: { browser: { type: 'string' }, headless: { type: 'boolean' }, help: { type: 'boolean', short: 'h' } },
  });
  if (values.help === true) return undefined;
  const family = values.browser ?? 'chromium';
  if (family !== 'chromium' && family !== 'firefox') {
    throw new UserError(`--browser must be one of chromium, firefox, not "${family}".`);
  }
  if (positionals.length > 1) {
    throw new UserError(`Only one page can be opened, but ${positionals.length} are named. Usage: ${USAGE}`);
  }
  return { family, headless: values.headless === true || !hasDisplay(), page: positionals[0] };
}

/** macOS and Windows always have a display; elsewhere X11 or Wayland may be missing. */
function hasDisplay(): boolean {
  if (process.platform === 'darwin' || process.platform === 'win32') return true;
  return Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
}
