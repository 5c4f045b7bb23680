import { isSite } from './sites.ts';

/** The sections of the options page that show settings, in their order. */
export const sections = ['reading', 'marks', 'popover', 'sites'] as const;

/** A section of the options page. */
export type Section = (typeof sections)[number];

/** Where a setting is used. */
interface Use {
  /** The section of the options page that shows it. */
  section: Section;
  /** Whether the annotation of a page needs it. */
  inPages: boolean;
}

/** The part of a row that its kind decides. Pages load the checks, so they use no validation library. */
interface Rule<Value> {
  /** The value where nobody has set one. */
  fallback: Value;
  isValid: (value: unknown) => value is Value;
}

interface BoolRule extends Rule<boolean> {
  kind: 'bool';
}

interface ChoiceRule<Value extends string> extends Rule<Value> {
  kind: 'choice';
  choices: readonly Value[];
}

interface SubsetRule<Value extends string> extends Rule<Value[]> {
  kind: 'subset';
  choices: readonly Value[];
}

interface DurationRule extends Rule<number> {
  kind: 'duration';
  min: number;
  max: number;
}

interface SitesRule extends Rule<string[]> {
  kind: 'sites';
}

/** A row of the table of settings, whatever its kind. */
export type SettingRow = Use & (BoolRule | ChoiceRule<string> | SubsetRule<string> | DurationRule | SitesRule);

/** On or off. */
export function bool<const Where extends Use>(fallback: boolean, use: Where): BoolRule & Where {
  return { ...use, kind: 'bool', fallback, isValid: (value) => typeof value === 'boolean' };
}

/** One of several values. */
export function choice<const Value extends string, const Where extends Use>(
  choices: readonly Value[],
  fallback: NoInfer<Value>,
  use: Where,
): ChoiceRule<Value> & Where {
  return { ...use, kind: 'choice', choices, fallback, isValid: isOneOf(choices) };
}

/** At least one of several values, each once. All of them are the default. */
export function subset<const Value extends string, const Where extends Use>(
  choices: readonly Value[],
  use: Where,
): SubsetRule<Value> & Where {
  const isChoice = isOneOf(choices);
  const isValid = (value: unknown): value is Value[] =>
    Array.isArray(value) && value.length > 0 && value.every(isChoice) && new Set(value).size === value.length;
  return { ...use, kind: 'subset', choices, fallback: [...choices], isValid };
}

/** A whole number of milliseconds. */
export function duration<const Where extends Use>(
  min: number,
  max: number,
  fallback: number,
  use: Where,
): DurationRule & Where {
  const isValid = (value: unknown): value is number =>
    Number.isInteger(value) && Number(value) >= min && Number(value) <= max;
  return { ...use, kind: 'duration', min, max, fallback, isValid };
}

/** A list of sites in the form that `sites.ts` describes. */
export function sites<const Where extends Use>(fallback: string[], use: Where): SitesRule & Where {
  return { ...use, kind: 'sites', fallback, isValid: (value) => Array.isArray(value) && value.every(isSite) };
}

function isOneOf<Value extends string>(choices: readonly Value[]): (value: unknown) => value is Value {
  const all: readonly unknown[] = choices;
  return (value): value is Value => all.includes(value);
}
