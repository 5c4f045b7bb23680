/** The version of the stored settings. With every change of their shape it grows by one and a migration is added. */
export const settingsVersion = 2;

/** The names that settings had in version 1, with their present names. */
const renamedIn2: Readonly<Record<string, string>> = { look: 'markStyle', sitesOff: 'disabledSites' };

/** By version: makes stored settings of that version from those of the version before. */
export const migrations: Readonly<Record<number, (before: object) => object>> = {
  2: (before) => Object.fromEntries(Object.entries(before).map(([name, value]) => [renamedIn2[name] ?? name, value])),
};

/** Settings of an older version as they are stored now. */
export function migrated(
  settings: object,
  from: number,
  to: number = settingsVersion,
  steps: typeof migrations = migrations,
): object {
  let current = settings;
  for (let version = from + 1; version <= to; version++) current = steps[version]?.(current) ?? current;
  return current;
}
