import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { OptionsStore } from '../../../entrypoints/options/store.ts';
import { savedSettings } from '../../../platform/storage/settings-reader.ts';
import { saveSettings } from '../../../platform/storage/settings-writer.ts';
import { formatSettingsFile } from '../../../settings/file.ts';
import { defaultSettings, type PartialSettings } from '../../../settings/settings.ts';

beforeEach(() => {
  fakeBrowser.reset();
  vi.spyOn(fakeBrowser.commands, 'getAll').mockImplementation(async () => []);
});
afterEach(() => vi.restoreAllMocks());

/** Makes the next attempt to save fail as in a full storage. */
function fillStorage(): void {
  vi.spyOn(fakeBrowser.storage.sync, 'set').mockRejectedValueOnce(new Error('QUOTA_BYTES quota exceeded'));
}

const file = (text: string) => ({ text: async () => text });

/** Settles what the store has started: every read and write of the fake storage resolves within some microtasks. */
const settled = () => new Promise((resolve) => setTimeout(resolve));

describe('a change', () => {
  it('is shown before it is saved', async () => {
    const store = await OptionsStore.open();
    const saving = store.change({ sensitivity: 'strict' });
    expect(store.state.current.settings.sensitivity).toBe('strict');
    expect(store.state.lastChange).toBeUndefined();
    await saving;
  });

  it('is saved and reported, each with its own number', async () => {
    const store = await OptionsStore.open();
    await store.change({ sensitivity: 'strict' });
    expect(store.state.lastChange).toEqual({ name: 'sensitivity', isSaved: true, number: 1 });
    await store.change({ sensitivity: 'balanced' });
    expect(store.state.lastChange).toEqual({ name: 'sensitivity', isSaved: true, number: 2 });
    expect(await savedSettings()).toEqual({ sensitivity: 'balanced' });
  });

  it('that cannot be saved is taken back and reported', async () => {
    const store = await OptionsStore.open();
    fillStorage();
    await store.change({ disabledSites: ['example.org'] });
    expect(store.state.lastChange).toEqual({ name: 'disabledSites', isSaved: false, number: 1 });
    expect(store.state.current.settings.disabledSites).toEqual([]);
  });

  it('builds on one that is still being saved', async () => {
    const store = await OptionsStore.open();
    const add = (site: string) =>
      store.change({ disabledSites: [...store.state.current.settings.disabledSites, site] });
    await Promise.all([add('a.example'), add('b.example')]);
    expect(await savedSettings()).toEqual({ disabledSites: ['a.example', 'b.example'] });
    expect(store.state.current.settings.disabledSites).toEqual(['a.example', 'b.example']);
  });

  it('is reported even if the settings after an earlier change arrive later', async () => {
    const store = await OptionsStore.open();
    const { sync } = fakeBrowser.storage;
    const [set, get] = [sync.set.bind(sync), sync.get.bind(sync)];
    const delay = Promise.withResolvers<void>();
    vi.spyOn(sync, 'set').mockImplementationOnce(async (items) => {
      await set(items);
      // The next reading is the one after the first change.
      vi.spyOn(sync, 'get').mockImplementationOnce(async (...keys) => {
        await delay.promise;
        return get(...keys);
      });
    });
    const first = store.change({ density: 'paragraph' });
    await settled();
    await store.change({ dwell: 350 });
    delay.resolve();
    await first;
    expect(store.state.lastChange).toEqual({ name: 'dwell', isSaved: true, number: 2 });
    expect(store.state.current.settings).toMatchObject({ density: 'paragraph', dwell: 350 });
  });

  it('in another context is shown', async () => {
    const store = await OptionsStore.open();
    await saveSettings({ density: 'section' });
    await vi.waitFor(() => expect(store.state.current.settings.density).toBe('section'));
    expect(store.state.lastChange).toBeUndefined();
  });

  it('of a setting that an administrator has set is ignored', async () => {
    await fakeBrowser.storage.managed.set({ sensitivity: 'strict' });
    const store = await OptionsStore.open();
    await store.change({ sensitivity: 'everything' });
    expect(store.state.current.settings.sensitivity).toBe('strict');
    expect(store.state.lastChange).toBeUndefined();
    expect(await savedSettings()).toEqual({});
  });

  it('calls the subscribers', async () => {
    const store = await OptionsStore.open();
    const listener = vi.fn();
    store.subscribe(listener);
    await store.change({ badge: false });
    expect(listener).toHaveBeenCalled();
  });
});

describe('settings that are read slowly', () => {
  it('do not replace newer ones', async () => {
    const store = await OptionsStore.open();
    const read = fakeBrowser.storage.sync.get.bind(fakeBrowser.storage.sync);
    const { promise, resolve } = Promise.withResolvers<Record<string, unknown>>();
    const get = vi.spyOn(fakeBrowser.storage.sync, 'get').mockImplementationOnce(() => promise);
    // This read begins before the next change, and ends after it.
    await fakeBrowser.storage.managed.set({ badge: true });
    expect(get).toHaveBeenCalled();
    const old = await read(['settings', 'settings$']);
    await saveSettings({ density: 'section' });
    await vi.waitFor(() => expect(store.state.current.settings.density).toBe('section'));
    resolve(old);
    await settled();
    expect(store.state.current.settings.density).toBe('section');
  });

  it('do not take back a change that is being saved', async () => {
    const store = await OptionsStore.open();
    const write = fakeBrowser.storage.sync.set.bind(fakeBrowser.storage.sync);
    const { promise, resolve } = Promise.withResolvers<void>();
    vi.spyOn(fakeBrowser.storage.sync, 'set').mockImplementationOnce(async (items) => {
      await promise;
      await write(items);
    });
    const saving = store.change({ density: 'section' });
    await fakeBrowser.storage.managed.set({ badge: true });
    await settled();
    expect(store.state.current.settings.density).toBe('section');
    resolve();
    await saving;
    expect(store.state.current.settings.density).toBe('section');
  });
});

