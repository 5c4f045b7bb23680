import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import {
  countsOf,
  forgetFrames,
  forgetTab,
  noteCounts,
  total,
  watchCounts,
} from '../../../platform/frames/tab-counts.ts';
import { type MentionCounts, noMentions } from '../../../reference/mention.ts';

beforeEach(() => fakeBrowser.reset());

function counted(mentions: number, norms: MentionCounts['norms']): MentionCounts {
  return { mentions, norms, hidden: 1, revision: 1 };
}

describe('the counts of a tab', () => {
  it('are those of all its frames together', async () => {
    await noteCounts(7, 0, counted(3, { 3: 2, 6: 1, 7: 1 }));
    await noteCounts(7, 12, counted(1, { 3: 1 }));
    expect(total(Object.values(await countsOf(7)))).toEqual({
      ...counted(4, { 3: 3, 6: 1, 7: 1 }),
      hidden: 2,
      revision: 2,
    });
  });

  it('are replaced when a frame tells again, and lose it when it is gone', async () => {
    await noteCounts(7, 0, counted(3, { 3: 3 }));
    await noteCounts(7, 0, counted(1, { 4: 1 }));
    expect(await countsOf(7)).toEqual({ 0: counted(1, { 4: 1 }) });
    expect(await noteCounts(7, 0, undefined)).toEqual({});
  });

  it('are kept apart by tab and forgotten with it', async () => {
    await noteCounts(7, 0, counted(1, { 1: 1 }));
    await noteCounts(8, 0, counted(2, { 2: 2 }));
    await forgetTab(7);
    expect(await countsOf(7)).toEqual({});
    expect(total(Object.values(await countsOf(8))).mentions).toBe(2);
  });

  it('lose the frames that are gone, but not one that has told something else since', async () => {
    await noteCounts(7, 0, counted(1, { 1: 1 }));
    await noteCounts(7, 4, counted(2, { 2: 2 }));
    const gone = await countsOf(7);
    await noteCounts(7, 4, counted(3, { 3: 3 }));
    expect(await forgetFrames(7, gone)).toEqual({ 4: counted(3, { 3: 3 }) });
    expect(await forgetFrames(7, await countsOf(7))).toEqual({});
    expect(await forgetFrames(8, gone)).toEqual({});
  });

  it('lose nothing when many frames tell at once', async () => {
    await Promise.all(Array.from({ length: 20 }, (_, frame) => noteCounts(7, frame, counted(1, { 5: 1 }))));
    expect(total(Object.values(await countsOf(7)))).toEqual({ ...counted(20, { 5: 20 }), hidden: 20, revision: 20 });
  });

  it('are told to who watches the tab', async () => {
    const seen = vi.fn();
    const stop = watchCounts(7, seen);
    await noteCounts(7, 0, counted(1, { 9: 1 }));
    await noteCounts(8, 0, counted(1, { 9: 1 }));
    expect(seen).toHaveBeenCalledTimes(1);
    stop();
    await noteCounts(7, 0, undefined);
    expect(seen).toHaveBeenCalledTimes(1);
  });

  it('of a tab without frames are nothing', () => {
    expect(total([])).toEqual(noMentions);
  });
});
