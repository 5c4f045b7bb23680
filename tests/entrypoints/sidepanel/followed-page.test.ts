import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { FollowedPage } from '../../../entrypoints/sidepanel/followed-page.ts';
import { type ActiveTab, activeTab } from '../../../platform/frames/active-tab.ts';
import { mentionsOf } from '../../../platform/frames/frames.ts';
import { readPageState } from '../../../platform/frames/read-page-state.ts';
import { recordCounts } from '../../../platform/frames/tab-counts.ts';
import { saveSettings } from '../../../platform/storage/settings-writer.ts';
import { noMentions, type PlacedMention } from '../../../reference/mention.ts';
import type { PageState } from '../../../reference/page-state.ts';

vi.mock('../../../platform/frames/active-tab.ts', () => ({ activeTab: vi.fn(), watchActiveTab: vi.fn() }));
vi.mock('../../../platform/frames/read-page-state.ts', () => ({ readPageState: vi.fn() }));
vi.mock('../../../platform/frames/frames.ts', () => ({ mentionsOf: vi.fn() }));

const MENTION: PlacedMention = {
  id: 1,
  frameId: 0,
  norms: [3],
  kind: 'short',
  confidence: 'certain',
  because: [],
  text: 'Norm 3',
  sentence: 'See Norm 3.',
};

function tab(id: number, address: string): ActiveTab {
  return { id, windowId: 1, title: `Page ${id}`, address, isLoading: false };
}

function read(mentions: number): PageState {
  return { state: 'read', counts: { ...noMentions, mentions } };
}

beforeEach(() => {
  fakeBrowser.reset();
  vi.mocked(activeTab).mockReset().mockResolvedValue(tab(7, 'https://example.org/'));
  vi.mocked(readPageState).mockReset().mockResolvedValue(read(1));
  vi.mocked(mentionsOf).mockReset().mockResolvedValue([MENTION]);
});

/** A followed page, and a line about the page for each change of it. */
function follow(needsMentions = true) {
  const shown: string[] = [];
  const followed: FollowedPage = new FollowedPage(
    () => needsMentions,
    () => {
      const { title, state, mentions } = followed.page;
      const count = state.state === 'read' ? ` ${state.counts.mentions}` : '';
      shown.push(`${title}: ${state.state}${count}, ${mentions.length} listed`);
    },
  );
  return { followed, shown };
}

describe('the page next to the panel', () => {
  it('is shown at once as being read, and then with its mentions', async () => {
    const { followed, shown } = follow();
    await followed.refresh();
    expect(shown).toEqual(['Page 7: reading, 0 listed', 'Page 7: read 1, 1 listed']);
    expect(followed.tabId).toBe(7);
    expect(followed.page.site).toBe('example.org');
  });

  it('stays on display while it is read again', async () => {
    const { followed, shown } = follow();
    await followed.refresh();
    vi.mocked(readPageState).mockResolvedValue(read(2));
    await followed.refresh();
    expect(shown.slice(2)).toEqual(['Page 7: read 2, 1 listed']);
  });

  it('is replaced at once when the tab goes to another page, or another tab is active', async () => {
    const { followed, shown } = follow();
    await followed.refresh();
    vi.mocked(activeTab).mockResolvedValue(tab(7, 'https://example.org/two'));
    await followed.refresh();
    vi.mocked(activeTab).mockResolvedValue(tab(8, 'https://example.org/two'));
    await followed.refresh();
    expect(shown.filter((line) => line.includes('reading'))).toHaveLength(3);
  });

  it('is asked for its mentions only while they are needed, and only if it has been read', async () => {
    await follow(false).followed.refresh();
    vi.mocked(readPageState).mockResolvedValue({ state: 'off' });
    const { followed, shown } = follow();
    await followed.refresh();
    expect(mentionsOf).not.toHaveBeenCalled();
    expect(shown.at(-1)).toBe('Page 7: off, 0 listed');
  });

  it('is unreadable where there is no tab', async () => {
    vi.mocked(activeTab).mockResolvedValue(undefined);
    const { followed } = follow();
    await followed.refresh();
    expect(followed.page.state).toEqual({ state: 'unreadable', obstacle: 'browser' });
    expect(followed.tabId).toBeUndefined();
  });

  it.each<[string, () => Promise<unknown>]>([
    ['the counts of a frame', () => recordCounts(7, 0, { ...noMentions, mentions: 1 })],
    ['the settings', () => saveSettings({ sensitivity: 'strict' })],
  ])('is read again after a change of %s', async (_, change) => {
    const { shown } = follow();
    await change();
    await expect.poll(() => shown.at(-1)).toBe('Page 7: read 1, 1 listed');
  });
});

describe('an answer to an earlier refresh', () => {
  const ANSWERED = ['Page 8: reading, 0 listed', 'Page 8: read 8, 1 listed'];

  it('about the active tab is dropped', async () => {
    const stale = Promise.withResolvers<ActiveTab>();
    vi.mocked(activeTab).mockReturnValueOnce(stale.promise).mockResolvedValue(tab(8, 'https://example.org/8'));
    vi.mocked(readPageState).mockResolvedValue(read(8));
    const { followed, shown } = follow();
    const first = followed.refresh();
    await followed.refresh();
    stale.resolve(tab(7, 'https://example.org/'));
    await first;
    expect(shown).toEqual(ANSWERED);
    expect(followed.tabId).toBe(8);
  });

  it('about the state of a page is dropped', async () => {
    const stale = Promise.withResolvers<PageState>();
    vi.mocked(readPageState).mockReturnValueOnce(stale.promise).mockResolvedValue(read(8));
    const { followed, shown } = follow();
    const first = followed.refresh();
    await expect.poll(() => vi.mocked(readPageState).mock.calls.length).toBe(1);
    vi.mocked(activeTab).mockResolvedValue(tab(8, 'https://example.org/8'));
    await followed.refresh();
    stale.resolve(read(7));
    await first;
    expect(shown).toEqual(['Page 7: reading, 0 listed', ...ANSWERED]);
  });

  it('about the mentions of a page is dropped', async () => {
    const stale = Promise.withResolvers<PlacedMention[]>();
    vi.mocked(mentionsOf).mockReturnValueOnce(stale.promise);
    const { followed, shown } = follow();
    const first = followed.refresh();
    await expect.poll(() => vi.mocked(mentionsOf).mock.calls.length).toBe(1);
    vi.mocked(activeTab).mockResolvedValue(tab(8, 'https://example.org/8'));
    vi.mocked(readPageState).mockResolvedValue(read(8));
    await followed.refresh();
    stale.resolve([]);
    await first;
    expect(shown).toEqual(['Page 7: reading, 0 listed', ...ANSWERED]);
  });
});
