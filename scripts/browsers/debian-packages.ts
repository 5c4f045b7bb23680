import { existsSync } from 'node:fs';
import type { BrowserFamily } from '../build/outputs.ts';
import { printError } from '../terminal/print.ts';
import { run } from '../terminal/run.ts';

const PACKAGES: Record<BrowserFamily, string> = { chromium: 'chromium', firefox: 'firefox-esr' };

/** Installs Debian's browser of the family, where that can be done without asking. Returns whether it was. */
export function installBrowser(family: BrowserFamily): Promise<boolean> {
  return install(PACKAGES[family]);
}

/** Sees to a font with Korean letters, so that screenshots show them; where that can't be done, goes on without. */
export async function provideKoreanFont(): Promise<void> {
  const { status, output } = await run('fc-list', [':lang=ko', 'family']);
  if (status !== 0 || output.trim() === '') await install('fonts-noto-cjk');
}

async function install(name: string): Promise<boolean> {
  const isRoot = process.getuid?.() === 0;
  if (!isRoot || !existsSync('/etc/debian_version') || !existsSync('/usr/bin/apt-get')) return false;

  printError(`Installing Debian's package ${name} …`);
  const quietly = ['-qq', '-o', 'Dpkg::Use-Pty=0'];
  await run('apt-get', ['update', ...quietly]);
  const question = [
    'DEBIAN_FRONTEND=noninteractive',
    'apt-get',
    'install',
    '-y',
    '--no-install-recommends',
    ...quietly,
    name,
  ];
  const { status, output } = await run('env', question);
  if (status !== 0) printError(`${output.trimEnd()}\nDebian's package ${name} could not be installed.`);
  return status === 0;
}
