import * as v from 'valibot';
import { choices, longestDelay, longestSite, type SettingName, type Settings, siteForm } from './settings.ts';

const delay = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(longestDelay));

const schemas = {
  sensitivity: v.picklist(choices.sensitivity),
  density: v.picklist(choices.density),
  languages: v.pipe(
    v.array(v.picklist(choices.language)),
    v.minLength(1),
    v.checkItems((language, i, all) => all.indexOf(language) === i),
  ),
  openOn: v.picklist(choices.openOn),
  dwell: delay,
  grace: delay,
  markStyle: v.picklist(choices.markStyle),
  badge: v.boolean(),
  disabledSites: v.array(v.pipe(v.string(), v.maxLength(longestSite), v.regex(siteForm))),
} satisfies { [Name in SettingName]: v.GenericSchema<Settings[Name]> };

/** The format of all settings together. */
export const wholeSettings = v.object(schemas);

/** The first setting of a value that is unknown or not valid, as a path such as `disabledSites.2`; undefined when all are well. */
export function invalidSettingIn(value: unknown): string | undefined {
  const parsed = v.safeParse(v.partial(v.strictObject(schemas)), value);
  return parsed.success ? undefined : (v.getDotPath(parsed.issues[0]) ?? '');
}
