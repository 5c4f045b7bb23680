import { readFileSync, writeFileSync } from 'node:fs';
import { cpus, totalmem } from 'node:os';
import { join } from 'node:path';
import { findBrowser } from '../scripts/browsers/find-browser.ts';
import type { BrowserFamily } from '../scripts/build/outputs.ts';
import { ROOT } from '../scripts/terminal/root.ts';
import { run } from '../scripts/terminal/run.ts';

const PAGE = join(ROOT, 'docs', 'performance.md');

/**
 * Puts what a part of the benchmark printed into its block of docs/performance.md, with the date and the machine.
 *
 * @param family the browser that it was measured in, if it was measured in one
 */
export async function keepFigures(
  name: string,
  family: BrowserFamily | undefined,
  lines: readonly string[],
): Promise<void> {
  const facts = [...(await machine()), ...(family === undefined ? [] : [await browserVersion(family)])];
  const day = new Date().toISOString().slice(0, 10);
  const block = `_${day}: ${facts.join(', ')}_\n\n\`\`\`text\n${lines.join('\n').trim()}\n\`\`\``;
  writeFileSync(PAGE, withBlock(readFileSync(PAGE, 'utf8'), name, block));
}

/** A page with the content of one of its blocks replaced; a block that it lacks is put at its end. */
export function withBlock(page: string, name: string, content: string): string {
  const [open, close] = [`<!-- bench:${name} -->`, `<!-- /bench:${name} -->`];
  const start = page.indexOf(open);
  const end = page.indexOf(close, start);
  const block = `${open}\n\n${content}\n\n${close}`;
  if (start < 0 || end < 0) return `${page.trimEnd()}\n\n${block}\n`;
  return page.slice(0, start) + block + page.slice(end + close.length);
}

async function machine(): Promise<string[]> {
  const processors = cpus();
  return [
    `${processors.length} cores of ${processors[0]?.model.trim() ?? 'an unknown processor'}`,
    `${Math.round(totalmem() / 1e9)} GB`,
    operatingSystem(),
    `Node ${process.versions.node}`,
  ];
}

function operatingSystem(): string {
  try {
    return /^PRETTY_NAME="?([^"\n]*)/m.exec(readFileSync('/etc/os-release', 'utf8'))?.[1] ?? process.platform;
  } catch {
    return process.platform;
  }
}

async function browserVersion(family: BrowserFamily): Promise<string> {
  const { output } = await run(await findBrowser(family), ['--version']);
  return /[\w ]+ \d+[\d.]*\w*/.exec(output)?.[0].trim() ?? family;
}
