import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isNormNumber, normByNumber, norms, numberOfLetter, paragraphOf } from '../../data/norms/norms.ts';

describe('norms', () => {
  it('are eleven, 1 to 11 and a to k', () => {
    expect(norms.map(({ number, letter }) => `${number}${letter}`).join(' ')).toBe(
      '1a 2b 3c 4d 5e 6f 7g 8h 9i 10j 11k',
    );
  });

  it('end as the subparagraphs of a list do', () => {
    expect(norms.map(({ text }) => text.at(-1)).join('')).toBe(';;;;;;;;;;.');
  });

  it('have titles of their own', () => {
    expect(new Set(norms.map(({ title }) => title)).size).toBe(11);
  });

  it('correct words that stand in them', () => {
    const corrected = norms.filter(({ corrections }) => corrections.length > 0);
    expect(corrected.map(({ number }) => number)).toEqual([5, 7]);
    for (const { text, corrections } of corrected) {
      for (const { quote, meant } of corrections) {
        expect(text).toContain(quote);
        expect(meant).not.toBe(quote);
      }
    }
  });
});

describe('the crosswalk', () => {
  it('leads from number to letter and back', () => {
    for (const { number, letter } of norms) {
      expect(numberOfLetter(letter)).toBe(number);
      expect(numberOfLetter(letter.toUpperCase())).toBe(number);
      expect(paragraphOf(number)).toBe(`13 (${letter})`);
      expect(normByNumber(number).number).toBe(number);
    }
  });

  it.each(['', 'l', 'z', 'ab', '1', '(c)', 'ｃ', 'К'])('knows no norm %j', (letter) => {
    expect(numberOfLetter(letter)).toBeUndefined();
  });

  it('takes whole numbers from 1 to 11 and nothing else', () => {
    fc.assert(fc.property(fc.integer({ min: 1, max: 11 }), (number) => isNormNumber(number)));
    fc.assert(fc.property(fc.integer({ min: 12 }), (number) => !isNormNumber(number) && !isNormNumber(-number)));
    for (const number of [0, 3.5, Number.NaN, Number.POSITIVE_INFINITY]) expect(isNormNumber(number)).toBe(false);
  });
});
