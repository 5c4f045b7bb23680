import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import {
  currentSettings,
  onSettingsChanged,
  savedSettings,
  watchSettings,
} from '../../../platform/storage/settings-reader.ts';
import { replaceSettings, saveSettings } from '../../../platform/storage/settings-writer.ts';
import { settingsVersion } from '../../../settings/migrations.ts';
import { defaultSettings } from '../../../settings/settings.ts';

beforeEach(() => fakeBrowser.reset());
afterEach(() => vi.restoreAllMocks());

/** The stored settings, as the browser syncs them to other devices. */
async function stored(): Promise<unknown> {
  return (await fakeBrowser.storage.sync.get('settings')).settings;
}

/** The writer as a context loads it that has just been started, for example the background after an update. */
async function startWriter(): Promise<typeof import('../../../platform/storage/settings-writer.ts')> {
  vi.resetModules();
  return import('../../../platform/storage/settings-writer.ts');
}

describe('settings that nobody has set', () => {
  it('have their defaults and are not stored', async () => {
    expect(await currentSettings()).toEqual({ settings: defaultSettings, locked: new Set() });
    expect(await stored()).toBeUndefined();
  });
});

describe('saving', () => {
  it('stores only the settings that the reader has changed', async () => {
    await saveSettings({ sensitivity: 'strict' });
    await saveSettings({ badge: false });
    expect(await stored()).toEqual({ sensitivity: 'strict', badge: false });
    expect((await currentSettings()).settings).toEqual({ ...defaultSettings, sensitivity: 'strict', badge: false });
  });

  it('stores the version where the reader looks for it', async () => {
    const writer = await startWriter();
    await writer.saveSettings({ badge: false });
    expect(await fakeBrowser.storage.sync.get('settings$')).toEqual({ settings$: { v: settingsVersion } });
  });

  it('keeps every one of several concurrent changes', async () => {
    await Promise.all([
      saveSettings({ markStyle: 'tint' }),
      saveSettings({ density: 'section' }),
      saveSettings({ dwell: 0 }),
    ]);
    expect(await savedSettings()).toEqual({ markStyle: 'tint', density: 'section', dwell: 0 });
  });

  it('in place of all settings removes the others, and says which ones there were', async () => {
    await saveSettings({ markStyle: 'tint', badge: false });
    expect(await replaceSettings({ openOn: 'click' })).toEqual({ markStyle: 'tint', badge: false });
    expect(await savedSettings()).toEqual({ openOn: 'click' });
    await replaceSettings({});
    expect((await currentSettings()).settings).toEqual(defaultSettings);
  });

  it('rejects when the storage is full, keeps the stored settings and allows the next change', async () => {
    await saveSettings({ badge: false });
    vi.spyOn(fakeBrowser.storage.sync, 'set').mockRejectedValueOnce(new Error('QUOTA_BYTES quota exceeded'));
    await expect(saveSettings({ markStyle: 'tint' })).rejects.toThrow('quota');
    expect(await savedSettings()).toEqual({ badge: false });
    await saveSettings({ openOn: 'click' });
    expect(await savedSettings()).toEqual({ badge: false, openOn: 'click' });
  });
});

describe('stored settings of version 1', () => {
  const version1 = { look: 'tint', sitesOff: ['example.org'], badge: false };
  const migrated = { markStyle: 'tint', disabledSites: ['example.org'], badge: false };

  it('are read in the present shape before anything has migrated the storage', async () => {
    await fakeBrowser.storage.sync.set({ settings: version1 });
    expect(await savedSettings()).toEqual(migrated);
    expect(await stored()).toEqual(version1);
  });

  it('are migrated by WXT when a context with the writer starts', async () => {
    await fakeBrowser.storage.sync.set({ settings: version1, settings$: { v: 1 } });
    await startWriter();
    await vi.waitFor(async () => expect(await stored()).toEqual(migrated));
    expect(await fakeBrowser.storage.sync.get('settings$')).toEqual({ settings$: { v: settingsVersion } });
  });

  it('are kept by a change, in the present shape', async () => {
    await fakeBrowser.storage.sync.set({ settings: version1 });
    const writer = await startWriter();
    await writer.saveSettings({ badge: true });
    expect(await stored()).toEqual({ ...migrated, badge: true });
  });
});

