import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { Browser, Page } from 'puppeteer-core';
import type { Mention } from '../reference/mention.ts';
import { provideKoreanFont } from './browsers/debian-packages.ts';
import { type LaunchedBrowser, launch } from './browsers/launch.ts';
import { mentionsOf, settledMarks } from './browsers/references.ts';
import { SHOTS, takeShots } from './browsers/shots.ts';
import { buildExtension } from './build/extension-build.ts';
import { referenceLines } from './start/reference-lines.ts';
import { startOptions } from './start/start-options.ts';
import { startPage } from './start/start-page.ts';
import { runCommand, UserError } from './terminal/command.ts';
import { print, printError } from './terminal/print.ts';
import { ROOT } from './terminal/root.ts';

/** `npm start`: the extension in a browser, on the sample page or on the page that is named. */
await runCommand(async () => {
  const { family, headless, page: named } = startOptions(process.argv.slice(2));
  const { url, close } = await startPage(named);
  try {
    print(await buildExtension(family));
    if (headless) await provideKoreanFont();
    const launched = await launch({ family, headless });
    try {
      const [first] = await launched.browser.pages();
      const page = first ?? (await launched.browser.newPage());
      if (headless) await page.setViewport({ width: 1280, height: 800 });
      await open(page, url);
      await (headless ? report(launched, page) : untilClosed(launched.browser));
    } finally {
      await launched.close();
    }
  } finally {
    await close();
  }
  return 0;
});

async function open(page: Page, url: string): Promise<void> {
  const response = await page.goto(url, { waitUntil: 'domcontentloaded' }).catch((error: unknown) => {
    const [reason] = String(error instanceof Error ? error.message : error).split(/ at http|\n/);
    throw new UserError(`${url} could not be opened (${reason}): check the address and the connection.`);
  });
  const status = response?.status() ?? 200;
  if (status >= 400) printError(`${url} answered with status ${status}.`);
  if (!(await page.evaluate(() => document.body !== null))) {
    throw new UserError(`${url} has no body, so there is nothing on it to read: name a page of text.`);
  }
}

/** What there is to see, for somebody without a display. */
async function report(launched: LaunchedBrowser, page: Page): Promise<void> {
  await settledMarks(page);
  const mentions = await mentionsOf(launched, page);
  if (mentions === undefined)
    throw new UserError(`The browser lets no extension read ${page.url()}: name another page.`);
  for (const line of referenceLines(mentions)) print(line);
  print('\nScreenshots:');
  const folder = join(ROOT, '.output', 'screens', launched.family);
  await rm(folder, { recursive: true, force: true });
  const scene = { launched, page, mark: mostSpokenOf(mentions)?.text };
  for (const path of await takeShots(scene, SHOTS, folder, { light: 'light', dark: 'dark' })) print(path);
}

/** The first mention of the norm that the page names most, since one norm in one popover is the usual case. */
function mostSpokenOf(mentions: readonly Mention[]): Mention | undefined {
  const single = Object.groupBy(
    mentions.filter(({ norms }) => norms.length === 1),
    ({ norms }) => norms.join(),
  );
  const [most] = Object.values(single).sort((one, other) => (other?.length ?? 0) - (one?.length ?? 0));
  return most?.[0] ?? mentions[0];
}

async function untilClosed(browser: Browser): Promise<void> {
  print('The browser is open. Close its window, or press Ctrl-C here, to end.');
  await new Promise<void>((resolve) => {
    browser.once('disconnected', () => resolve());
    // On macOS a browser lives on without a window.
    browser.on('targetdestroyed', async () => {
      if ((await browser.pages().catch(() => [])).length === 0) resolve();
    });
  });
}
