import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { activeTab, tabIdInAddress, watchActiveTab } from '../../../platform/frames/active-tab.ts';

beforeEach(() => fakeBrowser.reset());
afterEach(() => {
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

/** Sets the query of the address at which this page of the extension is opened. */
function withQuery(search: string): void {
  vi.stubGlobal('location', { search });
}

const page = { windowId: 1, title: 'A page', url: 'https://example.org/' };

describe('the tab that a page of the extension is about', () => {
  it('is the active one of its window', async () => {
    withQuery('');
    vi.spyOn(fakeBrowser.tabs, 'query').mockImplementation(async () => [{ id: 4, ...page, status: 'loading' }]);
    expect(await activeTab()).toEqual({
      id: 4,
      windowId: 1,
      title: 'A page',
      address: 'https://example.org/',
      isLoading: true,
    });
    expect(fakeBrowser.tabs.query).toHaveBeenCalledWith({ active: true, currentWindow: true });
  });

  it('is the one that its address names', async () => {
    withQuery('?tab=7');
    vi.spyOn(fakeBrowser.tabs, 'get').mockImplementation(async (id) => ({ id, ...page }));
    expect((await activeTab())?.id).toBe(7);
    expect(tabIdInAddress()).toBe(7);
  });

  it('does not exist any more when that one was closed', async () => {
    withQuery('?tab=7');
    vi.spyOn(fakeBrowser.tabs, 'get').mockRejectedValue(new Error('No tab with id: 7.'));
    expect(await activeTab()).toBeUndefined();
  });

  it('has no address where extensions may not read it', async () => {
    withQuery('');
    vi.spyOn(fakeBrowser.tabs, 'query').mockImplementation(async () => [{ id: 4, windowId: 1 }]);
    expect(await activeTab()).toEqual({ id: 4, windowId: 1, title: '', address: undefined, isLoading: false });
  });
});

describe('watching the active tab', () => {
  it.each<[string, number, { status?: 'loading'; title?: string; url?: string }, { active: boolean }, boolean]>([
    ['', 4, { status: 'loading' }, { active: true }, true],
    ['', 4, { title: 'Another title' }, { active: true }, true],
    ['', 4, { status: 'loading' }, { active: false }, false],
    ['', 4, {}, { active: true }, false],
    ['?tab=7', 7, { url: 'https://example.org/next' }, { active: false }, true],
  ])('at %j, a change of tab %i %j %j counts: %s', async (search, id, change, tab, counts) => {
    withQuery(search);
    const listener = vi.fn();
    watchActiveTab(listener);
    await fakeBrowser.tabs.onUpdated.trigger(id, change, { ...(await fakeBrowser.tabs.create({})), ...tab });
    expect(listener).toHaveBeenCalledTimes(counts ? 1 : 0);
  });

  it('reports another active tab, until it is stopped', async () => {
    withQuery('');
    const listener = vi.fn();
    const stop = watchActiveTab(listener);
    await fakeBrowser.tabs.onActivated.trigger({ tabId: 5, windowId: 1 });
    expect(listener).toHaveBeenCalledOnce();
    stop();
    await fakeBrowser.tabs.onActivated.trigger({ tabId: 6, windowId: 1 });
    await fakeBrowser.tabs.onUpdated.trigger(6, { status: 'loading' }, await fakeBrowser.tabs.create({ active: true }));
    expect(listener).toHaveBeenCalledOnce();
  });
});
