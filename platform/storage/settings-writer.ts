import { storage } from 'wxt/utils/storage';
import { migrations, settingsVersion } from '../../settings/migrations.ts';
import type { PartialSettings } from '../../settings/settings.ts';
import { savedSettings } from './settings-reader.ts';

/** Only what the reader has set is stored: a default that is bettered later reaches everybody else. */
const saved = storage.defineItem<PartialSettings>('sync:settings', {
  fallback: {},
  version: settingsVersion,
  migrations,
});

let writing: Promise<unknown> = Promise.resolve();

/** Saves some settings beside what is saved already. Rejects when the browser cannot, as when its storage is full. */
export function saveSettings(change: PartialSettings): Promise<void> {
  return write(async () => saved.setValue({ ...(await savedSettings()), ...change }));
}

/** Saves these settings and nothing besides; none of them gives all defaults back. */
export function replaceSettings(settings: PartialSettings): Promise<void> {
  return write(() => saved.setValue(settings));
}

/** One after the other: two changes at once must not overwrite each other. */
function write(change: () => Promise<void>): Promise<void> {
  const done = writing.then(change);
  writing = done.catch(() => undefined);
  return done;
}
