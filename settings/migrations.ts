/** The version of the stored settings. A change of the shape of a setting increases it by one and adds a migration. */
export const settingsVersion = 2;

/** The settings that version 2 renamed: the old name, and the new one. */
const renamedInVersion2: ReadonlyMap<string, string> = new Map([
  ['look', 'markStyle'],
  ['sitesOff', 'disabledSites'],
]);

/**
 * The migrations, by the version that each one produces from the version before. WXT's storage runs them once on the stored settings
 * (`platform/storage/settings-writer.ts`), and `migrateSettings` runs them on everything that WXT does not write or has not
 * migrated yet. A migration leaves settings alone that have the new shape already, because a policy does not say its version.
 */
export const migrations: Readonly<Record<number, (settings: object) => object>> = {
  2: (settings) =>
    Object.fromEntries(Object.entries(settings).map(([name, value]) => [renamedInVersion2.get(name) ?? name, value])),
};

/**
 * The settings of an older version in the shape of the present one. For readers without WXT's storage: content scripts, which may not
 * wait for the background to have migrated the storage after an update, settings files, and policies.
 */
export function migrateSettings(
  settings: object,
  from: number,
  to: number = settingsVersion,
  steps: typeof migrations = migrations,
): object {
  let current = settings;
  for (let version = from + 1; version <= to; version++) current = steps[version]?.(current) ?? current;
  return current;
}
