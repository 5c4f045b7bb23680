import { accessSync, constants, existsSync, statSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { serveFolder } from '../browsers/serve.ts';
import { UserError } from '../terminal/command.ts';
import { ROOT } from '../terminal/root.ts';

/** A page to open, and what is to be done when it is no longer needed. */
export interface StartPage {
  url: string;
  close(): Promise<void>;
}

const SAMPLE = join(ROOT, 'tests', 'pages', 'sample.html');

/**
 * The page that `npm start` opens: an address as it is, a file served from this machine (browsers keep extensions away from
 * `file:`), the sample page when nothing is named. A path is relative to where the person typed the command. Throws a `Complaint`
 * when there is nothing there to open.
 */
export async function startPage(named: string | undefined): Promise<StartPage> {
  if (named !== undefined && isAddress(named)) return { url: new URL(named).href, close: async () => {} };

  const file = named === undefined ? SAMPLE : resolve(process.env.INIT_CWD ?? process.cwd(), named);
  if (!existsSync(file))
    throw new UserError(`There is no file ${file}; the address of a web page starts with http:// or https://.`);
  if (statSync(file).isDirectory()) throw new UserError(`${file} is a folder: name a file in it.`);
  if (!isReadable(file)) throw new UserError(`${file} may not be read by this user.`);
  const { origin, close } = await serveFolder(dirname(file));
  return { url: `${origin}/${encodeURIComponent(basename(file))}`, close };
}

function isAddress(named: string): boolean {
  // One letter and a colon is a drive of Windows and not a scheme.
  const scheme = /^([a-z][a-z0-9+.-]+):/i.exec(named)?.[1]?.toLowerCase();
  if (scheme === undefined || existsSync(resolve(process.env.INIT_CWD ?? process.cwd(), named))) return false;
  if (!['http', 'https'].includes(scheme) || !URL.canParse(named)) {
    throw new UserError(
      `${named} is no address that can be opened here: it must start with http:// or https://, or be a file.`,
    );
  }
  return true;
}

function isReadable(file: string): boolean {
  try {
    accessSync(file, constants.R_OK);
    return true;
  } catch {
    return false;
  }
}
