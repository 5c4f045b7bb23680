import type { Browser } from 'puppeteer-core';
import { print } from '../../scripts/terminal/print.ts';
import { tableLines } from '../../scripts/terminal/table.ts';
import type { ScanPage } from '../pages/scan-pages.ts';
import type { Stage } from '../stage/stage.ts';
import { type Heap, heapOf } from './heap.ts';
import { pause, settled } from './marks.ts';
import { timesOf } from './rounds.ts';

const ROUNDS = 3;
const MEGABYTE = 1_000_000;

/** How much more memory a page takes with the extension than without, in MB: the heap of scripts and the browser's own. */
export async function memoryBeyond({ extended, bare, site }: Stage, page: ScanPage): Promise<number> {
  const withUs: Heap[] = [];
  const without: Heap[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    withUs.push(await heapAfterLoad(extended.browser, site.origin + page.path, page.marks));
    without.push(await heapAfterLoad(bare, site.origin + page.path, 0));
  }
  const kinds = ['script', 'browser', 'outside'] as const;
  const rows = kinds.map((kind) => [withUs, without].map((heaps) => timesOf(heaps.map((heap) => heap[kind])).median));
  const more = rows.map(([one = 0, other = 0]) => one - other);
  print(
    `\nMemory on ${page.name} after collecting garbage, in MB, medians of ${ROUNDS} rounds (Runtime.getHeapUsage):`,
  );
  const cells = rows.map((row, index) => [`  ${kinds[index]}`, ...[...row, more[index] ?? 0].map(inMegabytes)]);
  for (const line of tableLines([['', 'with us', 'without', 'more'], ...cells])) print(line);
  return more.reduce((sum, bytes) => sum + bytes, 0) / MEGABYTE;
}

function inMegabytes(bytes: number): string {
  return (bytes / MEGABYTE).toFixed(2);
}

async function heapAfterLoad(browser: Browser, url: string, marks: number): Promise<Heap> {
  const page = await browser.newPage();
  try {
    await page.goto(url, { timeout: 120_000 });
    await settled(page, marks);
    // What was begun on the side, such as compiling, comes to its end.
    await pause(1000);
    return await heapOf(await page.createCDPSession());
  } finally {
    await page.close();
  }
}
