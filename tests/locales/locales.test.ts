import { globSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import en from '../../locales/en.json' with { type: 'json' };
import ko from '../../locales/ko.json' with { type: 'json' };

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

describe('the words on screen', () => {
  it('have the same keys in every language', () => {
    expect([...korean.keys()].sort()).toEqual([...english.keys()].sort());
  });

  it.each([...english])('%s has the same substitutions in every language', (key, message) => {
    const substitutions = (text = '') => [...new Set(text.match(/\$\d/g))].sort();
    // A form for one may leave the number out.
    if (!key.endsWith('.1')) expect(substitutions(korean.get(key))).toEqual(substitutions(message));
  });

  it.each(keys)('%s is used', (key) => {
    const [section = ''] = key.split('.');
    const names = [`'${key}'`, `__MSG_${key.replace('.', '_')}__`];
    // Keys that are put together at run time: `why.${form}`.
    const built = `\`${section}.\${`;
    expect(sources.some((source) => names.some((name) => source.includes(name)) || source.includes(built))).toBe(true);
  });

  it('are not left in English', () => {
    const same = [...korean].filter(([key, text]) => english.get(key) === text).map(([key]) => key);
    expect(same).toEqual(['extension.name', 'panel.placeholder']);
  });
});
