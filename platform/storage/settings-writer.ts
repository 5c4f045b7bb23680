import { storage } from 'wxt/utils/storage';
import { migrations, settingsVersion } from '../../settings/migrations.ts';
import type { PartialSettings } from '../../settings/settings.ts';
import { savedSettings } from './settings-reader.ts';

/**
 * Only the settings that the reader has changed are stored, so that a new default reaches everybody else. WXT runs the
 * migrations on the stored value when the background or a page of the extension starts.
 */
const saved = storage.defineItem<PartialSettings>('sync:settings', {
  fallback: {},
  version: settingsVersion,
  migrations,
});

let lastWrite: Promise<unknown> = Promise.resolve();

/** Saves some settings and keeps the other saved ones. Rejects when the browser cannot save, for example because its storage is full. */
export function saveSettings(change: PartialSettings): Promise<void> {
  return write(async () => saved.setValue({ ...(await savedSettings()), ...change }));
}

/** Saves these settings in place of all saved ones, so that `{}` restores every default. Rejects when the browser cannot save. */
export function replaceSettings(settings: PartialSettings): Promise<void> {
  return write(() => saved.setValue(settings));
}

/** Runs writes one after the other, so that two concurrent changes do not overwrite each other. */
function write(change: () => Promise<void>): Promise<void> {
  const done = lastWrite.then(change);
  lastWrite = done.catch(() => undefined);
  return done;
}
