import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { Browser, Page } from 'puppeteer-core';
import { paragraphOf } from '../data/norms/norms.ts';
import type { Mention } from '../reference/mention.ts';
import { ensureKoreanFont } from './browsers/debian-packages.ts';
import { type LaunchedBrowser, launch } from './browsers/launch.ts';
import { mentionsOf, settledMarks } from './browsers/references.ts';
import { SHOTS, takeShots } from './browsers/shots.ts';
import { buildExtension } from './build/extension-build.ts';
import { HELP, parseStartOptions, type StartOptions } from './start/options.ts';
import { preparePage } from './start/page.ts';
import { runCommand, UserError } from './terminal/command.ts';
import { print, printError, printLines } from './terminal/print.ts';
import { ROOT } from './terminal/root.ts';

/** `npm start`: builds the extension and opens a browser with it on the sample page, or on the page that is named. */
await runCommand(async () => {
  const options = parseStartOptions(process.argv.slice(2));
  if (options === undefined) print(HELP);
  else await start(options);
  return 0;
});

async function start({ family, headless, page: urlOrPath }: StartOptions): Promise<void> {
  const { url, close } = await preparePage(urlOrPath);
  try {
    print(await buildExtension(family));
    if (headless) await ensureKoreanFont();
    const launched = await launch({ family, headless });
    try {
      const [first] = await launched.browser.pages();
      const page = first ?? (await launched.browser.newPage());
      if (headless) await page.setViewport({ width: 1280, height: 800 });
      await openUrl(page, url);
      await (headless ? report(launched, page) : untilClosed(launched.browser));
    } finally {
      await launched.close();
    }
  } finally {
    await close();
  }
}

async function openUrl(page: Page, url: string): Promise<void> {
  const response = await page.goto(url, { waitUntil: 'domcontentloaded' }).catch((error: unknown) => {
    const [reason] = String(error instanceof Error ? error.message : error).split(/ at http|\n/);
    throw new UserError(`${url} could not be opened (${reason}): check the address and the connection.`);
  });
  const status = response?.status() ?? 200;
  if (status >= 400) printError(`${url} answered with status ${status}.`);
  if (!(await page.evaluate(() => document.body !== null))) {
    throw new UserError(`${url} has no body, so there is no text on it to read: name another page.`);
  }
}

/** Prints the references on a page and takes screenshots, for a machine without a display. */
async function report(launched: LaunchedBrowser, page: Page): Promise<void> {
  await settledMarks(page);
  const mentions = await mentionsOf(launched, page);
  if (mentions === undefined) {
    throw new UserError(`The browser lets no extension read ${page.url()}: name another page.`);
  }
  printLines(mentionLines(mentions));
  print('\nScreenshots:');
  const folder = join(ROOT, '.output', 'screens', launched.family);
  await rm(folder, { recursive: true, force: true });
  const scene = { launched, page, mark: typicalMention(mentions)?.text };
  printLines(await takeShots(scene, SHOTS, folder, { light: 'light', dark: 'dark' }));
}

/** The mentions as lines of text, one for each different text with the number of times that it occurs and its norms. */
function mentionLines(mentions: readonly Mention[]): string[] {
  if (mentions.length === 0) return ['No references to the norms on this page.'];
  const width = Math.max(...mentions.map(({ text }) => text.length));
  const counts = new Map<string, number>();
  for (const mention of mentions) {
    const line = mentionLine(mention, width);
    counts.set(line, (counts.get(line) ?? 0) + 1);
  }
  const lines = [...counts].map(([line, count]) => `${`${count} ×`.padStart(6)}  ${line}`);
  return [`${mentions.length} ${mentions.length === 1 ? 'reference' : 'references'} to the norms:`, ...lines];
}

function mentionLine({ text, norms, confidence }: Mention, width: number): string {
  const names =
    norms.length > 3
      ? `Norms ${norms.join(', ')}`
      : norms.map((norm) => `Norm ${norm} · ${paragraphOf(norm)}`).join(', ');
  return `${confidence.padEnd(9)}  ${text.padEnd(width)}  ${names}`;
}

/** The first mention of the norm that is mentioned most often by itself, or else the first of all. */
function typicalMention(mentions: readonly Mention[]): Mention | undefined {
  const byNorm = Object.groupBy(
    mentions.filter(({ norms }) => norms.length === 1),
    ({ norms }) => norms.join(),
  );
  const [mostFrequent] = Object.values(byNorm).sort((one, other) => (other?.length ?? 0) - (one?.length ?? 0));
  return mostFrequent?.[0] ?? mentions[0];
}

async function untilClosed(browser: Browser): Promise<void> {
  print('The browser is open. Close its window, or press Ctrl-C here, to end.');
  await new Promise<void>((resolve) => {
    browser.once('disconnected', () => resolve());
    // On macOS a browser keeps running after its last window is closed.
    browser.on('targetdestroyed', async () => {
      if ((await browser.pages().catch(() => [])).length === 0) resolve();
    });
  });
}
