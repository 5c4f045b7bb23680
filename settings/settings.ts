import { languages } from '../reference/language.ts';
import { isRecord } from './is-record.ts';
import { bool, choice, duration, type Section, type SettingRow, sites, subset } from './kinds.ts';

/**
 * Every setting of the extension. Types, defaults, the options page, the format of settings files, the schema of
 * administrators' policies and the table in docs/administrators.md follow from it; CONTRIBUTING.md says how to add a row.
 */
export const settingsTable = {
  /** How confident a reference must be to be shown. */
  sensitivity: choice(['strict', 'balanced', 'everything'], 'balanced', { section: 'reading', inPages: true }),
  /** Which mentions of the same norm are marked: all, or the first in each paragraph or section. */
  density: choice(['all', 'paragraph', 'section'], 'all', { section: 'reading', inPages: true }),
  /** The languages whose references are shown. */
  languages: subset(languages, { section: 'reading', inPages: true }),
  /** How marks are drawn. */
  markStyle: choice(['underline', 'tint'], 'underline', { section: 'marks', inPages: true }),
  /** Whether the toolbar button shows the number of mentions. */
  badge: bool(true, { section: 'marks', inPages: false }),
  /** How the popover is opened with a pointer; the keyboard always can. */
  openOn: choice(['hover', 'click'], 'hover', { section: 'popover', inPages: true }),
  /** How long the pointer rests on a mark before the popover opens. */
  dwell: duration(0, 2000, 300, { section: 'popover', inPages: true }),
  /** How long the popover stays open after the pointer has left. */
  grace: duration(0, 2000, 300, { section: 'popover', inPages: true }),
  /** The sites that are not read. */
  disabledSites: sites([], { section: 'sites', inPages: false }),
};

type Table = typeof settingsTable;
type ValueOf<Row> = Row extends { isValid: (value: unknown) => value is infer Value } ? Value : never;

/** The name of a setting. */
export type SettingName = keyof Table;

/** A value for every setting. */
export type Settings = { [Name in SettingName]: ValueOf<Table[Name]> };

/** Values for some of the settings, such as those that the reader has changed. */
export type PartialSettings = Partial<Settings>;

/** The settings that the annotation of a page needs. */
export type PageSettings = {
  [Name in SettingName as Table[Name]['inPages'] extends true ? Name : never]: Settings[Name];
};

/** The settings in effect, and the names of those that an administrator has set, which the reader cannot change. */
export interface CurrentSettings {
  settings: Settings;
  locked: ReadonlySet<SettingName>;
}

/** A kind of setting. */
export type SettingKind = SettingRow['kind'];

/** The names of the settings of a kind. */
export type NameOfKind<Kind extends SettingKind> = {
  [Name in SettingName]: Table[Name]['kind'] extends Kind ? Name : never;
}[SettingName];

const rows: {
  readonly [Name in SettingName]: { fallback: Settings[Name]; isValid(value: unknown): value is Settings[Name] };
} = settingsTable;

/** The names of all settings, in the order of the table. */
export const settingNames: readonly SettingName[] = Object.keys(settingsTable).filter(isSettingName);

/** The value of every setting where nobody has set one. */
export const defaultSettings: Settings = defaults();

/** The names of the settings in a section of the options page, in the order of the table. */
export function settingsIn(section: Section): SettingName[] {
  return settingNames.filter((name) => settingsTable[name].section === section);
}

/** Whether a setting is of a kind. */
export function isOfKind<Kind extends SettingKind>(name: SettingName, kind: Kind): name is NameOfKind<Kind> {
  return settingsTable[name].kind === kind;
}

/** The valid settings in a stored value. Everything else is left out, so that one invalid value does not affect the others. */
export function validSettings(stored: unknown): PartialSettings {
  const valid: PartialSettings = {};
  if (isRecord(stored)) for (const name of settingNames) assignValid(valid, name, stored[name]);
  return valid;
}

function assignValid<Name extends SettingName>(target: PartialSettings, name: Name, value: unknown): void {
  if (rows[name].isValid(value)) target[name] = value;
}

function defaults(): Settings {
  const valid = validSettings(Object.fromEntries(settingNames.map((name) => [name, rows[name].fallback])));
  if (!isComplete(valid)) throw new Error('settings/settings.ts: a default value is not valid.');
  return valid;
}

function isComplete(settings: PartialSettings): settings is Settings {
  return settingNames.every((name) => name in settings);
}

function isSettingName(name: string): name is SettingName {
  return Object.hasOwn(settingsTable, name);
}
