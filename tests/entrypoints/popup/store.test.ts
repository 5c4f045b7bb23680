import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { PopupStore } from '../../../entrypoints/popup/store.ts';
import { type ActiveTab, activeTab } from '../../../platform/frames/active-tab.ts';
import { readPageState } from '../../../platform/frames/read-page-state.ts';
import { recordCounts } from '../../../platform/frames/tab-counts.ts';
import { savedSettings } from '../../../platform/storage/settings-reader.ts';
import { saveSettings } from '../../../platform/storage/settings-writer.ts';
import { noMentions } from '../../../reference/mention.ts';
import type { PageState } from '../../../reference/page-state.ts';

vi.mock('../../../platform/frames/active-tab.ts', () => ({ activeTab: vi.fn(), watchActiveTab: vi.fn() }));
vi.mock('../../../platform/frames/read-page-state.ts', () => ({ readPageState: vi.fn() }));

const tab: ActiveTab = { id: 7, windowId: 1, title: 'A page', address: 'https://example.org/', isLoading: false };
const read = (mentions: number): PageState => ({ state: 'read', counts: { ...noMentions, mentions } });

const close = vi.fn();
const send = vi.fn();

beforeEach(() => {
  fakeBrowser.reset();
  close.mockReset();
  send.mockReset();
  vi.spyOn(fakeBrowser.tabs, 'sendMessage').mockImplementation(send);
  vi.mocked(activeTab).mockResolvedValue(tab);
  vi.mocked(readPageState).mockResolvedValue(read(2));
});
afterEach(() => vi.restoreAllMocks());

describe('the page', () => {
  it('is being read until the first refresh', async () => {
    const store = await PopupStore.open(close);
    expect(store.state).toMatchObject({ page: { state: 'reading' }, site: 'example.org' });
    await store.refresh();
    expect(store.state.page).toEqual(read(2));
  });

  it('is unreadable where there is no tab', async () => {
    vi.mocked(activeTab).mockResolvedValue(undefined);
    const store = await PopupStore.open(close);
    await store.refresh();
    expect(store.state).toMatchObject({ page: { state: 'unreadable', obstacle: 'browser' }, site: undefined });
  });

  it('is that of the latest refresh, even if an earlier one ends later', async () => {
    const store = await PopupStore.open(close);
    const { promise, resolve } = Promise.withResolvers<PageState>();
    vi.mocked(readPageState).mockReturnValueOnce(promise);
    const earlier = store.refresh();
    await store.refresh();
    resolve(read(1));
    await earlier;
    expect(store.state.page).toEqual(read(2));
  });

  it('is read again when its counts change', async () => {
    const store = await PopupStore.open(close);
    await recordCounts(7, 0, { ...noMentions, mentions: 3 });
    await vi.waitFor(() => expect(store.state.page).toEqual(read(2)));
  });

  it('is read again when the settings change, which are shown', async () => {
    const store = await PopupStore.open(close);
    vi.mocked(readPageState).mockResolvedValue({ state: 'off' });
    await saveSettings({ disabledSites: ['example.org'] });
    await vi.waitFor(() => expect(store.state.page).toEqual({ state: 'off' }));
    expect(store.state.current.settings.disabledSites).toEqual(['example.org']);
  });
});

describe('a change of a setting', () => {
  it('is saved', async () => {
    const store = await PopupStore.open(close);
    await store.change({ sensitivity: 'strict' });
    expect(await savedSettings()).toEqual({ sensitivity: 'strict' });
    expect(store.state.hasSaveFailed).toBe(false);
  });

  it('that cannot be saved is reported until another one is saved', async () => {
    const store = await PopupStore.open(close);
    vi.spyOn(fakeBrowser.storage.sync, 'set').mockRejectedValueOnce(new Error('QUOTA_BYTES quota exceeded'));
    await store.change({ sensitivity: 'strict' });
    expect(store.state.hasSaveFailed).toBe(true);
    await store.switchSite('example.org', false);
    expect(store.state.hasSaveFailed).toBe(false);
    expect(await savedSettings()).toEqual({ disabledSites: ['example.org'] });
  });

  it('does not switch a site where an administrator has set the list', async () => {
    await fakeBrowser.storage.managed.set({ disabledSites: ['intranet.test'] });
    const store = await PopupStore.open(close);
    expect(store.state.current.locked.has('disabledSites')).toBe(true);
    await store.switchSite('example.org', false);
    expect(await savedSettings()).toEqual({});
    expect(store.state.hasSaveFailed).toBe(false);
  });
});

describe('an action', () => {
  it('goes to the first mention of a norm and closes the popup', async () => {
    send.mockResolvedValue({ value: true });
    const store = await PopupStore.open(close);
    await store.goToNorm(3);
    expect(send).toHaveBeenCalledExactlyOnceWith(7, { type: 'goToNorm', data: 3 }, { frameId: 0 });
    expect(close).toHaveBeenCalledOnce();
  });

  it('steps through the mentions and keeps the popup open', async () => {
    send.mockImplementation(async (_, { type }) => ({ value: type === 'visited' ? 0 : true }));
    const store = await PopupStore.open(close);
    await store.step(-1);
    expect(send).toHaveBeenLastCalledWith(7, { type: 'step', data: { by: -1, isEntering: true } }, { frameId: 0 });
    expect(close).not.toHaveBeenCalled();
  });

  it('shows in all frames what the sensitivity hides, and reads the page again', async () => {
    send.mockResolvedValue({});
    const store = await PopupStore.open(close);
    await store.showHidden();
    expect(send).toHaveBeenCalledExactlyOnceWith(7, { type: 'reveal', data: undefined }, {});
    expect(store.state.page).toEqual(read(2));
  });

  it('reads the page again even if no frame answers any more', async () => {
    send.mockRejectedValue(new Error('Receiving end does not exist.'));
    const store = await PopupStore.open(close);
    await store.showHidden();
    expect(store.state.page).toEqual(read(2));
  });

  it('opens the side panel for the tab and closes the popup', async () => {
    const sidePanel = { open: vi.fn(async () => undefined) };
    Object.assign(fakeBrowser, { sidePanel });
    const store = await PopupStore.open(close);
    const opening = store.openPanel({ norm: 3 });
    expect(sidePanel.open).toHaveBeenCalledExactlyOnceWith({ tabId: 7 });
    await opening;
    expect(close).toHaveBeenCalledOnce();
    Object.assign(fakeBrowser, { sidePanel: undefined });
  });

  it('opens the options page and closes the popup', async () => {
    vi.spyOn(fakeBrowser.runtime, 'openOptionsPage').mockImplementation(async () => undefined);
    const store = await PopupStore.open(close);
    await store.openSettings();
    expect(fakeBrowser.runtime.openOptionsPage).toHaveBeenCalledOnce();
    expect(close).toHaveBeenCalledOnce();
  });

  it('does nothing without a tab', async () => {
    vi.mocked(activeTab).mockResolvedValue(undefined);
    const store = await PopupStore.open(close);
    await store.step(1);
    await store.openPanel();
    expect(send).not.toHaveBeenCalled();
    expect(close).not.toHaveBeenCalled();
  });
});
