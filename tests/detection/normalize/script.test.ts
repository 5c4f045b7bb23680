import { describe, expect, test } from 'vitest';
import { hasAttachingLetter, isAsciiLetter, languageOf } from '../../../detection/normalize/script.ts';

describe('the language of a block is that of the script of most of its letters', () => {
  test.each([
    ['English', 'Norm 3 asks States not to look away.', 'en'],
    ['Korean', '규범 3은 국가가 알면서 방치하지 않도록 요구한다.', 'ko'],
    ['Korean with English names', '유엔 정부전문가그룹(UN GGE) 보고서(A/70/174)의 Norm 3', 'ko'],
    [
      'English with a Korean name',
      'The Korea Internet & Security Agency (한국인터넷진흥원) runs the bug bounty of norm 10.',
      'en',
    ],
    ['a syllable that weighs as much as two letters', 'ab 가', 'ko'],
    ['a syllable that weighs less than three letters', 'abc 가', 'en'],
    ['symbols', 'A/70/174, 13 (c)', 'en'],
    ['no letters', '13', 'en'],
    ['nothing', '', 'en'],
  ])('%s: "%s"', (_, text, language) => expect(languageOf(text)).toBe(language));
});

test('only some scripts attach words', () => {
  expect([hasAttachingLetter('규범 3'), hasAttachingLetter('norm 3 é я 第')]).toEqual([true, false]);
});

test.each([
  ['A', true],
  ['Z', true],
  ['a', true],
  ['z', true],
  ['@', false],
  ['[', false],
  ['`', false],
  ['{', false],
  ['é', false],
])('%s is an ASCII letter: %s', (letter, expected) => expect(isAsciiLetter(letter.charCodeAt(0))).toBe(expected));
