import { existsSync, mkdirSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { UserError } from '../../scripts/terminal/command.ts';
import { printError } from '../../scripts/terminal/print.ts';
import { ROOT } from '../../scripts/terminal/root.ts';
import { run } from '../../scripts/terminal/run.ts';

/** Where the packages and their pages are kept from one run to the next. */
const CACHE = join(ROOT, '.output', 'bench-pages');

/** The folder that holds the pages of Debian's packages, by the paths that they would be installed at. */
export const DEBIAN_PAGES = join(CACHE, 'root');

/**
 * Sees to the files of Debian's packages being in `DEBIAN_PAGES`, without installing anything; gives the packages that could not be
 * got, since another release of Debian may lack some.
 */
export async function unpackPackages(names: readonly string[]): Promise<string[]> {
  if (!existsSync('/usr/bin/apt-get') || !existsSync('/usr/bin/dpkg-deb')) {
    throw new UserError('This part reads pages of Debian packages: run it on Debian or Ubuntu, where apt-get is.');
  }
  const missing: string[] = [];
  for (const name of names) if (!(await unpack(name))) missing.push(name);
  return missing;
}

async function unpack(name: string): Promise<boolean> {
  const folder = join(CACHE, 'packages', name);
  if (packageIn(folder) === undefined) {
    printError(`Fetching Debian's package ${name} …`);
    mkdirSync(folder, { recursive: true });
    const fetched = await download(name, folder);
    // Without lists of packages apt knows none.
    if (!fetched && process.getuid?.() === 0) await run('apt-get', ['update', '-qq']);
    if (!fetched && !(await download(name, folder))) return false;
  }
  const file = packageIn(folder);
  if (file === undefined) return false;
  if (existsSync(join(folder, 'unpacked'))) return true;
  const { status, output } = await run('dpkg-deb', ['-x', join(folder, file), DEBIAN_PAGES]);
  if (status !== 0) throw new UserError(`${file} could not be unpacked: ${output.trim()}`);
  mkdirSync(join(folder, 'unpacked'));
  return true;
}

async function download(name: string, folder: string): Promise<boolean> {
  return (await run('env', [`--chdir=${folder}`, 'apt-get', 'download', '-qq', name])).status === 0;
}

function packageIn(folder: string): string | undefined {
  return existsSync(folder) ? readdirSync(folder).find((file) => file.endsWith('.deb')) : undefined;
}
