import { describe, expect, it } from 'vitest';
import { wordsIn } from '../../../search/words/words.ts';

function written(text: string): string[] {
  return wordsIn(text).map((word) => word.written);
}

describe('wordsIn', () => {
  it.each([
    ['Norm 3, para. 13 (c)', ['Norm', '3', 'para', '13', 'c']],
    ["the ROK's and Korea’s", ['the', 'ROK', 'and', 'Korea']],
    ['KISA는 한국인터넷진흥원', ['KISA', '는', '한국인터넷진흥원']],
    ['co\u00adoperation, 정\u00ad보', ['cooperation', '정보']],
    ['ｎｏｒｍ 7', ['norm', '7']],
    ['cafe\u0301', ['café']],
    ['한국'.normalize('NFD'), ['한국']],
    ['💡 — “”\u00ad', []],
    ['', []],
  ])('splits %j', (text, expected) => {
    expect(written(text)).toEqual(expected);
  });

  it('gives the offsets in the text, and the separator before each word without a possessive', () => {
    const text = "A\u00adB's C-D";
    const words = wordsIn(text).map(({ start, end, separator }) => [text.slice(start, end), separator]);
    expect(words).toEqual([
      ['A\u00adB', ''],
      ['C', ' '],
      ['D', '-'],
    ]);
  });
});
