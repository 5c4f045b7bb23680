import type { Browser, CDPSession } from 'puppeteer-core';
import { print, printLines } from '../../scripts/terminal/print.ts';
import { tableLines } from '../../scripts/terminal/table.ts';
import type { ScanPage } from '../pages/scan-pages.ts';
import type { Stage } from '../stage/stage.ts';
import { delay, waitUntilRead } from './marks.ts';
import { quartilesOf } from './rounds.ts';

/** The memory of a page's renderer after garbage collection, in bytes. */
interface Heap {
  /** Objects of all scripts, of the page and of extensions, which share one heap. */
  script: number;
  /** The browser's own objects for them: nodes, ranges, highlights. */
  browser: number;
  /** The contents of buffers and long strings outside of the heap. */
  outside: number;
}

/** Collects a page's garbage and measures its heap. Collects twice, because the first collection may free the last references to more. */
export async function heapOf(cdp: CDPSession): Promise<Heap> {
  await cdp.send('HeapProfiler.collectGarbage');
  await cdp.send('HeapProfiler.collectGarbage');
  const usage = await cdp.send('Runtime.getHeapUsage');
  return { script: usage.usedSize, browser: usage.embedderHeapUsedSize, outside: usage.backingStorageSize };
}

const ROUNDS = 3;
const MEGABYTE = 1_000_000;

/** How much more memory a page takes with the extension than without, in MB. */
export async function addedMemory({ withExtension, withoutExtension, site }: Stage, page: ScanPage): Promise<number> {
  const withUs: Heap[] = [];
  const without: Heap[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    withUs.push(await heapAfterLoad(withExtension.browser, site.origin + page.path, page.minMarks));
    without.push(await heapAfterLoad(withoutExtension, site.origin + page.path, 0));
  }
  const kinds = ['script', 'browser', 'outside'] as const;
  const rows = kinds.map((kind) => [withUs, without].map((heaps) => medianOf(heaps, kind)));
  const added = rows.map(([one = 0, other = 0]) => one - other);
  print(
    `\nMemory on ${page.name} after garbage collection, in MB, medians of ${ROUNDS} rounds (Runtime.getHeapUsage):`,
  );
  const cells = rows.map((row, index) => [`  ${kinds[index]}`, ...[...row, added[index] ?? 0].map(inMegabytes)]);
  printLines(tableLines([['', 'with us', 'without', 'added'], ...cells]));
  return added.reduce((sum, bytes) => sum + bytes, 0) / MEGABYTE;
}

function medianOf(heaps: readonly Heap[], kind: keyof Heap): number {
  return quartilesOf(heaps.map((heap) => heap[kind])).median;
}

function inMegabytes(bytes: number): string {
  return (bytes / MEGABYTE).toFixed(2);
}

async function heapAfterLoad(browser: Browser, url: string, minMarks: number): Promise<Heap> {
  const page = await browser.newPage();
  try {
    await page.goto(url, { timeout: 120_000 });
    await waitUntilRead(page, minMarks);
    // Lets work in the background finish, such as compilation.
    await delay(1000);
    return await heapOf(await page.createCDPSession());
  } finally {
    await page.close();
  }
}