describe('a settings file', () => {
  it('replaces all settings, which can be undone', async () => {
    await saveSettings({ density: 'section' });
    const store = await OptionsStore.open();
    await store.importFile(file(formatSettingsFile({ sensitivity: 'everything' })));
    expect(store.state.lastReplacement).toEqual({ kind: 'imported', number: 1 });
    expect(store.state.current.settings).toEqual({ ...defaultSettings, sensitivity: 'everything' });
    await store.undo();
    expect(store.state.lastReplacement).toEqual({ kind: 'undone', number: 2 });
    expect(store.state.current.settings).toEqual({ ...defaultSettings, density: 'section' });
  });

  it.each([
    ['that is not JSON', 'sensitivity: strict', { kind: 'notJson' }],
    ['of something else', '{"name":"norm-lens"}', { kind: 'otherFile' }],
    ['of a newer version', '{"kind":"norm-lens-settings","version":99,"settings":{}}', { kind: 'newerVersion' }],
    [
      'with an invalid value',
      '{"kind":"norm-lens-settings","version":2,"settings":{"markStyle":"bold"}}',
      { kind: 'invalidSetting', setting: 'markStyle' },
    ],
  ])('%s changes nothing and is reported', async (_, text, fault) => {
    await saveSettings({ density: 'section' });
    const store = await OptionsStore.open();
    await store.importFile(file(text));
    expect(store.state.lastReplacement).toEqual({ ...fault, number: 1 });
    expect(await savedSettings()).toEqual({ density: 'section' });
  });

  it('that cannot be read is reported', async () => {
    const store = await OptionsStore.open();
    await store.importFile({ text: () => Promise.reject(new Error('NotReadableError')) });
    expect(store.state.lastReplacement).toEqual({ kind: 'unreadable', number: 1 });
  });

  it('that cannot be saved is reported, and changes nothing', async () => {
    await saveSettings({ density: 'section' });
    const store = await OptionsStore.open();
    fillStorage();
    await store.importFile(file(formatSettingsFile({ sensitivity: 'everything' })));
    expect(store.state.lastReplacement).toEqual({ kind: 'unsaved', number: 1 });
    expect(store.state.current.settings).toEqual({ ...defaultSettings, density: 'section' });
  });

  it('is exported with the saved settings, and without what an administrator has set', async () => {
    await fakeBrowser.storage.managed.set({ sensitivity: 'strict' });
    await saveSettings({ badge: false });
    const store = await OptionsStore.open();
    expect(await store.exportedFile()).toBe(formatSettingsFile({ badge: false }));
  });
});

describe('a reset', () => {
  const before: PartialSettings = { density: 'section', disabledSites: ['example.org'] };

  it('restores every default, which can be undone', async () => {
    await saveSettings(before);
    const store = await OptionsStore.open();
    await store.reset();
    expect(store.state.current.settings).toEqual(defaultSettings);
    expect(store.state.lastReplacement).toEqual({ kind: 'reset', number: 1 });
    await store.undo();
    expect(store.state.current.settings).toEqual({ ...defaultSettings, ...before });
  });

  it('is undone with a change that was still being saved when it began', async () => {
    const store = await OptionsStore.open();
    await Promise.all([store.change({ density: 'section' }), store.reset()]);
    expect(await savedSettings()).toEqual({});
    await store.undo();
    expect(await savedSettings()).toEqual({ density: 'section' });
  });

  it('keeps the settings of an administrator in effect', async () => {
    await fakeBrowser.storage.managed.set({ sensitivity: 'strict' });
    const store = await OptionsStore.open();
    await store.reset();
    expect(store.state.current.settings).toEqual({ ...defaultSettings, sensitivity: 'strict' });
  });

  it('that cannot be saved is reported and can be tried again', async () => {
    await saveSettings(before);
    const store = await OptionsStore.open();
    fillStorage();
    await store.reset();
    expect(store.state.lastReplacement).toEqual({ kind: 'unsaved', number: 1 });
    expect(store.state.current.settings).toEqual({ ...defaultSettings, ...before });
    await store.reset();
    expect(store.state.current.settings).toEqual(defaultSettings);
  });

  it('cannot be undone after another change', async () => {
    const store = await OptionsStore.open();
    await store.reset();
    await store.change({ badge: false });
    expect(store.state.lastReplacement).toBeUndefined();
  });

  it('ends the report of a change', async () => {
    const store = await OptionsStore.open();
    await store.change({ badge: false });
    await store.reset();
    expect(store.state.lastChange).toBeUndefined();
  });
});

describe('keyboard shortcuts', () => {
  it('are loaded again on demand', async () => {
    const store = await OptionsStore.open();
    const command = { name: 'open-panel', description: 'Open the side panel', shortcut: 'Alt+Shift+M' };
    vi.spyOn(fakeBrowser.commands, 'getAll').mockImplementation(async () => [command]);
    await store.refreshShortcuts();
    expect(store.state.shortcuts).toEqual([
      { name: 'open-panel', description: 'Open the side panel', keys: 'Alt+Shift+M' },
    ]);
  });
});
