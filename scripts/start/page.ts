import { accessSync, constants, existsSync, statSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { serveFolder } from '../browsers/serve.ts';
import { UserError } from '../terminal/command.ts';
import { ROOT } from '../terminal/root.ts';

/** A page to open. */
interface StartPage {
  url: string;
  /** Ends the server that the page comes from, if there is one. */
  close(): Promise<void>;
}

const SAMPLE = join(ROOT, 'tests', 'pages', 'journeys', 'sample.html');

/**
 * The page that `npm start` opens: a URL unchanged; a file, given by a path relative to where the command was typed, from a server
 * of ours, because browsers run no extension on `file:` URLs by default; the sample page by default. Throws a `UserError` when the
 * page can't be opened.
 */
export async function preparePage(urlOrPath: string | undefined): Promise<StartPage> {
  if (urlOrPath !== undefined && isUrl(urlOrPath)) return { url: new URL(urlOrPath).href, close: async () => {} };

  const file = urlOrPath === undefined ? SAMPLE : resolveTyped(urlOrPath);
  if (!existsSync(file)) {
    throw new UserError(`The file ${file} does not exist. The address of a web page starts with http:// or https://.`);
  }
  if (statSync(file).isDirectory()) throw new UserError(`${file} is a folder: name a file in it.`);
  if (!isReadable(file)) throw new UserError(`${file} may not be read by this user: change its permissions.`);
  const { origin, close } = await serveFolder(dirname(file));
  return { url: `${origin}/${encodeURIComponent(basename(file))}`, close };
}

function isUrl(urlOrPath: string): boolean {
  // A single letter before the colon is a drive of Windows.
  const scheme = /^([a-z][a-z0-9+.-]+):/i.exec(urlOrPath)?.[1]?.toLowerCase();
  if (scheme === undefined || existsSync(resolveTyped(urlOrPath))) return false;
  if (!['http', 'https'].includes(scheme) || !URL.canParse(urlOrPath)) {
    throw new UserError(
      `${urlOrPath} can't be opened: name a file, or an address that starts with http:// or https://.`,
    );
  }
  return true;
}

/** Resolves a path against the folder where the command was typed: npm runs us in the project's folder. */
function resolveTyped(path: string): string {
  return resolve(process.env.INIT_CWD ?? process.cwd(), path);
}

function isReadable(file: string): boolean {
  try {
    accessSync(file, constants.R_OK);
    return true;
  } catch {
    return false;
  }
}
