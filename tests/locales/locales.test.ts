import { globSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import en from '../../locales/en.json' with { type: 'json' };
import ko from '../../locales/ko.json' with { type: 'json' };
import type { ReferenceForm } from '../../reference/reference.ts';

type Messages = Record<string, Record<string, string | Record<string, string>>>;

/** Every message by its key; the forms of a counted message under `key.1` and `key.n`. */
function flattened(messages: Messages): Map<string, string> {
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

const english = flattened(en);
const korean = flattened(ko);
const keys = Object.entries(en).flatMap(([section, entries]) => Object.keys(entries).map((key) => `${section}.${key}`));
const sources = globSync(['{components,entrypoints,platform}/**/*.{ts,tsx,html}', 'wxt.config.ts']).map((file) =>
  readFileSync(file, 'utf8'),
);

/** The forms whose messages are put together at run time; the type tells when one is missing here. */
const forms = Object.keys({
  number: true,
  letter: true,
  paragraph: true,
  documentParagraph: true,
  ordinal: true,
  phrase: true,
  quote: true,
  set: true,
  anaphor: true,
} satisfies Record<ReferenceForm, true>);

/** Names that are the same in every language, and examples of what can be searched for. */
const sameEverywhere = [
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

function isForm(key: string): boolean {
  return forms.some((form) => key === `why.${form}`);
}

describe('the words on screen', () => {
  it('have the same keys in every language', () => {
    expect([...korean.keys()].sort()).toEqual([...english.keys()].sort());
  });

  it.each([...english])('%s has the same substitutions in every language', (key, message) => {
    const substitutions = (text = '') => [...new Set(text.match(/\$\d/g))].sort();
    // A form for one may leave the number out.
    if (!key.endsWith('.1')) expect(substitutions(korean.get(key))).toEqual(substitutions(message));
  });

  it.each(keys.filter((key) => !isForm(key)))('%s is used', (key) => {
    const names = [`'${key}'`, `__MSG_${key.replace('.', '_')}__`];
    expect(sources.some((source) => names.some((name) => source.includes(name)))).toBe(true);
  });

  it('say why of every form a reference is recognised by', () => {
    expect(sources.join()).toMatch(/`why\.\$\{form\}`/);
    expect(keys.filter(isForm).sort()).toEqual(forms.map((form) => `why.${form}`).sort());
  });

  it('are not left in English', () => {
    const same = [...korean].filter(([key, text]) => english.get(key) === text).map(([key]) => key);
    expect(same.filter((key) => !sameEverywhere.includes(key))).toEqual([]);
  });
});
