import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import {
  countsOf,
  recordCounts,
  removeFrames,
  removeTab,
  total,
  watchCounts,
} from '../../../platform/frames/tab-counts.ts';
import { type MentionCounts, noMentions } from '../../../reference/mention.ts';

beforeEach(() => fakeBrowser.reset());

function counted(mentions: number, norms: MentionCounts['norms']): MentionCounts {
  return { mentions, norms, hidden: 1, revision: 1 };
}

describe('the counts of a tab', () => {
  it('are the sum over its frames', async () => {
    await recordCounts(7, 0, counted(3, { 3: 2, 6: 1, 7: 1 }));
    await recordCounts(7, 12, counted(1, { 3: 1 }));
    expect(total(Object.values(await countsOf(7)))).toEqual({
      ...counted(4, { 3: 3, 6: 1, 7: 1 }),
      hidden: 2,
      revision: 2,
    });
  });

  it('contain the latest report of a frame, and none of a frame that reports none', async () => {
    await recordCounts(7, 0, counted(3, { 3: 3 }));
    await recordCounts(7, 0, counted(1, { 4: 1 }));
    expect(await countsOf(7)).toEqual({ 0: counted(1, { 4: 1 }) });
    expect(await recordCounts(7, 0, undefined)).toEqual({});
  });

  it('are separate for each tab, and removed with it', async () => {
    await recordCounts(7, 0, counted(1, { 1: 1 }));
    await recordCounts(8, 0, counted(2, { 2: 2 }));
    await removeTab(7);
    expect(await countsOf(7)).toEqual({});
    expect(total(Object.values(await countsOf(8))).mentions).toBe(2);
  });

  it('keep a stale frame that has reported other counts since', async () => {
    await recordCounts(7, 0, counted(1, { 1: 1 }));
    await recordCounts(7, 4, counted(2, { 2: 2 }));
    const stale = await countsOf(7);
    await recordCounts(7, 4, counted(3, { 3: 3 }));
    expect(await removeFrames(7, stale)).toEqual({ 4: counted(3, { 3: 3 }) });
    expect(await removeFrames(7, await countsOf(7))).toEqual({});
    expect(await removeFrames(8, stale)).toEqual({});
  });

  it('contain every one of several concurrent reports', async () => {
    await Promise.all(Array.from({ length: 20 }, (_, frame) => recordCounts(7, frame, counted(1, { 5: 1 }))));
    expect(total(Object.values(await countsOf(7)))).toEqual({ ...counted(20, { 5: 20 }), hidden: 20, revision: 20 });
  });

  it('are reported to those who watch the tab, until they stop', async () => {
    const listener = vi.fn();
    const stop = watchCounts(7, listener);
    await recordCounts(7, 0, counted(1, { 9: 1 }));
    await recordCounts(8, 0, counted(1, { 9: 1 }));
    expect(listener).toHaveBeenCalledTimes(1);
    stop();
    await recordCounts(7, 0, undefined);
    expect(listener).toHaveBeenCalledTimes(1);
  });

  it('are zero for a tab without frames', () => {
    expect(total([])).toEqual(noMentions);
  });
});