describe('a damaged storage', () => {
  it.each<[string, unknown]>([
    ['text', 'strict'],
    ['a list', ['strict']],
    ['null', null],
    ['an unknown setting', { colour: 'red' }],
    ['invalid values', { sensitivity: 'loud', dwell: -5, disabledSites: 'example.org' }],
  ])('with %s leaves the defaults in effect', async (_, settings) => {
    await fakeBrowser.storage.sync.set({ settings });
    expect((await currentSettings()).settings).toEqual(defaultSettings);
  });

  it.each([['text'], [{ v: '2' }], [null]])('with the version data %j is read as version 1', async (settings$) => {
    await fakeBrowser.storage.sync.set({ settings: { look: 'tint' }, settings$ });
    expect(await savedSettings()).toEqual({ markStyle: 'tint' });
  });

  it('keeps its valid settings in effect', async () => {
    await fakeBrowser.storage.sync.set({ settings: { markStyle: 'bold', badge: false } });
    expect((await currentSettings()).settings).toEqual({ ...defaultSettings, badge: false });
    await saveSettings({ dwell: 100 });
    expect(await stored()).toEqual({ badge: false, dwell: 100 });
  });
});

describe('an administrator’s settings', () => {
  it('take precedence over the reader’s and are locked', async () => {
    await saveSettings({ sensitivity: 'everything', badge: false });
    await fakeBrowser.storage.managed.set({ sensitivity: 'strict', disabledSites: ['intranet.example.org'] });
    expect(await currentSettings()).toEqual({
      settings: { ...defaultSettings, badge: false, sensitivity: 'strict', disabledSites: ['intranet.example.org'] },
      locked: new Set(['sensitivity', 'disabledSites']),
    });
    expect(await savedSettings()).toEqual({ sensitivity: 'everything', badge: false });
  });

  it('count only where they are valid', async () => {
    await fakeBrowser.storage.managed.set({ sensitivity: 'loud', dwell: 500, colour: 'red' });
    expect(await currentSettings()).toEqual({
      settings: { ...defaultSettings, dwell: 500 },
      locked: new Set(['dwell']),
    });
  });

  it('may have the names of version 1', async () => {
    await fakeBrowser.storage.managed.set({ look: 'tint' });
    expect((await currentSettings()).locked).toEqual(new Set(['markStyle']));
  });

  it('are none in Firefox without a policy', async () => {
    vi.spyOn(fakeBrowser.storage.managed, 'get').mockRejectedValue(new Error('Managed storage manifest not found'));
    expect(await currentSettings()).toEqual({ settings: defaultSettings, locked: new Set() });
  });

  it('make reading fail when the policy cannot be read', async () => {
    vi.spyOn(fakeBrowser.storage.managed, 'get').mockRejectedValue(new Error('Access denied'));
    await expect(currentSettings()).rejects.toThrow('Access denied');
  });
});

describe('watching the settings', () => {
  it('reports changes by the reader and by an administrator', async () => {
    const onChange = vi.fn();
    watchSettings(onChange);
    await saveSettings({ markStyle: 'tint' });
    await vi.waitFor(() =>
      expect(onChange).toHaveBeenLastCalledWith({
        settings: { ...defaultSettings, markStyle: 'tint' },
        locked: new Set(),
      }),
    );
    await fakeBrowser.storage.managed.set({ badge: false });
    await vi.waitFor(() =>
      expect(onChange).toHaveBeenLastCalledWith({
        settings: { ...defaultSettings, markStyle: 'tint', badge: false },
        locked: new Set(['badge']),
      }),
    );
  });

  it('does not report older settings after newer ones', async () => {
    const onChange = vi.fn();
    watchSettings(onChange);
    const { promise, resolve } = Promise.withResolvers<Record<string, unknown>>();
    vi.spyOn(fakeBrowser.storage.sync, 'get').mockImplementationOnce(() => promise);
    await fakeBrowser.storage.managed.set({ badge: false });
    await saveSettings({ density: 'section' });
    await vi.waitFor(() => expect(onChange).toHaveBeenCalledTimes(1));
    resolve({});
    await currentSettings();
    expect(onChange).toHaveBeenCalledTimes(1);
  });

  it('ignores other stored data', async () => {
    const listener = vi.fn();
    onSettingsChanged(listener);
    await fakeBrowser.storage.session.set({ settings: { markStyle: 'underline' } });
    await fakeBrowser.storage.sync.set({ another: 1 });
    expect(listener).not.toHaveBeenCalled();
  });

  it('ends when it is stopped', async () => {
    const listener = vi.fn();
    const stop = onSettingsChanged(listener);
    stop();
    await saveSettings({ markStyle: 'underline' });
    expect(listener).not.toHaveBeenCalled();
  });
});
