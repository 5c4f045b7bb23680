import type { Browser } from 'puppeteer-core';
import { print } from '../../scripts/terminal/print.ts';
import { tableLines } from '../../scripts/terminal/table.ts';
import { busyTime, watchTurns } from '../measure/busy.ts';
import { settled } from '../measure/marks.ts';
import { timesOf } from '../measure/rounds.ts';
import { change, KINDS, lengthAfter } from '../pages/page-changes.ts';
import type { Stage } from '../stage/stage.ts';

const ROUNDS = 5;

/** Keeps up with changes where there is no trace: what the event loop of the page was kept waiting more with us than without. */
export async function mutateByTheClock({ extended, bare, site }: Stage): Promise<boolean> {
  print(
    `Time by the clock that the page's event loop was kept from turning, in ms, medians of ${ROUNDS} interleaved rounds.`,
  );
  print('Styles, layout and painting of the marks are in it.\n');
  const rounds: { withUs: Busy; without: Busy }[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    const withUs = await keptBusy(extended.browser, site.origin, 1);
    rounds.push({ withUs, without: await keptBusy(bare, site.origin, 0) });
  }
  const median = (of: (round: { withUs: Busy; without: Busy }) => number) => timesOf(rounds.map(of)).median;
  const first = median(({ withUs, without }) => (withUs.first - without.first) / lengthAfter);
  const changes = median(({ withUs, without }) => (withUs.changes - without.changes) / withUs.added);
  const row = (name: string, kind: 'first' | 'changes', each: number) => [
    name,
    ...[median(({ withUs }) => withUs[kind]), median(({ without }) => without[kind]), each * 1e6].map((value) =>
      value.toFixed(0),
    ),
  ];
  const heading = ['', 'with us', 'without', 'ns a character'];
  for (const line of tableLines([
    heading,
    row('first reading', 'first', first),
    row('all changes', 'changes', changes),
  ]))
    print(line);
  print();
  print(`per added character / per character of the first reading = ${(changes / first).toFixed(2)}, no budget`);
  return true;
}

/** How long the page was kept busy by its first reading and by its changes, in milliseconds, and how many characters came with those. */
interface Busy {
  first: number;
  changes: number;
  added: number;
}

async function keptBusy(browser: Browser, origin: string, marks: number): Promise<Busy> {
  const whole = await browser.newPage();
  await watchTurns(whole);
  await whole.goto(`${origin}/after.html`);
  await settled(whole, marks);
  const first = await busyTime(whole);
  await whole.close();

  const page = await browser.newPage();
  await watchTurns(page);
  await page.goto(`${origin}/before.html`);
  await settled(page, marks);
  const before = await busyTime(page);
  let added = 0;
  for (const kind of KINDS) added += await change(page, kind);
  await settled(page, marks);
  const changes = (await busyTime(page)) - before;
  await page.close();
  return { first, changes, added };
}
