import { describe, expect, test } from 'vitest';
import { findOrdinals } from '../../../detection/recognisers/ordinal.ts';
import { candidatesIn, found } from '../pages.ts';

const ORDINALS = ['first', 'second', '3rd', 'fourth', '5th', 'sixth', '7th', 'eighth', 'ninth', '10th', 'eleventh'];

test.each(ORDINALS.map((ordinal, index) => [ordinal, index + 1]))('"the %s norm" is norm %i', (ordinal, norm) => {
  expect(candidatesIn(findOrdinals, `the ${ordinal} norm`)).toBe(`${ordinal} norm→${norm}`);
});

test.each([
  ['the 3rd GGE norm', '3rd GGE norm→3'],
  ['The Eleventh Norm protects teams.', 'Eleventh Norm→11'],
  ['the third voluntary, non-binding norm', 'third voluntary, non-binding norm→3'],
  ['the third and fourth norms', 'third→3  fourth norms→4'],
  ['the third and the fourth norms', 'third→3  fourth norms→4'],
  ['the first, second and seventh UN norms', 'first→1  second→2  seventh UN norms→7'],
  // A singular head belongs to the last ordinal only.
  ['the third and fourth norm', 'fourth norm→4'],
  ['the UN’s third norm', 'third norm→3'],
  ['열한 번째 규범이', '열한 번째 규범→11'],
  ['셋째 규범', '셋째 규범→3'],
])('finds each position in "%s"', (text, expected) => {
  expect(candidatesIn(findOrdinals, text)).toBe(expected);
});

test.each([
  ['a number beyond eleven', 'the twelfth norm'],
  ['the end of a longer number in digits', 'the 21st norm'],
  ['the end of a longer number in words', 'the thirty-third norm'],
  ['a plural head after one ordinal', 'the third norms'],
  ['one more of an open number', 'a third norm'],
  ['one of somebody’s norms', 'its first norm'],
  ['the first in time', 'It is the first UN norm ever to be drafted by video link.'],
  ['the first part of a compound', 'the third norm entrepreneur'],
  ['the name of an event', 'the 3rd Norm Implementation Workshop'],
  ['another instrument', 'the third norm of the GCSC'],
  ['a hyphenated word', 'the third norm-setter'],
  ['an attached number', 'the third norm4'],
  ['the first part of a longer word', 'the third normal day'],
  ['the name of an event in Korean', '첫 번째 규범 워크숍'],
  ['a number beyond eleven in Korean', '열두 번째 규범'],
  ['an ordinal that numbers the sentence', '둘째, 규범의'],
])('finds nothing in %s: "%s"', (_, text) => {
  expect(candidatesIn(findOrdinals, text)).toBe('–');
});

describe('is vetoed where the ordinal counts another set', () => {
  test.each([
    'Canada proposed two norms; the first norm bans ransoms, the second norm helps victims.',
    'Of the three new norms, the third norm deals with assistance.',
    'chess has it that the third norm makes a grandmaster',
  ])('%s', (text) => expect(found(text)).toBe('–'));
});
