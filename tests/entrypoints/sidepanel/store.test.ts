import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { SidePanelStore } from '../../../entrypoints/sidepanel/store.ts';
import { type ActiveTab, activeTab } from '../../../platform/frames/active-tab.ts';
import { mentionsOf } from '../../../platform/frames/frames.ts';
import { readPageState } from '../../../platform/frames/read-page-state.ts';
import { addRecentMeasure, storedCitationStyle } from '../../../platform/panel/local-state.ts';
import { storePassage } from '../../../platform/panel/panel-requests.ts';
import { noMentions, type PlacedMention } from '../../../reference/mention.ts';

vi.mock('../../../platform/frames/active-tab.ts', () => ({ activeTab: vi.fn(), watchActiveTab: vi.fn() }));
vi.mock('../../../platform/frames/read-page-state.ts', () => ({ readPageState: vi.fn() }));
vi.mock('../../../platform/frames/frames.ts', () => ({ mentionsOf: vi.fn() }));

const tab: ActiveTab = { id: 7, windowId: 1, title: 'A page', address: 'https://example.org/', isLoading: false };
const mention: PlacedMention = {
  id: 12,
  frameId: 4,
  text: 'Norm 3',
  sentence: 'Norm 3.',
  norms: [3],
  kind: 'short',
  confidence: 'certain',
  because: [],
};

const send = vi.fn();
const activate = vi.fn();

beforeEach(() => {
  fakeBrowser.reset();
  send.mockReset();
  activate.mockReset();
  vi.spyOn(fakeBrowser.tabs, 'sendMessage').mockImplementation(send);
  vi.spyOn(fakeBrowser.tabs, 'update').mockImplementation(activate);
  vi.mocked(activeTab).mockResolvedValue(tab);
  vi.mocked(readPageState).mockResolvedValue({ state: 'read', counts: { ...noMentions, mentions: 1 } });
  vi.mocked(mentionsOf).mockResolvedValue([mention]);
});
afterEach(() => vi.clearAllMocks());

describe('a route', () => {
  it('is shown at once', async () => {
    const store = await SidePanelStore.open({ list: 'measures' });
    void store.show({ norm: 3 });
    expect(store.state.route).toEqual({ norm: 3 });
  });

  it('to the page loads its mentions, which the other routes do not need', async () => {
    const store = await SidePanelStore.open({ list: 'measures' });
    await store.show({ list: 'measures' });
    expect(store.state.page).toMatchObject({ title: 'A page', state: { state: 'read' }, mentions: [] });
    await store.show({ list: 'page' });
    expect(store.state.page.mentions).toEqual([mention]);
  });

  it('to a measure adds it to those that were viewed last', async () => {
    await addRecentMeasure('rok-1-a');
    const store = await SidePanelStore.open({ list: 'measures' });
    expect(store.state.recent).toEqual(['rok-1-a']);
    await Promise.all([store.show({ measure: 'rok-2-b' }), store.show({ measure: 'rok-3-c' })]);
    expect(store.state.recent).toEqual(['rok-3-c', 'rok-2-b', 'rok-1-a']);
  });
});

describe('the citation style', () => {
  it('is that of the last time, and is stored for the next', async () => {
    await fakeBrowser.storage.local.set({ citationStyle: 'chicago' });
    const store = await SidePanelStore.open({ list: 'measures' });
    expect(store.state.citationStyle).toBe('chicago');
    await store.selectCitationStyle('oscola');
    expect(store.state.citationStyle).toBe('oscola');
    expect(await storedCitationStyle.getValue()).toBe('oscola');
  });
});

describe('an unknown citation style', () => {
  it('is replaced by that of the UN', async () => {
    await fakeBrowser.storage.local.set({ citationStyle: 'apa' });
    expect((await SidePanelStore.open({ list: 'measures' })).state.citationStyle).toBe('un');
  });
});

describe('the selected passage', () => {
  it('is classified when the panel opens and whenever it changes', async () => {
    await storePassage('norm 3');
    const store = await SidePanelStore.open({ passage: 'selected' });
    expect(store.state.passage).toMatchObject({ text: 'norm 3', matches: { named: [3] } });
    await storePassage('paragraph 13 (g)');
    await vi.waitFor(() =>
      expect(store.state.passage).toMatchObject({ text: 'paragraph 13 (g)', matches: { named: [7] } }),
    );
  });
});

describe('a jump to a mention', () => {
  it('goes to its frame and activates its tab', async () => {
    send.mockResolvedValue({ value: true });
    const store = await SidePanelStore.open({ list: 'page' });
    await store.show({ list: 'page' });
    expect(await store.jump(mention)).toBe(true);
    expect(send).toHaveBeenCalledExactlyOnceWith(7, { type: 'goToMention', data: 12 }, { frameId: 4 });
    expect(activate).toHaveBeenCalledExactlyOnceWith(7, { active: true });
  });

  it.each([
    ['it no longer exists', () => Promise.resolve({ value: false })],
    ['its frame no longer exists', () => Promise.reject(new Error('Receiving end does not exist.'))],
  ])('reads the page again when %s', async (_, reply) => {
    const store = await SidePanelStore.open({ list: 'page' });
    await store.show({ list: 'page' });
    send.mockImplementation(reply);
    vi.mocked(mentionsOf).mockResolvedValue([]);
    expect(await store.jump(mention)).toBe(false);
    expect(store.state.page.mentions).toEqual([]);
    expect(activate).not.toHaveBeenCalled();
  });

  it('is impossible before a page is known', async () => {
    const store = await SidePanelStore.open({ list: 'page' });
    expect(await store.jump(mention)).toBe(false);
    expect(send).not.toHaveBeenCalled();
  });
});
