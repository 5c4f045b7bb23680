import { type Page, type Target, TargetType } from 'puppeteer-core';
import { describe, expect } from 'vitest';
import type { LaunchedBrowser } from '../../../scripts/browsers/launch.ts';
import { test } from '../driver/fixture.ts';

/** Longer than the browser and the sentinel take for a page. */
const PATIENCE = 1500;

describe('a page of a site that is switched off', () => {
  test('gets no script of ours, in no frame', async ({ reader, stage, family, skip }) => {
    skip(family === 'firefox', 'Its debugger tells nobody of the worlds of extensions');
    const worlds = await worldsOf(stage.launched, reader.page);
    let visits = 0;
    // An address that was there before may get a world without any script in it, because it had one then.
    const worldsOnVisit = async () => {
      worlds.length = 0;
      await reader.open(`frames.html?visit=${visits++}`);
      await pause(PATIENCE);
      return worlds.length;
    };
    // The page and its frame.
    expect(await worldsOnVisit()).toBe(2);
    await reader.prefer({ disabledSites: [new URL(reader.page.url()).host, 'example.org'] });
    // The background hears of the setting a moment after it is set.
    await expect.poll(worldsOnVisit).toBe(0);
    // The tests of a file share a browser, and so its settings.
    await reader.prefer({});
  });
});

test('a popover opens while the background sleeps and nothing can be reached', async ({
  reader,
  stage,
  family,
  skip,
}) => {
  skip(family === 'firefox', 'Its debugger can’t put the background to sleep');
  await reader.open('sample.html');
  await reader.expectMarks('Norm 3');
  await putToSleep(stage.launched);
  await reader.page.setOfflineMode(true);
  await reader.hover('Norm 3');
  await reader.popover.expect('Norm 3 · 13 (c)');
  await reader.page.setOfflineMode(false);
});

test('what shows the popover comes when the reader comes to a mark', async ({ reader, stage, family, skip }) => {
  skip(family === 'firefox', 'Its debugger tells nobody of the scripts of extensions');
  const scripts = await scriptsOf(stage.launched, reader.page);
  await reader.open('sample.html');
  await reader.marksAtRest();
  expect(scripts).toEqual(['sentinel.js', 'content-scripts/annotator.js']);
  await reader.hover('Norm 3');
  await reader.popover.expect('Norm 3 · 13 (c)');
  await reader.press('Escape');
  await reader.hover('Norm 1');
  await reader.popover.expect('Norm 1 · 13 (a)');
  expect(scripts.slice(2)).toEqual(['popover.js']);
});

describe('a tab that nobody sees', () => {
  test('is read once it is shown, with what came meanwhile', async ({ reader, stage }) => {
    await reader.open('bare.html');
    const other = await stage.launched.browser.newPage();
    await other.bringToFront();
    await reader.page.evaluate(() => document.body.append('And what does Norm 7 of A/70/174 ask for?'));
    await pause(PATIENCE);
    expect((await reader.marks()).certain).toEqual([]);
    await other.close();
    await reader.returnToPage();
    await reader.expectMarks('Norm 7');
  });
});

/** The names of the worlds that the extension gets on a page from now on. */
async function worldsOf({ origin }: LaunchedBrowser, page: Page): Promise<string[]> {
  const worlds: string[] = [];
  const session = await page.createCDPSession();
  session.on('Runtime.executionContextCreated', ({ context }) => {
    if (context.origin === origin) worlds.push(context.name);
  });
  await session.send('Runtime.enable');
  return worlds;
}

/** The paths of the extension's scripts that a page gets from now on. */
async function scriptsOf({ origin }: LaunchedBrowser, page: Page): Promise<string[]> {
  const scripts: string[] = [];
  const session = await page.createCDPSession();
  session.on('Debugger.scriptParsed', ({ url }) => {
    if (url.startsWith(origin)) scripts.push(url.slice(origin.length + 1));
  });
  await session.send('Debugger.enable');
  return scripts;
}

async function putToSleep({ browser, origin }: LaunchedBrowser): Promise<void> {
  const isBackground = (target: Target) =>
    target.type() === TargetType.SERVICE_WORKER && target.url().startsWith(origin);
  const awake = () => browser.targets().filter(isBackground);
  for (const target of awake()) await (await target.worker())?.close();
  await expect.poll(() => awake().length).toBe(0);
}

function pause(time: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, time));
}
