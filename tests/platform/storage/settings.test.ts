import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { currentSettings, savedSettings, watchSettings } from '../../../platform/storage/settings-reader.ts';
import { replaceSettings, saveSettings } from '../../../platform/storage/settings-writer.ts';
import { settingsVersion } from '../../../settings/migrations.ts';
import { defaultSettings } from '../../../settings/settings.ts';

beforeEach(() => fakeBrowser.reset());
afterEach(() => vi.restoreAllMocks());

/** What lies in the browser's storage, as another computer would get it. */
async function stored(): Promise<unknown> {
  return (await fakeBrowser.storage.sync.get('settings')).settings;
}

describe('settings nobody has set', () => {
  it('are as at the start, and lie nowhere', async () => {
    expect(await currentSettings()).toEqual({ settings: defaultSettings, locked: new Set() });
    expect(await stored()).toBeUndefined();
  });
});

describe('what the reader sets', () => {
  it('holds, and nothing else is stored', async () => {
    await saveSettings({ sensitivity: 'strict' });
    await saveSettings({ badge: false });
    expect(await stored()).toEqual({ sensitivity: 'strict', badge: false });
    expect((await currentSettings()).settings).toEqual({ ...defaultSettings, sensitivity: 'strict', badge: false });
  });

  it('is stored with its version where the reading looks for it', async () => {
    // The version is written with the first settings of all, and what has written remembers that it has.
    vi.resetModules();
    const fresh = await import('../../../platform/storage/settings-writer.ts');
    await fresh.saveSettings({ badge: false });
    expect(await fakeBrowser.storage.sync.get('settings$')).toEqual({ settings$: { v: settingsVersion } });
  });

  it('is kept when several changes come at once', async () => {
    await Promise.all([
      saveSettings({ markStyle: 'tint' }),
      saveSettings({ density: 'section' }),
      saveSettings({ dwell: 0 }),
    ]);
    expect(await savedSettings()).toEqual({ markStyle: 'tint', density: 'section', dwell: 0 });
  });

  it('goes when other settings take its place', async () => {
    await saveSettings({ markStyle: 'tint', badge: false });
    await replaceSettings({ openOn: 'click' });
    expect(await savedSettings()).toEqual({ openOn: 'click' });
    await replaceSettings({});
    expect((await currentSettings()).settings).toEqual(defaultSettings);
  });
});

describe('a storage that', () => {
  it.each<[string, unknown]>([
    ['holds no settings', 'strict'],
    ['holds a list', ['strict']],
    ['holds null', null],
    ['holds a setting that nobody knows', { colour: 'red' }],
    ['holds a value that is none', { sensitivity: 'loud', dwell: -5, disabledSites: 'example.org' }],
  ])('%s leaves all as at the start', async (_, settings) => {
    await fakeBrowser.storage.sync.set({ settings });
    expect((await currentSettings()).settings).toEqual(defaultSettings);
  });

  it('is spoilt in one place gives what is well', async () => {
    await fakeBrowser.storage.sync.set({ settings: { markStyle: 'bold', badge: false } });
    expect((await currentSettings()).settings).toEqual({ ...defaultSettings, badge: false });
    await saveSettings({ dwell: 100 });
    expect(await stored()).toEqual({ badge: false, dwell: 100 });
  });

  it('is full says so, keeps what was there, and takes the next change', async () => {
    await saveSettings({ badge: false });
    vi.spyOn(fakeBrowser.storage.sync, 'set').mockRejectedValueOnce(new Error('QUOTA_BYTES quota exceeded'));
    await expect(saveSettings({ markStyle: 'tint' })).rejects.toThrow('quota');
    expect(await savedSettings()).toEqual({ badge: false });
    await saveSettings({ openOn: 'click' });
    expect(await savedSettings()).toEqual({ badge: false, openOn: 'click' });
  });
});

describe('what an administrator sets', () => {
  it('goes before what the reader has set, and is locked', async () => {
    await saveSettings({ sensitivity: 'everything', badge: false });
    await fakeBrowser.storage.managed.set({ sensitivity: 'strict', disabledSites: ['intranet.example.org'] });
    expect(await currentSettings()).toEqual({
      settings: { ...defaultSettings, badge: false, sensitivity: 'strict', disabledSites: ['intranet.example.org'] },
      locked: new Set(['sensitivity', 'disabledSites']),
    });
    expect(await savedSettings()).toEqual({ sensitivity: 'everything', badge: false });
  });

  it('holds as far as it is valid', async () => {
    await fakeBrowser.storage.managed.set({ sensitivity: 'loud', dwell: 500, colour: 'red' });
    expect(await currentSettings()).toEqual({
      settings: { ...defaultSettings, dwell: 500 },
      locked: new Set(['dwell']),
    });
  });

  it('is nothing in Firefox without a policy', async () => {
    vi.spyOn(fakeBrowser.storage.managed, 'get').mockRejectedValue(new Error('Managed storage manifest not found'));
    expect(await currentSettings()).toEqual({ settings: defaultSettings, locked: new Set() });
  });

  it('is not taken for nothing when it cannot be read', async () => {
    vi.spyOn(fakeBrowser.storage.managed, 'get').mockRejectedValue(new Error('Access denied'));
    await expect(currentSettings()).rejects.toThrow('Access denied');
  });
});

describe('who watches the settings', () => {
  it('is told of the reader’s and the administrator’s changes and of no others, until it ends', async () => {
    const seen = vi.fn();
    const stop = watchSettings(seen);
    await saveSettings({ markStyle: 'tint' });
    await vi.waitFor(() =>
      expect(seen).toHaveBeenLastCalledWith({ settings: { ...defaultSettings, markStyle: 'tint' }, locked: new Set() }),
    );
    await fakeBrowser.storage.managed.set({ badge: false });
    await vi.waitFor(() =>
      expect(seen).toHaveBeenLastCalledWith({
        settings: { ...defaultSettings, markStyle: 'tint', badge: false },
        locked: new Set(['badge']),
      }),
    );
    const times = seen.mock.calls.length;
    await fakeBrowser.storage.session.set({ settings: { markStyle: 'underline' } });
    await fakeBrowser.storage.sync.set({ another: 1 });
    stop();
    await saveSettings({ markStyle: 'underline' });
    await currentSettings();
    expect(seen).toHaveBeenCalledTimes(times);
  });
});
