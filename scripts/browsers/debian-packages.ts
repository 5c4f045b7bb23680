import { existsSync } from 'node:fs';
import type { BrowserFamily } from '../build/outputs.ts';
import { printError } from '../terminal/print.ts';
import { run } from '../terminal/run.ts';

const BROWSER_PACKAGES: Record<BrowserFamily, string> = { chromium: 'chromium', firefox: 'firefox-esr' };

/**
 * Installs Debian's package of a browser where apt-get is present and we are root, and announces it. Returns whether it was installed.
 *
 * @param variable the environment variable that names another browser
 */
export function installBrowser(family: BrowserFamily, variable: string): Promise<boolean> {
  return installPackage(BROWSER_PACKAGES[family], `set ${variable} to use another browser`);
}

/** Installs a font with Korean glyphs, which screenshots need, if there is none. Where that is impossible it does nothing. */
export async function ensureKoreanFont(): Promise<void> {
  const { status, output } = await run('fc-list', [':lang=ko', 'family']);
  const isThere = status === 0 && output.trim() !== '';
  if (!isThere) await installPackage('fonts-noto-cjk', 'screenshots need a font with Korean glyphs');
}

async function installPackage(name: string, remark: string): Promise<boolean> {
  const isRoot = process.getuid?.() === 0;
  if (!isRoot || !existsSync('/etc/debian_version') || !existsSync('/usr/bin/apt-get')) return false;

  printError(`About to install Debian's package ${name} with apt-get (${remark}) …`);
  const quiet = ['-qq', '-o', 'Dpkg::Use-Pty=0'];
  await run('apt-get', ['update', ...quiet]);
  const install = ['apt-get', 'install', '-y', '--no-install-recommends', ...quiet, name];
  const { status, output } = await run('env', ['DEBIAN_FRONTEND=noninteractive', ...install]);
  if (status !== 0) printError(`${output.trimEnd()}\nDebian's package ${name} could not be installed.`);
  return status === 0;
}
