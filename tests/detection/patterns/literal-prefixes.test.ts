import { describe, expect, test } from 'vitest';
import { LEXICA } from '../../../detection/lexicon/lexica.ts';
import { literalPrefixesOf } from '../../../detection/patterns/literal-prefixes.ts';

describe('the literal prefixes of a pattern', () => {
  test.each([
    ['due diligence', ['due di']],
    ['norms?', ['norm', 'norms']],
    ['(larger )?context', ['larger', 'contex']],
    ['(?-i:GGE)(?! on)', ['gge']],
    ['(?<!attack )vectors?', ['vector']],
    ['co-?operation', ['co-', 'cooper']],
    ['A/ ?70', ['a/ ', 'a/70']],
    ['\\b(be|been) said', ['be sai', 'been s']],
    ['[|]{2}[a-z]', ['|']],
    ['l[0-9]', ['l']],
    ['(?-i:UNODA)|Office', ['unoda', 'office']],
    ['13 ?\\([a-k]\\)', ['13 ', '13(']],
    ['a{0,2}b', ['a', 'b']],
    ['상당(한 ?)?주의', ['상당주의', '상당한 ', '상당한주의']],
  ])('%s', (pattern, prefixes) => {
    expect(literalPrefixesOf(pattern).toSorted()).toEqual(prefixes.toSorted());
  });

  test('every pattern that is searched for by its prefixes has some', () => {
    const searched = LEXICA.flatMap(({ phrases, signals, otherSubjects, otherMeanings }) => [
      ...phrases.map(({ pattern }) => pattern),
      ...Object.values(signals).flat(),
      ...otherSubjects,
      ...otherMeanings,
    ]);
    expect(searched.filter((pattern) => literalPrefixesOf(pattern).includes(''))).toEqual([]);
  });
});
