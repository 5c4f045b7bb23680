import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { cpus, totalmem } from 'node:os';
import { join } from 'node:path';
import { findBrowser } from '../scripts/browsers/find-browser.ts';
import type { BrowserFamily } from '../scripts/build/outputs.ts';
import { ROOT } from '../scripts/terminal/root.ts';
import { run } from '../scripts/terminal/run.ts';
import type { BenchPart } from './parts/part.ts';

const FOLDER = join(ROOT, 'docs', 'performance');

/**
 * Saves the lines that a part of the benchmark printed in docs/performance/, with the date and the machine: as NAME.md, or as
 * NAME-firefox.md when they were measured in Firefox.
 */
export async function saveFigures(
  name: string,
  { heading, browsers }: Pick<BenchPart, 'heading' | 'browsers'>,
  family: BrowserFamily,
  lines: readonly string[],
): Promise<void> {
  const [file, title] = family === 'firefox' ? [`${name}-firefox`, `${heading}, in Firefox`] : [name, heading];
  const environment = [...machine(), ...(browsers === undefined ? [] : [await browserVersion(family)])];
  mkdirSync(FOLDER, { recursive: true });
  writeFileSync(join(FOLDER, `${file}.md`), figuresPage(title, new Date(), environment, lines));
}

/** A Markdown page with the lines that a part printed. */
export function figuresPage(
  heading: string,
  date: Date,
  environment: readonly string[],
  lines: readonly string[],
): string {
  const day = date.toISOString().slice(0, 10);
  const text = lines.join('\n').trim();
  return `# ${heading}\n\n_${day}: ${environment.join(', ')}_\n\n\`\`\`text\n${text}\n\`\`\`\n`;
}

function machine(): string[] {
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
    // Only Linux has the file.
    return process.platform;
  }
}

async function browserVersion(family: BrowserFamily): Promise<string> {
  const { output } = await run(await findBrowser(family), ['--version']);
  return /[\w ]+ \d+[\d.]*\w*/.exec(output)?.[0].trim() ?? family;
}
