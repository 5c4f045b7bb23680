import * as v from 'valibot';

/** The greatest delay of a popover, in milliseconds; a longer one would look like a fault. */
const longestDelay = 2000;

const delay = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(longestDelay));

/**
 * A site: a host name as addresses have it (`xn--…` for other letters than Latin), with its port where it has one; `*.host`
 * for a host and all hosts below it; `file:` for the files of this computer.
 */
const site = v.pipe(
  v.string(),
  v.maxLength(260),
  v.regex(/^(?:file:|(?:\*\.)?[a-z\d._-]+(?::\d+)?|\[[\da-f:]+\](?::\d+)?)$/i),
);

const schemas = {
  /** How much is shown of what was found. */
  sensitivity: v.picklist(['strict', 'balanced', 'everything']),
  /** Which mentions of one norm are marked: all, or the first in each paragraph or section. */
  density: v.picklist(['all', 'paragraph', 'section']),
  /** The languages whose references are shown. */
  languages: v.pipe(
    v.array(v.picklist(['en', 'ko'])),
    v.minLength(1),
    v.checkItems((language, i, all) => all.indexOf(language) === i),
  ),
  /** What opens a popover, besides the keyboard. */
  openOn: v.picklist(['hover', 'click']),
  /** How long the pointer rests on a mark until its popover opens, in milliseconds. */
  dwell: delay,
  /** How long a popover stays when the pointer has left, in milliseconds. */
  grace: delay,
  /** How marks are drawn. */
  look: v.picklist(['underline', 'tint']),
  /** Whether the toolbar button shows how many mentions the page has. */
  badge: v.boolean(),
  /** The sites where nothing is read. */
  sitesOff: v.array(site),
};

/** The format of all settings together. */
export const wholeSettings = v.object(schemas);

/** What the reader can choose. */
export type Settings = v.InferOutput<typeof wholeSettings>;

/** The name of a setting. */
export type SettingName = keyof Settings;

/** Some of the settings: what the reader has set, or what an administrator has. */
export type SomeSettings = Partial<Settings>;

/** What holds now, and which of it an administrator has set, so that the reader cannot change it. */
export interface CurrentSettings {
  settings: Settings;
  locked: ReadonlySet<SettingName>;
}

/** What holds where nobody has set anything. */
export const defaultSettings: Settings = {
  sensitivity: 'balanced',
  density: 'all',
  languages: ['en', 'ko'],
  openOn: 'hover',
  dwell: 300,
  grace: 300,
  look: 'underline',
  badge: true,
  sitesOff: [],
};

/** The names of all settings, in the order of `defaultSettings`. */
export const settingNames = v.keyof(wholeSettings).options;

/** The settings in a stored value that are valid; whatever else is in it is left out, so that one bad value spoils no other. */
export function validSettings(stored: unknown): SomeSettings {
  const parsed = v.safeParse(v.record(v.string(), v.unknown()), stored);
  if (!parsed.success) return {};
  return Object.assign(
    {},
    ...settingNames.map((name) => {
      const value = v.safeParse(schemas[name], parsed.output[name]);
      return value.success ? { [name]: value.output } : {};
    }),
  );
}

/** The first setting of a value that is unknown or not valid; undefined when all are well. */
export function invalidSettingIn(value: unknown): string | undefined {
  const parsed = v.safeParse(v.partial(v.strictObject(schemas)), value);
  return parsed.success ? undefined : (v.getDotPath(parsed.issues[0]) ?? '');
}
