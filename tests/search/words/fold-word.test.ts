import { describe, expect, it } from 'vitest';
import { foldWord, stemOf } from '../../../search/words/fold-word.ts';
import { wordsIn } from '../../../search/words/words.ts';
import { transcription } from '../../data/transcription.ts';

describe('foldWord', () => {
  it('is idempotent', () => {
    const words = new Set(transcription.split(/[^\p{L}\p{N}]+/u));
    for (const word of words) expect(foldWord(foldWord(word)), word).toBe(foldWord(word));
  });

  it('changes nothing but the ending', () => {
    for (const { written, folded } of wordsIn(transcription)) {
      expect(written.toLowerCase().startsWith(folded.slice(0, -2)), `${written} as ${folded}`).toBe(true);
    }
  });

  it.each([
    ['vulnerability', 'vulnerabilities'],
    ['CERT', 'CERTs'],
    ['behavior', 'behaviour'],
    ['defense', 'defence'],
    ['center', 'centres'],
    ['organization', 'Organisation'],
    ['program', 'programmes'],
  ])('is the same for %s and %s', (one, other) => {
    expect(foldWord(one)).toBe(foldWord(other));
  });

  it.each([
    ['four', 'for'],
    ['analysis', 'analysi'],
    ['process', 'proces'],
    ['tour', 'tor'],
    ['focus', 'focu'],
    ['attribution', 'attribute'],
  ])('differs for %s and %s', (one, other) => {
    expect(foldWord(one)).not.toBe(foldWord(other));
  });
});

describe('stemOf', () => {
  it.each([
    ['attribution', 'attribute', 'attributing'],
    ['disclosure', 'disclose', 'disclosed'],
    ['terrorism', 'terrorist'],
    ['assistance', 'assist'],
  ])('is the same for %s and related words', (word, ...related) => {
    for (const other of related) expect(stemOf(foldWord(other))).toBe(stemOf(foldWord(word)));
  });

  it.each([
    ['nation', 'native'],
    ['fire', 'fed'],
    ['internet', 'internal'],
  ])('differs for %s and %s', (one, other) => {
    expect(stemOf(foldWord(one))).not.toBe(stemOf(foldWord(other)));
  });
});
