import { languages } from '../reference/language.ts';

/** What can be chosen where a setting is a choice. */
export const choices = {
  sensitivity: ['strict', 'balanced', 'everything'],
  density: ['all', 'paragraph', 'section'],
  language: languages,
  openOn: ['hover', 'click'],
  markStyle: ['underline', 'tint'],
} as const;

/** One of the things that can be chosen. */
type Choice<Of extends keyof typeof choices> = (typeof choices)[Of][number];

/** The greatest delay of a popover, in milliseconds; a longer one would look like a fault. */
export const longestDelay = 2000;

/** The greatest length of a site, in characters. */
export const longestSite = 260;

/**
 * A site: a host name as addresses have it (`xn--…` for other letters than Latin), with its port where only that one is meant; `*.host`
 * for a host and all hosts below it; `file:` for the files of this computer.
 */
export const siteForm = /^(?:file:|(?:\*\.)?[a-z\d._-]+(?::\d+)?|\[[\da-f:]+\](?::\d+)?)$/i;

/** What the reader can choose. */
export interface Settings {
  /** How much is shown of what was found. */
  sensitivity: Choice<'sensitivity'>;
  /** Which mentions of one norm are marked: all, or the first in each paragraph or section. */
  density: Choice<'density'>;
  /** The languages whose references are shown; at least one, each once. */
  languages: Choice<'language'>[];
  /** What opens a popover, besides the keyboard. */
  openOn: Choice<'openOn'>;
  /** How long the pointer rests on a mark until its popover opens, in whole milliseconds. */
  dwell: number;
  /** How long a popover stays when the pointer has left, in whole milliseconds. */
  grace: number;
  /** How marks are drawn. */
  markStyle: Choice<'markStyle'>;
  /** Whether the toolbar button shows how many mentions the page has. */
  badge: boolean;
  /** The sites where nothing is read. */
  disabledSites: string[];
}

/** The name of a setting. */
export type SettingName = keyof Settings;

/** Some of the settings: what the reader has set, or what an administrator has. */
export type PartialSettings = Partial<Settings>;

/** What holds now, and which of it an administrator has set, so that the reader cannot change it. */
export interface CurrentSettings {
  settings: Settings;
  locked: ReadonlySet<SettingName>;
}

/** What holds where nobody has set anything. */
export const defaultSettings: Settings = {
  sensitivity: 'balanced',
  density: 'all',
  languages: [...languages],
  openOn: 'hover',
  dwell: 300,
  grace: 300,
  markStyle: 'underline',
  badge: true,
  disabledSites: [],
};

/** The names of all settings, in the order of `defaultSettings`. */
export const settingNames = [
  'sensitivity',
  'density',
  'languages',
  'openOn',
  'dwell',
  'grace',
  'markStyle',
  'badge',
  'disabledSites',
] as const satisfies readonly SettingName[];

type Check = (value: unknown) => boolean;

const oneOf =
  (all: readonly unknown[]): Check =>
  (value) =>
    all.includes(value);
const isDelay: Check = (value) => Number.isInteger(value) && Number(value) >= 0 && Number(value) <= longestDelay;
const isSite: Check = (value) => typeof value === 'string' && value.length <= longestSite && siteForm.test(value);

// The same as `settings/schema.ts` says, which tests hold against it. Every page that is read gets this one, so it
// brings no validator along.
const checks: Readonly<Record<SettingName, Check>> = {
  sensitivity: oneOf(choices.sensitivity),
  density: oneOf(choices.density),
  languages: (value) =>
    Array.isArray(value) &&
    value.length > 0 &&
    value.every(oneOf(choices.language)) &&
    new Set(value).size === value.length,
  openOn: oneOf(choices.openOn),
  dwell: isDelay,
  grace: isDelay,
  markStyle: oneOf(choices.markStyle),
  badge: (value) => typeof value === 'boolean',
  disabledSites: (value) => Array.isArray(value) && value.every(isSite),
};

/** The settings in a stored value that are valid; whatever else is in it is left out, so that one bad value spoils no other. */
export function validSettings(stored: unknown): PartialSettings {
  const given = new Map(Object.entries(stored ?? {}));
  return Object.fromEntries(
    settingNames.flatMap((name) => (checks[name](given.get(name)) ? [[name, given.get(name)]] : [])),
  );
}
