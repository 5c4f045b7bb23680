import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { openPanel, openPanelForPassage } from '../../../platform/panel/open-panel.ts';
import { watchPassage, watchRequestedRoute } from '../../../platform/panel/panel-requests.ts';

const tab = { id: 7, windowId: 1 };

beforeEach(() => fakeBrowser.reset());
afterEach(() => Object.assign(fakeBrowser, { sidePanel: undefined, sidebarAction: undefined }));

/** Gives the browser a side panel as Chromium has it. */
function withSidePanel(open = async (_: object): Promise<void> => undefined) {
  const sidePanel = { open: vi.fn(open) };
  Object.assign(fakeBrowser, { sidePanel });
  return sidePanel;
}

const openedAddresses = async () => (await fakeBrowser.tabs.query({})).map(({ url }) => url);

describe('opening the panel', () => {
  it('opens the browser’s panel next to the tab', async () => {
    const sidePanel = withSidePanel();
    const before = await openedAddresses();
    await openPanel(tab);
    expect(sidePanel.open).toHaveBeenCalledExactlyOnceWith({ tabId: 7 });
    expect(await openedAddresses()).toEqual(before);
  });

  it('calls the browser synchronously, because a click allows it no later', () => {
    const sidePanel = withSidePanel();
    void openPanel(tab, { norm: 3 });
    expect(sidePanel.open).toHaveBeenCalledOnce();
  });

  it('opens Firefox’s sidebar', async () => {
    const sidebarAction = { open: vi.fn(async () => undefined) };
    Object.assign(fakeBrowser, { sidebarAction });
    await openPanel(tab);
    expect(sidebarAction.open).toHaveBeenCalledOnce();
  });

  it('opens a tab at the route where the browser has no panel', async () => {
    await openPanel(tab, { norm: 3 });
    expect(await openedAddresses()).toContainEqual(expect.stringMatching(/\/sidepanel\.html\?tab=7#norm=3$/));
  });

  it('opens a tab where the browser refuses to open its panel', async () => {
    withSidePanel(() => Promise.reject(new Error('may only be called in response to a user gesture')));
    await openPanel(tab, { norm: 3 });
    expect(await openedAddresses()).toContainEqual(expect.stringMatching(/\/sidepanel\.html\?tab=7#norm=3$/));
  });
});

describe('a requested route', () => {
  it('waits until the panel of its window is open, and is reported once', async () => {
    withSidePanel();
    await openPanel(tab, { measure: 'rok-3-due-diligence' });
    const [otherWindow, sameWindow, reopened] = [vi.fn(), vi.fn(), vi.fn()];
    await watchRequestedRoute(2, otherWindow);
    await watchRequestedRoute(1, sameWindow);
    await vi.waitFor(() => expect(sameWindow).toHaveBeenCalledExactlyOnceWith({ measure: 'rok-3-due-diligence' }));
    await watchRequestedRoute(1, reopened);
    expect(otherWindow).not.toHaveBeenCalled();
    expect(reopened).not.toHaveBeenCalled();
  });

  it('is reported to a panel that is already open, also when it is the same again', async () => {
    withSidePanel();
    const onRoute = vi.fn();
    await watchRequestedRoute(1, onRoute);
    await openPanel(tab, { norm: 3 });
    await vi.waitFor(() => expect(onRoute).toHaveBeenCalledTimes(1));
    await openPanel(tab, { norm: 3 });
    await vi.waitFor(() => expect(onRoute).toHaveBeenCalledTimes(2));
  });
});

describe('a selected passage', () => {
  it('reaches the panel through the browser’s memory and is part of no address', async () => {
    const onPassage = vi.fn();
    await watchPassage(onPassage);
    expect(onPassage).toHaveBeenLastCalledWith('');
    await openPanelForPassage(tab, 'States should not knowingly …');
    expect(onPassage).toHaveBeenLastCalledWith('States should not knowingly …');
    expect(await openedAddresses()).toContainEqual(expect.stringMatching(/\?tab=7#passage=selected$/));
    expect(await fakeBrowser.storage.local.get()).toEqual({});
  });
});
