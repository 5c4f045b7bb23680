import { storage } from 'wxt/utils/storage';
import { migrations, settingsVersion } from '../../settings/migrations.ts';
import type { PartialSettings } from '../../settings/settings.ts';
import { savedSettings } from './settings-reader.ts';
import { createTaskQueue } from './task-queue.ts';

/**
 * Only the settings that the reader has changed are stored, so that a new default reaches everybody else. WXT runs the
 * migrations on the stored value when the background or a page of the extension starts.
 */
const saved = storage.defineItem<PartialSettings>('sync:settings', {
  fallback: {},
  version: settingsVersion,
  migrations,
});

/** Two concurrent changes must not overwrite each other. */
const enqueue = createTaskQueue();

/** Saves some settings and keeps the other saved ones. Rejects when the browser cannot save, for example because its storage is full. */
export function saveSettings(change: PartialSettings): Promise<void> {
  return enqueue(async () => saved.setValue({ ...(await savedSettings()), ...change }));
}

/**
 * Saves these settings in place of all saved ones, so that `{}` restores every default, and resolves to the replaced ones. Rejects
 * when the browser cannot save.
 */
export function replaceSettings(settings: PartialSettings): Promise<PartialSettings> {
  return enqueue(async () => {
    const replaced = await savedSettings();
    await saved.setValue(settings);
    return replaced;
  });
}
