import { describe, expect, test } from 'vitest';
import { PatternSet } from '../../../detection/patterns/pattern-set.ts';

/** The matches as the index of the pattern and the text. */
function matchesIn(text: string, patterns: readonly string[], isJoined = false): string[] {
  return new PatternSet(patterns)
    .matchAll(text, isJoined)
    .map(({ index, start, end }) => `${index}: ${text.slice(start, end)}`);
}

describe('a set of patterns', () => {
  test('finds each with its index, in reading order', () => {
    expect(matchesIn('a norm and due diligence', ['due diligence', 'norms?'])).toEqual(['1: norm', '0: due diligence']);
  });

  test('prefers the first of several that start at the same offset', () => {
    expect(matchesIn('due diligence', ['due', 'due diligence'])).toEqual(['0: due']);
    expect(matchesIn('due diligence', ['due diligence', 'due'])).toEqual(['0: due diligence']);
  });

  test('finds none within another', () => {
    expect(matchesIn('supply chain security', ['supply chain', 'chain security'])).toEqual(['0: supply chain']);
  });

  test.each([
    ['Norm', ['0: Norm']],
    ['(norm)', ['0: norm']],
    ['12norm', ['0: norm']],
    ['of the2norm', []],
    ['an enormous norm.', ['0: norm']],
    ['#norm', ['0: norm']],
    ['the #norm', []],
    ['supply–chain', ['1: supply–chain']],
    ['a supply\nchain', ['1: supply\nchain']],
  ])('finds whole words: %j', (text, expected) => expect(matchesIn(text, ['norm', 'supply-chain'])).toEqual(expected));

  test('in joined text, finds words with nothing attached to them', () => {
    expect(matchesIn('The end.norm', ['norm'], true)).toEqual(['0: norm']);
    expect(matchesIn('The end.norm', ['norm'])).toEqual([]);
    expect(matchesIn('Chapter2norm', ['norm'], true)).toEqual([]);
  });

  test('in scripts that attach words, finds them anywhere', () => {
    expect(matchesIn('사이버규범의', ['규범'])).toEqual(['0: 규범']);
  });
});
