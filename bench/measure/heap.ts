import type { CDPSession } from 'puppeteer-core';

/** What a page's renderer holds after its garbage was collected, in bytes. */
export interface Heap {
  /** Objects of all scripts, the page's own and the extension's, which share one heap. */
  script: number;
  /** What the browser itself keeps for them: nodes, ranges, highlights. */
  browser: number;
  /** The contents of buffers and long strings outside of the heap. */
  outside: number;
}

/** Collects a page's garbage, twice, since what the first round frees may hold the last reference to more; gives what is left. */
export async function heapOf(cdp: CDPSession): Promise<Heap> {
  await cdp.send('HeapProfiler.collectGarbage');
  await cdp.send('HeapProfiler.collectGarbage');
  const usage = await cdp.send('Runtime.getHeapUsage');
  return { script: usage.usedSize, browser: usage.embedderHeapUsedSize, outside: usage.backingStorageSize };
}
