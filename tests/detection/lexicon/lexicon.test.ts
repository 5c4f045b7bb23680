import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { isNormNumber } from '../../../data/norms/norms.ts';
import { LEXICA } from '../../../detection/lexicon/lexica.ts';
import { sourceOf } from '../../../detection/patterns/lexicon-pattern.ts';

/** Every string in a value, however deep. */
function strings(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(strings) : [];
}

describe.each(LEXICA)('$language', (lexicon) => {
  test('repeats without bound nowhere, so that every pattern is linear', () => {
    expect(strings(lexicon).filter((pattern) => /[^\\][*+]|\{\d+,\}/.test(pattern))).toEqual([]);
  });

  test('has only patterns that compile', () => {
    for (const pattern of strings(lexicon)) expect(() => new RegExp(sourceOf(pattern), 'i')).not.toThrow();
  });
});

test('English has words for every norm', () => {
  const named = new Set(LEXICA.flatMap(({ phrases }) => phrases.map(({ norm }) => norm)));
  expect([...named].filter(isNormNumber)).toHaveLength(11);
});

test('no other file of detection holds a word of a language that is not written in Latin letters', () => {
  const folder = new URL('../../../detection/', import.meta.url);
  const files = readdirSync(folder).filter((name) => name.endsWith('.ts'));
  const offending = files.filter((name) => /\p{Script=Hangul}/u.test(readFileSync(new URL(name, folder), 'utf8')));
  expect(offending).toEqual([]);
});
