import type { Browser } from 'puppeteer-core';
import { print } from '../../scripts/print.ts';
import { tableLines } from '../../scripts/table.ts';
import { atMost } from './budget.ts';
import { busyTime, watchTurns } from './busy.ts';
import { settled } from './marks.ts';
import { change, KINDS, lengthAfter } from './page-changes.ts';
import type { Stage } from './stage.ts';

/** Keeps up with changes where there is no trace: what the event loop of the page was kept waiting more with us than without. */
export async function mutateByTheClock({ extended, bare, site }: Stage): Promise<boolean> {
  print("Time by the clock that the page's event loop was kept from turning, in ms: with us less without.\n");
  const withUs = await keptBusy(extended.browser, site.origin, 1);
  const without = await keptBusy(bare, site.origin, 0);
  const first = (withUs.first - without.first) / lengthAfter;
  const changes = (withUs.changes - without.changes) / withUs.added;
  const rows = [
    ['', 'with us', 'without', 'ns a character'],
    ['first reading', withUs.first.toFixed(0), without.first.toFixed(0), (first * 1e6).toFixed(0)],
    ['all changes', withUs.changes.toFixed(0), without.changes.toFixed(0), (changes * 1e6).toFixed(0)],
  ];
  for (const line of tableLines(rows)) print(line);
  print();
  return atMost(2, 'per added character / per character of the first reading', changes / first);
}

async function keptBusy(browser: Browser, origin: string, marks: number) {
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
