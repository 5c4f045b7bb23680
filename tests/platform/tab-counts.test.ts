import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { countsOf, forgetTab, noteCounts, total, watchCounts } from '../../platform/tab-counts.ts';

beforeEach(() => fakeBrowser.reset());

describe('the counts of a tab', () => {
  it('are those of all its frames together', async () => {
    await noteCounts(7, 0, { mentions: 3, norms: { 3: 2, 6: 1, 7: 1 } });
    await noteCounts(7, 12, { mentions: 1, norms: { 3: 1 } });
    expect(total(Object.values(await countsOf(7)))).toEqual({ mentions: 4, norms: { 3: 3, 6: 1, 7: 1 } });
  });

  it('are replaced when a frame tells again, and lose it when it is gone', async () => {
    await noteCounts(7, 0, { mentions: 3, norms: { 3: 3 } });
    await noteCounts(7, 0, { mentions: 1, norms: { 4: 1 } });
    expect(await countsOf(7)).toEqual({ 0: { mentions: 1, norms: { 4: 1 } } });
    expect(await noteCounts(7, 0, undefined)).toEqual({});
  });

  it('are kept apart by tab and forgotten with it', async () => {
    await noteCounts(7, 0, { mentions: 1, norms: { 1: 1 } });
    await noteCounts(8, 0, { mentions: 2, norms: { 2: 2 } });
    await forgetTab(7);
    expect(await countsOf(7)).toEqual({});
    expect(total(Object.values(await countsOf(8))).mentions).toBe(2);
  });

  it('lose nothing when many frames tell at once', async () => {
    await Promise.all(Array.from({ length: 20 }, (_, frame) => noteCounts(7, frame, { mentions: 1, norms: { 5: 1 } })));
    expect(total(Object.values(await countsOf(7)))).toEqual({ mentions: 20, norms: { 5: 20 } });
  });

  it('are told to who watches the tab', async () => {
    const seen = vi.fn();
    const stop = watchCounts(7, seen);
    await noteCounts(7, 0, { mentions: 1, norms: { 9: 1 } });
    await noteCounts(8, 0, { mentions: 1, norms: { 9: 1 } });
    expect(seen).toHaveBeenCalledTimes(1);
    stop();
    await noteCounts(7, 0, undefined);
    expect(seen).toHaveBeenCalledTimes(1);
  });

  it('of a tab without frames are nothing', () => {
    expect(total([])).toEqual({ mentions: 0, norms: {} });
  });
});
