import type { Browser } from 'puppeteer-core';
import { print, printLines } from '../../scripts/terminal/print.ts';
import { tableLines } from '../../scripts/terminal/table.ts';
import { blockedTime, observeEventLoop } from '../measure/event-loop.ts';
import { delay, waitUntilRead } from '../measure/marks.ts';
import { quartilesOf } from '../measure/rounds.ts';
import { FEW, MANY, type ScanPage } from '../pages/scan-pages.ts';
import { floor, markJs, type Peer, runPeer } from '../stage/peers.ts';
import type { Stage } from '../stage/stage.ts';

const ROUNDS = 3;

/** Measures the scan of big pages where no trace can be recorded: how much longer the page's event loop is blocked. */
export async function measureScanByWallClock(stage: Stage): Promise<boolean> {
  printLines([
    `Time that the page's event loop was blocked, by the wall clock in ms, medians of ${ROUNDS} interleaved rounds. "own" is the`,
    'difference between loading with us and without, so it includes the noise of two loads, and the styles and layout that',
    'our marks cause.\n',
  ]);
  const few = await measure(stage, FEW);
  const many = await measure(stage, MANY);
  print();
  for (const [name, figures] of [
    ['(1)', few],
    ['(2)', many],
  ] as const)
    print(`own / floor, on ${name} = ${(figures.own / figures.floor).toFixed(2)}, no budget`);
  print(`mark.js / own, on (1) = ${(few.markJs / few.own).toFixed(2)}, no budget`);
  return true;
}

async function measure({ withExtension, withoutExtension, site }: Stage, page: ScanPage) {
  const url = site.origin + page.path;
  const rounds: { withUs: number; without: number; floor: number; markJs: number }[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    rounds.push({
      withUs: await blockedByLoad(withExtension.browser, url, page.minMarks),
      without: await blockedByLoad(withoutExtension, url, 0),
      floor: await blockedByPeer(withoutExtension, url, floor),
      markJs: await blockedByPeer(withoutExtension, url, markJs),
    });
  }
  const own = quartilesOf(rounds.map(({ withUs, without }) => withUs - without));
  const floorTime = quartilesOf(rounds.map((round) => round.floor));
  const markJsTime = quartilesOf(rounds.map((round) => round.markJs));
  const pageTime = quartilesOf(rounds.map(({ without }) => without));
  print(page.name);
  const named = { own, floor: floorTime, 'mark.js': markJsTime, page: pageTime };
  const rows = Object.entries(named).map(([name, { median, low, high }]) => [
    `  ${name}`,
    median.toFixed(0),
    `(${low.toFixed(0)}–${high.toFixed(0)})`,
  ]);
  printLines(tableLines(rows));
  return { own: own.median, floor: floorTime.median, markJs: markJsTime.median };
}

async function blockedByLoad(browser: Browser, url: string, minMarks: number): Promise<number> {
  const page = await browser.newPage();
  await observeEventLoop(page);
  await page.goto(url, { timeout: 120_000 });
  await waitUntilRead(page, minMarks);
  const blocked = await blockedTime(page);
  await page.close();
  return blocked;
}

async function blockedByPeer(browser: Browser, url: string, peer: Peer): Promise<number> {
  const page = await browser.newPage();
  await observeEventLoop(page);
  await page.goto(url, { timeout: 120_000 });
  await delay(1000);
  const before = await blockedTime(page);
  await runPeer(page, peer);
  const blocked = (await blockedTime(page)) - before;
  await page.close();
  return blocked;
}
