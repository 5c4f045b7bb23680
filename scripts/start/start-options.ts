import { parseArgs } from 'node:util';
import type { BrowserFamily } from '../build/outputs.ts';
import { UserError } from '../terminal/command.ts';

/** What `npm start` was asked for. */
export interface StartOptions {
  family: BrowserFamily;
  headless: boolean;
  /** The address or the file to open; without one, the sample page. */
  page: string | undefined;
}

const USAGE = 'npm start -- [URL or FILE] [--browser chromium|firefox] [--headless]';

/** Reads the arguments of `npm start`; throws a `Complaint` about one that makes no sense. */
export function startOptions(args: string[]): StartOptions {
  const { values, positionals } = parse(args);
  const family = values.browser ?? 'chromium';
  if (family !== 'chromium' && family !== 'firefox') {
    throw new UserError(`There is no browser "${family}" to start: --browser takes chromium or firefox.`);
  }
  if (positionals.length > 1)
    throw new UserError(`One page at a time can be opened, not ${positionals.length}: ${USAGE}`);
  return { family, headless: values.headless === true || !hasDisplay(), page: positionals[0] };
}

function parse(args: string[]) {
  try {
    return parseArgs({
      args,
      allowPositionals: true,
      options: { browser: { type: 'string' }, headless: { type: 'boolean' } },
    });
  } catch (error) {
    const [reason] = String(error instanceof Error ? error.message : error).split(/\. |\n/);
    throw new UserError(`${reason}. This is how it goes: ${USAGE}`);
  }
}

/** Only X11 and Wayland can be missing; macOS and Windows always have a screen to open a window on. */
function hasDisplay(): boolean {
  if (process.platform === 'darwin' || process.platform === 'win32') return true;
  return Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
}
