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

/** Files with words of the lexica that are not in `detection/lexicon/`. */
const COPIED_FROM_LEXICA = ['prefilter/page-hints.ts', 'prefilter/required-patterns.ts'];

test('no other file of detection names a script, or has a word that is not in Latin letters', () => {
  const folder = new URL('../../../detection/', import.meta.url);
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter(
    (name) => name.endsWith('.ts') && !name.startsWith('lexicon/') && !COPIED_FROM_LEXICA.includes(name),
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
