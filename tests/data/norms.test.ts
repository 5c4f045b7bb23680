import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isNormNumber, normByNumber, norms, numberOfLetter, paragraphOf } from '../../data/norms/norms.ts';

describe('norms', () => {
  it('are eleven, 1 to 11 and a to k', () => {
    expect(norms.map(({ number, letter }) => `${number}${letter}`).join(' ')).toBe(
      '1a 2b 3c 4d 5e 6f 7g 8h 9i 10j 11k',
    );
  });

  it('end with a semicolon, and the last with a full stop', () => {
    expect(norms.map(({ text }) => text.at(-1)).join('')).toBe(';;;;;;;;;;.');
  });

  it('have different titles', () => {
    expect(new Set(norms.map(({ title }) => title)).size).toBe(11);
  });

  it('have corrections only in norms 5 and 7, of words in their text', () => {
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

describe('numbers and letters', () => {
  it('name the same norm', () => {
    for (const { number, letter } of norms) {
      expect(numberOfLetter(letter)).toBe(number);
      expect(numberOfLetter(letter.toUpperCase())).toBe(number);
      expect(paragraphOf(number)).toBe(`13 (${letter})`);
      expect(normByNumber(number).number).toBe(number);
    }
  });

  it.each(['', 'l', 'z', 'ab', '1', '(c)', 'ｃ', 'К'])('%j is not the letter of a norm', (letter) => {
    expect(numberOfLetter(letter)).toBeUndefined();
  });

  it('accept whole numbers from 1 to 11 only', () => {
    fc.assert(fc.property(fc.integer({ min: 1, max: 11 }), (number) => isNormNumber(number)));
    fc.assert(fc.property(fc.integer({ min: 12 }), (number) => !isNormNumber(number) && !isNormNumber(-number)));
    for (const number of [0, 3.5, Number.NaN, Number.POSITIVE_INFINITY]) expect(isNormNumber(number)).toBe(false);
  });
});
