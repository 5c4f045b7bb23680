import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { showCount, showCounts } from '../../../platform/frames/badge.ts';
import { recordCounts } from '../../../platform/frames/tab-counts.ts';
import { saveSettings } from '../../../platform/storage/settings-writer.ts';
import { noMentions } from '../../../reference/mention.ts';

/** The text on the badge of each tab. */
let badges: Map<number | null | undefined, string | null>;

beforeEach(() => {
  fakeBrowser.reset();
  badges = new Map();
  vi.spyOn(fakeBrowser.action, 'setBadgeBackgroundColor').mockResolvedValue();
  vi.spyOn(fakeBrowser.action, 'setBadgeTextColor').mockResolvedValue();
  vi.spyOn(fakeBrowser.action, 'setBadgeText').mockImplementation(async ({ tabId, text }) => {
    badges.set(tabId, text ?? '');
  });
});
afterEach(() => vi.restoreAllMocks());

describe('the badge', () => {
  it.each([
    [0, ''],
    [1, '1'],
    [42, '42'],
    [999, '999'],
    [1000, '999+'],
    [12_345, '999+'],
  ])('of a tab with %i mentions: %j', async (mentions, text) => {
    await showCount(7, mentions);
    expect(badges).toEqual(new Map([[7, text]]));
  });

  it('is empty where the reader wants none', async () => {
    await saveSettings({ badge: false });
    await showCount(7, 42);
    expect(badges.get(7)).toBe('');
  });

  it('of every tab shows the sum over its frames', async () => {
    await recordCounts(7, 0, { ...noMentions, mentions: 2 });
    await recordCounts(7, 11, { ...noMentions, mentions: 3 });
    await recordCounts(8, 0, { ...noMentions, mentions: 1 });
    await showCounts();
    expect(badges).toEqual(
      new Map([
        [7, '5'],
        [8, '1'],
      ]),
    );
  });

  it('of a tab that was closed in the meantime is not needed', async () => {
    const closed = new Error('No tab with id: 7');
    vi.mocked(fakeBrowser.action.setBadgeText).mockRejectedValue(closed);
    vi.spyOn(fakeBrowser.tabs, 'get').mockRejectedValue(closed);
    await expect(showCount(7, 1)).resolves.toBeUndefined();
  });

  it('of an existing tab that cannot be shown is an error', async () => {
    const { id = 0 } = await fakeBrowser.tabs.create({});
    vi.mocked(fakeBrowser.action.setBadgeText).mockRejectedValue(new Error('The badge is broken'));
    await expect(showCount(id, 1)).rejects.toThrow('The badge is broken');
  });
});
