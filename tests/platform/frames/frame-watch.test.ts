import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { removeStaleCounts } from '../../../platform/frames/frame-watch.ts';
import { countsOf, recordCounts } from '../../../platform/frames/tab-counts.ts';
import { noMentions } from '../../../reference/mention.ts';

const one = { ...noMentions, mentions: 1 };

const badge = vi.fn();
beforeEach(() => {
  fakeBrowser.reset();
  badge.mockReset();
  vi.spyOn(fakeBrowser.action, 'setBadgeText').mockImplementation(badge);
  vi.spyOn(fakeBrowser.action, 'setBadgeBackgroundColor').mockImplementation(async () => undefined);
  vi.spyOn(fakeBrowser.action, 'setBadgeTextColor').mockImplementation(async () => undefined);
});
afterEach(() => vi.restoreAllMocks());

/** Makes the frames of these ids answer, with their counts; all others do not exist. */
function answering(frames: ReadonlyMap<number, object | undefined>): void {
  vi.spyOn(fakeBrowser.tabs, 'sendMessage').mockImplementation(async (_tab, _message, options) => {
    const frameId = options?.frameId ?? 0;
    if (!frames.has(frameId)) throw new Error('Receiving end does not exist.');
    return { value: frames.get(frameId) };
  });
}

describe('stale counts', () => {
  beforeEach(async () => {
    for (const frameId of [0, 4, 9]) await recordCounts(7, frameId, one);
  });

  it('are those of frames that no longer exist or have no mentions', async () => {
    answering(
      new Map([
        [0, one],
        [9, undefined],
      ]),
    );
    await removeStaleCounts(7);
    expect(await countsOf(7)).toEqual({ 0: one });
    expect(badge).toHaveBeenCalledExactlyOnceWith({ tabId: 7, text: '1' });
  });

  it('do not exist while every frame answers with its mentions', async () => {
    answering(new Map([0, 4, 9].map((frameId) => [frameId, one])));
    await removeStaleCounts(7);
    expect(await countsOf(7)).toEqual({ 0: one, 4: one, 9: one });
    expect(badge).not.toHaveBeenCalled();
  });
});
