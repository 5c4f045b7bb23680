import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { isNormNumber } from '../../../data/norms/norms.ts';
import { LEXICA } from '../../../detection/lexicon/lexica.ts';
import { sourceOf } from '../../../detection/patterns/lexicon-pattern.ts';
import { parsePattern } from '../../../detection/patterns/pattern-tree.ts';

/** Every string in a value with its place: `phrases[3].pattern`. */
function stringsIn(value: unknown, place: string): { text: string; place: string }[] {
  if (typeof value === 'string') return [{ text: value, place }];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, each]) =>
    stringsIn(each, Array.isArray(value) ? `${place}[${key}]` : `${place}.${key}`),
  );
}

describe.each(LEXICA)('$language', ({ language, script: { letters }, ...patterns }) => {
  test('has letters of a script', () => expect(() => new RegExp(letters, 'u')).not.toThrow());

  test('has only patterns in the syntax of detection/lexicon/README.md, which repeat nothing without a bound', () => {
    const faults = stringsIn(patterns, `detection/lexicon/${language}`).flatMap(({ text, place }) => {
      try {
        parsePattern(text);
        return [];
      } catch (error) {
        return [`${place}: ${error}`];
      }
    });
    expect(faults).toEqual([]);
  });

  test('has only patterns that compile', () => {
    for (const { text } of stringsIn(patterns, '')) expect(() => new RegExp(sourceOf(text), 'i')).not.toThrow();
  });
});

test('every norm has phrases', () => {
  const named = new Set(LEXICA.flatMap(({ phrases }) => phrases.map(({ norm }) => norm)));
  expect([...named].filter(isNormNumber)).toHaveLength(11);
});

test('no other file of detection names a script, or has a word that is not in Latin letters', () => {
  const folder = new URL('../../../detection/', import.meta.url);
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter(
    (name) => name.endsWith('.ts') && !name.startsWith('lexicon/'),
  );
  expect(files).toContain('recognisers/explicit/list-item.ts');
  const offending = files.filter((name) => {
    const source = readFileSync(new URL(name, folder), 'utf8');
    return /Script(?:_Extensions)?=|\bscx?=/.test(source) || /(?!\p{Script=Latin})\p{L}/u.test(source);
  });
  expect(offending, 'Make the rule a property of the lexicon: see `script` in detection/lexicon/lexicon.ts.').toEqual(
    [],
  );
});
