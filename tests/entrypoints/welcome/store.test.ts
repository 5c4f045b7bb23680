import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { WelcomeStore } from '../../../entrypoints/welcome/store.ts';

const command = { name: 'open-panel', description: 'Open the side panel', shortcut: 'Alt+Shift+M' };

/** The listeners of the events of permissions, which the fake browser does not have. */
const listeners: ((permissions: object) => void)[] = [];

/** Sets whether the extension has access to all sites. */
function withAccess(isAllowed: boolean): void {
  vi.spyOn(fakeBrowser.permissions, 'contains').mockImplementation(async () => isAllowed);
}

beforeEach(() => {
  listeners.length = 0;
  const { onAdded, onRemoved } = fakeBrowser.permissions;
  for (const event of [onAdded, onRemoved]) {
    vi.spyOn(event, 'addListener').mockImplementation((listener) => void listeners.push(listener));
  }
  vi.spyOn(fakeBrowser.commands, 'getAll').mockImplementation(async () => [command]);
  withAccess(false);
});
afterEach(() => vi.restoreAllMocks());

describe('access to sites', () => {
  it.each([
    [true, 'allowed'],
    [false, 'notAllowed'],
  ])('is read when the page opens: %s', async (isAllowed, access) => {
    withAccess(isAllowed);
    expect((await WelcomeStore.open()).state.access).toBe(access);
  });

  it.each([
    [true, 'allowed'],
    [false, 'refused'],
  ])('is what the reader answers: %s', async (isAllowed, access) => {
    vi.spyOn(fakeBrowser.permissions, 'request').mockImplementation(async () => isAllowed);
    const store = await WelcomeStore.open();
    const asking = store.allow();
    expect(fakeBrowser.permissions.request).toHaveBeenCalledOnce();
    await asking;
    expect(store.state.access).toBe(access);
  });

  it('follows a change on a page of the browser', async () => {
    const store = await WelcomeStore.open();
    withAccess(true);
    for (const listener of listeners) listener({});
    await vi.waitFor(() => expect(store.state.access).toBe('allowed'));
  });
});

describe('keyboard shortcuts', () => {
  it('are loaded again on demand', async () => {
    const store = await WelcomeStore.open();
    expect(store.state.shortcuts.map(({ keys }) => keys)).toEqual(['Alt+Shift+M']);
    vi.spyOn(fakeBrowser.commands, 'getAll').mockImplementation(async () => [{ ...command, shortcut: '' }]);
    await store.refreshShortcuts();
    expect(store.state.shortcuts.map(({ keys }) => keys)).toEqual(['']);
  });
});
