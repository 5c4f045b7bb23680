import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { termsOf, tokenize } from '../../../search/words/tokens.ts';
import { transcription } from '../../data/transcription.ts';

function terms(text: string): string[] {
  return tokenize(text).flatMap(termsOf);
}

describe('tokenize', () => {
  it.each([
    ['KISA', ['kisa']],
    ['KISA는', ['kisa', '는']],
    ['C-TAS', ['ctas']],
    ['KrCERT/CC', ['krcert', 'cc', 'krcertcc']],
    ['co-operation', ['co', 'operation', 'cooperation']],
    ['CERTs, MOUs', ['cert', 'mou']],
    ["the ROK's", ['the', 'rok']],
    ['개인정보 보호법', ['개인', '인정', '정보', '보호', '호법']],
    ['policies and policy', ['polici', 'and', 'polici']],
    ['', []],
  ])('splits %j into terms', (text, expected) => {
    expect(terms(text)).toEqual(expected);
  });

  it('gives every part of a Korean word terms that the whole word has too', () => {
    const syllables = fc.string({
      unit: fc.integer({ min: 0xac00, max: 0xd7a3 }).map((code) => String.fromCharCode(code)),
      minLength: 2,
      maxLength: 12,
    });
    const wordAndPart = syllables.chain((word) =>
      fc
        .record({ from: fc.nat(word.length - 2), length: fc.integer({ min: 2, max: 12 }) })
        .map(({ from, length }) => ({ word, part: word.slice(from, from + length) })),
    );
    fc.assert(
      fc.property(wordAndPart, ({ word, part }) => {
        expect(terms(word)).toEqual(expect.arrayContaining(terms(part)));
      }),
    );
  });

  it('gives a text the terms of its words', () => {
    const words = fc.subarray(transcription.split(/\s+/), { maxLength: 20 });
    fc.assert(
      fc.property(words, (some) => {
        expect(terms(some.join(' '))).toEqual(some.flatMap(terms));
      }),
    );
  });

  it('ignores case', () => {
    for (const word of new Set(transcription.split(/[^\p{L}]+/u))) {
      if (!/^[A-Z]{2,}s$/.test(word)) expect(terms(word.toLowerCase()), word).toEqual(terms(word));
    }
  });
});
