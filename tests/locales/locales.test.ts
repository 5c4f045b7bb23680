import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import en from '../../locales/en.json' with { type: 'json' };
import ko from '../../locales/ko.json' with { type: 'json' };
import { ROOT } from '../../scripts/terminal/root.ts';
import { sections } from '../../settings/kinds.ts';
import { settingNames, settingsTable } from '../../settings/settings.ts';

type Messages = Record<string, Record<string, string | Record<string, string>>>;

/** All messages by key. The singular and plural form of a counted message are under `key.1` and `key.n`. */
function flatten(messages: Messages): Map<string, string> {
  return new Map(
    Object.entries(messages).flatMap(([section, entries]) =>
      Object.entries(entries).flatMap(([key, message]): [string, string][] =>
        typeof message === 'string'
          ? [[`${section}.${key}`, message]]
          : Object.entries(message).map(([form, text]) => [`${section}.${key}.${form}`, text]),
      ),
    ),
  );
}

function keysOf(messages: Messages): string[] {
  return Object.entries(messages).flatMap(([section, entries]) =>
    Object.keys(entries).map((key) => `${section}.${key}`),
  );
}

/** The sources that match a glob pattern, as one text. */
function sourcesIn(...patterns: string[]): string {
  return globSync(patterns, { cwd: ROOT })
    .map((file) => readFileSync(join(ROOT, file), 'utf8'))
    .join('\n');
}

const languages = { en: flatten(en), ko: flatten(ko) };
const everyLanguage = Object.entries(languages);

/** Names that are the same in every language, and example queries. */
const SAME_IN_EVERY_LANGUAGE = [
  'extension.name',
  'page.markdown',
  'page.csv',
  'page.json',
  'search.placeholder',
  'cite.oscola',
  'cite.chicago',
  'cite.bluebook',
  'cite.bibtex',
  'cite.ris',
  'cite.cslJson',
];

/** The labels of the options page whose keys are made of the names of settings, sections and choices. */
const SETTING_LABELS = [
  ...[...settingNames, ...sections].map((name) => `options.${name}`),
  ...settingNames.flatMap((name) => {
    const row = settingsTable[name];
    return 'choices' in row ? row.choices.map((value) => `choices.${value}`) : [];
  }),
];

describe('every language', () => {
  it('has the same keys, with a singular and a plural form where English has them', () => {
    expect([...languages.ko.keys()].sort()).toEqual([...languages.en.keys()].sort());
  });

  it.each([...languages.en])('has the same substitutions in %s', (key, message) => {
    const substitutions = (text = '') => [...new Set(text.match(/\$\d/g))].sort();
    // A singular form may omit the number.
    if (!key.endsWith('.1')) expect(substitutions(languages.ko.get(key))).toEqual(substitutions(message));
  });

  it('translates every message that is not a name', () => {
    const untranslated = [...languages.ko].filter(([key, text]) => languages.en.get(key) === text).map(([key]) => key);
    expect(untranslated.filter((key) => !SAME_IN_EVERY_LANGUAGE.includes(key))).toEqual([]);
  });

  it.each(everyLanguage)('is typeset: curly quotes, one space, nothing at the ends (%s)', (_, messages) => {
    const careless = [...messages].filter(([, text]) => /['"]|\s{2}|^\s|\s$|^$/.test(text)).map(([key]) => key);
    expect(careless).toEqual([]);
  });

  it.each(everyLanguage)('has an extension description that the Chrome Web Store accepts (%s)', (_, messages) => {
    // https://developer.chrome.com/docs/extensions/reference/manifest/description
    expect(messages.get('extension.description')?.length).toBeLessThanOrEqual(132);
  });
});

describe('a key', () => {
  it('in the manifest or an HTML page has a message; the type of `t` does not check these', () => {
    const names = sourcesIn('wxt.config.ts', 'entrypoints/*/index.html').matchAll(/__MSG_(\w+?)__/g);
    const keys = Array.from(names, ([, name = '']) => name.replace('_', '.'));
    expect(keys).toContain('extension.description');
    expect(keys.filter((key) => !languages.en.has(key))).toEqual([]);
  });

  it('is used, or its message is to be removed from `locales/`; the type of `t` finds missing messages only', () => {
    const sources = sourcesIn('{components,entrypoints,platform}/**/*.{ts,tsx,html}', 'wxt.config.ts');
    const isUsed = (key: string) =>
      SETTING_LABELS.includes(key) ||
      sources.includes(`'${key}'`) ||
      sources.includes(`__MSG_${key.replace('.', '_')}__`) ||
      // The keys of a reference's forms are put together: why.number, why.letter, …
      (key.startsWith('why.') && sources.includes(`\`why.\${form}\``));
    expect(keysOf(en).filter((key) => !isUsed(key))).toEqual([]);
  });
});
