import { type Page, type Target, TargetType } from 'puppeteer-core';
import { describe, expect } from 'vitest';
import type { LaunchedBrowser } from '../../../scripts/browsers/launch.ts';
import { test } from '../driver/fixture.ts';

/** In milliseconds: longer than the browser and the sentinel need for a page. */
const SETTLE_TIME = 1500;

describe('a page of a disabled site', () => {
  test('gets no script of the extension, in none of its frames', async ({ reader, environment, family, skip }) => {
    skip(family === 'firefox', 'Firefox’s debugger does not report the JavaScript worlds of extensions');
    const worlds = await worldsOf(environment.launched, reader.page);
    let visits = 0;
    // A new address each time: one that was visited before may get an empty world, because it had one then.
    const worldsOnVisit = async () => {
      worlds.length = 0;
      await reader.open(`frames.html?visit=${visits++}`);
      await pause(SETTLE_TIME);
      return worlds.length;
    };
    // The page and its frame.
    expect(await worldsOnVisit()).toBe(2);
    await reader.changeSettings({ disabledSites: [new URL(reader.page.url()).host, 'example.org'] });
    // The background receives the setting a moment after it is saved.
    await expect.poll(worldsOnVisit).toBe(0);
    // All tests of a file share a browser and its settings.
    await reader.changeSettings({});
  });
});

test('the popover opens while the background is stopped and the browser is offline', async ({
  reader,
  environment,
  family,
  skip,
}) => {
  skip(family === 'firefox', 'Firefox’s debugger can’t stop the background');
  await reader.open('sample.html');
  await reader.expectMarks('Norm 3');
  await stopBackground(environment.launched);
  await reader.page.setOfflineMode(true);
  await reader.hover('Norm 3');
  await reader.popover.expectOpen('Norm 3 · 13 (c)');
  await reader.page.setOfflineMode(false);
});

test('the popover script is loaded when the pointer first reaches a mark', async ({
  reader,
  environment,
  family,
  skip,
}) => {
  skip(family === 'firefox', 'Firefox’s debugger does not report the scripts of extensions');
  const scripts = await scriptsOf(environment.launched, reader.page);
  await reader.open('sample.html');
  await reader.settledMarks();
  expect(scripts).toEqual(['sentinel.js', 'content-scripts/annotator.js']);
  await reader.hover('Norm 3');
  await reader.popover.expectOpen('Norm 3 · 13 (c)');
  await reader.press('Escape');
  await reader.hover('Norm 1');
  await reader.popover.expectOpen('Norm 1 · 13 (a)');
  expect(scripts.slice(2)).toEqual(['popover.js']);
});

describe('a hidden tab', () => {
  test('is read once it is shown, including text that was added while it was hidden', async ({
    reader,
    environment,
  }) => {
    await reader.open('bare.html');
    const other = await environment.launched.browser.newPage();
    await other.bringToFront();
    await reader.page.evaluate(() => document.body.append('And what does Norm 7 of A/70/174 ask for?'));
    await pause(SETTLE_TIME);
    expect((await reader.marks()).certain).toEqual([]);
    await other.close();
    await reader.returnToPage();
    await reader.expectMarks('Norm 7');
  });
});

/** The names of the JavaScript worlds that the extension gets in a page from now on. The array grows over time. */
async function worldsOf({ origin }: LaunchedBrowser, page: Page): Promise<string[]> {
  const worlds: string[] = [];
  const session = await page.createCDPSession();
  session.on('Runtime.executionContextCreated', ({ context }) => {
    if (context.origin === origin) worlds.push(context.name);
  });
  await session.send('Runtime.enable');
  return worlds;
}

/** The paths of the extension's scripts that run in a page from now on. The array grows over time. */
async function scriptsOf({ origin }: LaunchedBrowser, page: Page): Promise<string[]> {
  const scripts: string[] = [];
  const session = await page.createCDPSession();
  session.on('Debugger.scriptParsed', ({ url }) => {
    if (url.startsWith(origin)) scripts.push(url.slice(origin.length + 1));
  });
  await session.send('Debugger.enable');
  return scripts;
}

async function stopBackground({ browser, origin }: LaunchedBrowser): Promise<void> {
  const isBackground = (target: Target) =>
    target.type() === TargetType.SERVICE_WORKER && target.url().startsWith(origin);
  const running = () => browser.targets().filter(isBackground);
  for (const target of running()) await (await target.worker())?.close();
  await expect.poll(() => running().length).toBe(0);
}

function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}
