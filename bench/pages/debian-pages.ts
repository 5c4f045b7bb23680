import { existsSync, mkdirSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { UserError } from '../../scripts/terminal/command.ts';
import { printError } from '../../scripts/terminal/print.ts';
import { ROOT } from '../../scripts/terminal/root.ts';
import { run } from '../../scripts/terminal/run.ts';

/** Keeps the packages and their pages for the next run. */
const CACHE = join(ROOT, '.output', 'bench-pages');

/** The folder with the pages of Debian packages, at the paths where they would be installed. */
export const DEBIAN_PAGES = join(CACHE, 'root');

/**
 * Downloads Debian packages and unpacks them to `DEBIAN_PAGES` without installing them. Returns the names of those that could not be
 * downloaded, because another release of Debian may not have them. Throws a `UserError` without apt-get.
 */
export async function unpackPackages(names: readonly string[]): Promise<string[]> {
  if (!existsSync('/usr/bin/apt-get') || !existsSync('/usr/bin/dpkg-deb')) {
    throw new UserError('This part reads pages from Debian packages: run it on Debian or Ubuntu, which have apt-get.');
  }
  const missing: string[] = [];
  for (const name of names) if (!(await unpack(name))) missing.push(name);
  return missing;
}

async function unpack(name: string): Promise<boolean> {
  const folder = join(CACHE, 'packages', name);
  if (packageIn(folder) === undefined) {
    printError(`Downloading Debian's package ${name} …`);
    mkdirSync(folder, { recursive: true });
    if (!(await download(name, folder))) {
      // A fresh machine may have no package lists yet.
      if (process.getuid?.() === 0) await run('apt-get', ['update', '-qq']);
      if (!(await download(name, folder))) return false;
    }
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
