import type { Browser } from 'puppeteer-core';
import { print } from '../../scripts/terminal/print.ts';
import { tableLines } from '../../scripts/terminal/table.ts';
import { busyTime, watchTurns } from '../measure/busy.ts';
import { pause, settled } from '../measure/marks.ts';
import { timesOf } from '../measure/rounds.ts';
import { FEW, MANY, type ScanPage } from '../pages/scan-pages.ts';
import { floor, markJs, type Peer, runPeer } from '../stage/peers.ts';
import type { Stage } from '../stage/stage.ts';

const ROUNDS = 3;

/** Reads big pages where there is no trace: what the event loop of the page was kept waiting more with us than without. */
export async function scanByTheClock(stage: Stage): Promise<boolean> {
  print(
    `Time by the clock that the page's event loop was kept from turning, in ms, medians of ${ROUNDS} interleaved rounds;`,
  );
  print(
    '"own" is what it was kept more with us than without, so the noise of loading twice is in it, and so are styles and',
  );
  print('layout that our marks cause.\n');
  const few = await measure(stage, FEW);
  const many = await measure(stage, MANY);
  print();
  for (const [name, { own, floor: beside }] of [
    ['(1)', few],
    ['(2)', many],
  ] as const)
    print(`own / floor, on ${name} = ${(own / beside).toFixed(2)}, no budget`);
  print(`mark.js / own, on (1) = ${(few.marker / few.own).toFixed(2)}, no budget`);
  return true;
}

async function measure({ extended, bare, site }: Stage, page: ScanPage) {
  const url = site.origin + page.path;
  const rounds: { withUs: number; without: number; floor: number; marker: number }[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    rounds.push({
      withUs: await busyAfterLoad(extended.browser, url, page.marks),
      without: await busyAfterLoad(bare, url, 0),
      floor: await busyOfPeer(bare, url, floor),
      marker: await busyOfPeer(bare, url, markJs),
    });
  }
  const own = timesOf(rounds.map(({ withUs, without }) => withUs - without));
  const beside = timesOf(rounds.map((round) => round.floor));
  const marker = timesOf(rounds.map((round) => round.marker));
  print(page.name);
  const named = { own, floor: beside, 'mark.js': marker, page: timesOf(rounds.map(({ without }) => without)) };
  const rows = Object.entries(named).map(([name, { median, low, high }]) => [
    `  ${name}`,
    median.toFixed(0),
    `(${low.toFixed(0)}–${high.toFixed(0)})`,
  ]);
  for (const line of tableLines(rows)) print(line);
  return { own: own.median, floor: beside.median, marker: marker.median };
}

async function busyAfterLoad(browser: Browser, url: string, marks: number): Promise<number> {
  const page = await browser.newPage();
  await watchTurns(page);
  await page.goto(url, { timeout: 120_000 });
  await settled(page, marks);
  const busy = await busyTime(page);
  await page.close();
  return busy;
}

async function busyOfPeer(browser: Browser, url: string, peer: Peer): Promise<number> {
  const page = await browser.newPage();
  await watchTurns(page);
  await page.goto(url, { timeout: 120_000 });
  await pause(1000);
  const before = await busyTime(page);
  await runPeer(page, peer);
  const busy = (await busyTime(page)) - before;
  await page.close();
  return busy;
}
