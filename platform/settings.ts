import { browser } from 'wxt/browser';
import { storage } from 'wxt/utils/storage';
import {
  type CurrentSettings,
  defaultSettings,
  type SomeSettings,
  settingNames,
  validSettings,
} from '../data/settings.ts';
import { migrations, settingsVersion } from '../data/settings-migrations.ts';

/** Only what the reader has set is stored: a default that is bettered later reaches everybody else. */
const saved = storage.defineItem<SomeSettings>('sync:settings', { fallback: {}, version: settingsVersion, migrations });

let writing: Promise<unknown> = Promise.resolve();

/** The settings as they are now. What is stored but not valid counts as not set. */
export async function currentSettings(): Promise<CurrentSettings> {
  const [own, managed] = await Promise.all([savedSettings(), managedSettings()]);
  const locked = settingNames.filter((name) => name in managed);
  return { settings: { ...defaultSettings, ...own, ...managed }, locked: new Set(locked) };
}

/** Tells of every change of the settings, wherever it is made; returns what ends it. */
export function watchSettings(onChange: (now: CurrentSettings) => void): () => void {
  const tell = (changes: object, area: string) => {
    if (area === 'managed' || (area === 'sync' && 'settings' in changes)) void currentSettings().then(onChange);
  };
  browser.storage.onChanged.addListener(tell);
  return () => browser.storage.onChanged.removeListener(tell);
}

/** What the reader has set. */
export async function savedSettings(): Promise<SomeSettings> {
  return validSettings(await saved.getValue());
}

/** Saves some settings beside what is saved already. Rejects when the browser cannot, as when its storage is full. */
export function saveSettings(change: SomeSettings): Promise<void> {
  return write(async () => saved.setValue({ ...(await savedSettings()), ...change }));
}

/** Saves these settings and nothing besides; none of them gives all defaults back. */
export function replaceSettings(settings: SomeSettings): Promise<void> {
  return write(() => saved.setValue(settings));
}

/** One after the other: two changes at once must not overwrite each other. */
function write(change: () => Promise<void>): Promise<void> {
  const done = writing.then(change);
  writing = done.catch(() => undefined);
  return done;
}

/** What an administrator has set by the browser's policies. */
async function managedSettings(): Promise<SomeSettings> {
  try {
    return validSettings(await browser.storage.managed.get());
  } catch (error) {
    // Firefox's way of saying that there is no policy.
    if (error instanceof Error && /manifest not found/i.test(error.message)) return {};
    throw error;
  }
}
