import * as v from 'valibot';
import type { SettingRow } from './kinds.ts';
import { settingNames, settingsTable } from './settings.ts';
import { isSite } from './sites.ts';

const schemas: Readonly<Record<string, v.GenericSchema>> = Object.fromEntries(
  settingNames.map((name) => [name, schemaOf(settingsTable[name])]),
);

/** The schema of a settings file, derived from the table: some of the settings, and nothing else. */
export const settingsSchema = v.partial(v.strictObject(schemas));

/** The path of the first setting of a value that is unknown or not valid, such as `disabledSites.2`; undefined when all are valid. */
export function invalidSettingIn(value: unknown): string | undefined {
  const parsed = v.safeParse(settingsSchema, value);
  return parsed.success ? undefined : (v.getDotPath(parsed.issues[0]) ?? '');
}

/** The same rule as the `isValid` of a row, but as a schema, which can say where a value is wrong. */
function schemaOf(row: SettingRow): v.GenericSchema {
  switch (row.kind) {
    case 'bool':
      return v.boolean();
    case 'choice':
      return v.picklist(row.choices);
    case 'subset':
      return v.pipe(
        v.array(v.picklist(row.choices)),
        v.minLength(1),
        v.checkItems((item, index, items) => items.indexOf(item) === index),
      );
    case 'duration':
      return v.pipe(v.number(), v.integer(), v.minValue(row.min), v.maxValue(row.max));
    case 'sites':
      return v.array(
        v.pipe(
          v.string(),
          v.check((site) => isSite(site)),
        ),
      );
  }
}
