import * as v from 'valibot';
import { isRecord } from './is-record.ts';
import { migrateSettings, settingsVersion } from './migrations.ts';
import { invalidSettingIn } from './schema.ts';
import { type PartialSettings, validSettings } from './settings.ts';

/** Why a text is no settings file. `setting` is the path of the first unknown or invalid setting, such as `disabledSites.2`. */
export type SettingsFileFault =
  | { kind: 'notJson' | 'otherFile' | 'newerVersion' }
  | { kind: 'invalidSetting'; setting: string };

const kind = 'norm-lens-settings';

const settingsFile = v.object({
  kind: v.literal(kind),
  version: v.pipe(v.number(), v.integer(), v.minValue(1)),
  settings: v.unknown(),
});

/** The text of a settings file: indented JSON with its kind and version, so that people can read it. */
export function formatSettingsFile(settings: PartialSettings): string {
  return `${JSON.stringify({ kind, version: settingsVersion, settings }, null, 2)}\n`;
}

/**
 * The settings in the text of a settings file, migrated to the present version, or the first fault of the file. A file with a
 * fault yields no settings at all, because importing only part of them would not restore the state that was exported.
 */
export function parseSettingsFile(text: string): { settings: PartialSettings } | { fault: SettingsFileFault } {
  const json = parseJson(text);
  if (json === undefined) return { fault: { kind: 'notJson' } };

  const file = v.safeParse(settingsFile, json);
  if (!file.success) return { fault: { kind: 'otherFile' } };
  const { version, settings } = file.output;
  if (version > settingsVersion) return { fault: { kind: 'newerVersion' } };

  if (!isRecord(settings)) return { fault: { kind: 'invalidSetting', setting: 'settings' } };
  const migrated = migrateSettings(settings, version);
  const setting = invalidSettingIn(migrated);
  return setting === undefined ? { settings: validSettings(migrated) } : { fault: { kind: 'invalidSetting', setting } };
}

/** The value of a JSON text; undefined when the text is not JSON. */
function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
