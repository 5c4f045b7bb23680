import * as v from 'valibot';
import { migrated, settingsVersion } from './migrations.ts';
import { invalidSettingIn } from './schema.ts';
import { type PartialSettings, validSettings } from './settings.ts';

/** Why a file gives no settings: `setting` is the path of the first one that is unknown or not valid, as in `disabledSites.2`. */
export type SettingsFileFault =
  | { kind: 'notJson' | 'otherFile' | 'newerVersion' }
  | { kind: 'invalidSetting'; setting: string };

const kind = 'norm-lens-settings';

const settingsFile = v.object({
  kind: v.literal(kind),
  version: v.pipe(v.number(), v.integer(), v.minValue(1)),
  settings: v.unknown(),
});

/** What the reader has set as the text of a file: JSON that says what it is and of which version, to be read by people too. */
export function writeSettingsFile(settings: PartialSettings): string {
  return `${JSON.stringify({ kind, version: settingsVersion, settings }, null, 2)}\n`;
}

/**
 * The settings in the text of such a file, brought up to the present version; or the one thing that is wrong with it.
 * A file with a fault gives no settings at all: half of what somebody kept is not what they kept.
 */
export function readSettingsFile(text: string): { settings: PartialSettings } | { fault: SettingsFileFault } {
  const json = parsed(text);
  if (json === undefined) return { fault: { kind: 'notJson' } };

  const file = v.safeParse(settingsFile, json);
  if (!file.success) return { fault: { kind: 'otherFile' } };
  const { version, settings } = file.output;
  if (version > settingsVersion) return { fault: { kind: 'newerVersion' } };

  if (!isRecord(settings)) return { fault: { kind: 'invalidSetting', setting: 'settings' } };
  const present = migrated(settings, version);
  const setting = invalidSettingIn(present);
  return setting === undefined ? { settings: validSettings(present) } : { fault: { kind: 'invalidSetting', setting } };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** Arrays are objects too, and one without entries would read as "nothing was set". */
function isRecord(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
