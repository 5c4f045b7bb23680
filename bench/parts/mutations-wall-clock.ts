import type { Browser } from 'puppeteer-core';
import { print, printLines } from '../../scripts/terminal/print.ts';
import { tableLines } from '../../scripts/terminal/table.ts';
import { blockedTime, observeEventLoop } from '../measure/event-loop.ts';
import { waitUntilRead } from '../measure/marks.ts';
import { quartilesOf } from '../measure/rounds.ts';
import { applyChanges, CHANGE_KINDS, finalLength } from '../pages/page-changes.ts';
import type { Stage } from '../stage/stage.ts';

const ROUNDS = 5;

/** Measures the cost of following changes where no trace can be recorded: how much longer the page's event loop is blocked. */
export async function measureMutationsByWallClock({ withExtension, withoutExtension, site }: Stage): Promise<boolean> {
  printLines([
    `Time that the page's event loop was blocked, by the wall clock in ms, medians of ${ROUNDS} interleaved rounds.`,
    'Styles, layout and painting of the marks are included.\n',
  ]);
  const rounds: Round[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    const withUs = await measureBlocked(withExtension.browser, site.origin, 1);
    rounds.push({ withUs, without: await measureBlocked(withoutExtension, site.origin, 0) });
  }
  const median = (select: (round: Round) => number) => quartilesOf(rounds.map(select)).median;
  const firstScan = median(({ withUs, without }) => (withUs.firstScan - without.firstScan) / finalLength);
  const changes = median(({ withUs, without }) => (withUs.changes - without.changes) / withUs.added);
  const row = (name: string, kind: 'firstScan' | 'changes', each: number) => [
    name,
    ...[median(({ withUs }) => withUs[kind]), median(({ without }) => without[kind]), each * 1e6].map((value) =>
      value.toFixed(0),
    ),
  ];
  printLines(
    tableLines([
      ['', 'with us', 'without', 'ns a character'],
      row('first scan', 'firstScan', firstScan),
      row('all changes', 'changes', changes),
    ]),
  );
  print();
  print(`per added character / per character of the first scan = ${(changes / firstScan).toFixed(2)}, no budget`);
  return true;
}

/** One round in the browser with the extension and in the one without. */
interface Round {
  withUs: Blocked;
  without: Blocked;
}

/** How long the page's event loop was blocked, in milliseconds. */
interface Blocked {
  firstScan: number;
  changes: number;
  /** The number of characters that the changes added. */
  added: number;
}

async function measureBlocked(browser: Browser, origin: string, minMarks: number): Promise<Blocked> {
  const whole = await browser.newPage();
  await observeEventLoop(whole);
  await whole.goto(`${origin}/after.html`);
  await waitUntilRead(whole, minMarks);
  const firstScan = await blockedTime(whole);
  await whole.close();

  const page = await browser.newPage();
  await observeEventLoop(page);
  await page.goto(`${origin}/before.html`);
  await waitUntilRead(page, minMarks);
  const before = await blockedTime(page);
  let added = 0;
  for (const kind of CHANGE_KINDS) added += await applyChanges(page, kind);
  await waitUntilRead(page, minMarks);
  const changes = (await blockedTime(page)) - before;
  await page.close();
  return { firstScan, changes, added };
}
