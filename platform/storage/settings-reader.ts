// Separate from `settings-writer.ts`, so that content scripts load no storage library.
import { browser } from 'wxt/browser';
import { isRecord } from '../../settings/is-record.ts';
import { migrateSettings } from '../../settings/migrations.ts';
import {
  type CurrentSettings,
  defaultSettings,
  type PartialSettings,
  settingNames,
  validSettings,
} from '../../settings/settings.ts';

/** The settings in effect: an administrator's before the reader's, and the defaults for the rest. Invalid values count as not set. */
export async function currentSettings(): Promise<CurrentSettings> {
  const [saved, managed] = await Promise.all([savedSettings(), managedSettings()]);
  const locked = settingNames.filter((name) => name in managed);
  return { settings: { ...defaultSettings, ...saved, ...managed }, locked: new Set(locked) };
}

/** Calls a listener after every change of the settings, in whichever context it is made; returns a function that stops it. */
export function onSettingsChanged(listener: () => void): () => void {
  const onChanged = (changes: object, area: string) => {
    if (area === 'managed' || (area === 'sync' && 'settings' in changes)) listener();
  };
  browser.storage.onChanged.addListener(onChanged);
  return () => browser.storage.onChanged.removeListener(onChanged);
}

/** Reports the settings in effect after every change; returns a function that stops it. */
export function watchSettings(onChange: (current: CurrentSettings) => void): () => void {
  let latest = 0;
  return onSettingsChanged(async () => {
    const read = ++latest;
    const current = await currentSettings();
    // Of two reads at the same time the one that began first may end last.
    if (read === latest) onChange(current);
  });
}

/** The settings that the reader has changed, migrated from whichever version stored them. */
export async function savedSettings(): Promise<PartialSettings> {
  // WXT's storage keeps the version of the item `settings` in `settings$`, and none for version 1.
  const { settings, settings$: meta } = await browser.storage.sync.get(['settings', 'settings$']);
  const version = isRecord(meta) && typeof meta.v === 'number' ? meta.v : 1;
  return isRecord(settings) ? validSettings(migrateSettings(settings, version)) : {};
}

/** The settings that an administrator has set by a policy of the browser. */
async function managedSettings(): Promise<PartialSettings> {
  try {
    // A policy carries no version, so the names of every version are accepted.
    return validSettings(migrateSettings(await browser.storage.managed.get(), 1));
  } catch (error) {
    // Firefox rejects with this message when there is no policy.
    if (error instanceof Error && /manifest not found/i.test(error.message)) return {};
    throw error;
  }
}
