import { words } from './lexica.ts';
import { sourceOf } from './pattern.ts';

/** A word of a text as it is compared with the words of a norm. */
export interface QuotedWord {
  /** In lower case and one spelling. */
  word: string;
  start: number;
  end: number;
}

/** A word, or the first part of one that others write apart: `cyber` of `cybersecurity`. */
const SPLIT = words(({ splits }) => splits).map(sourceOf);
/** The first part as the source of an optional group. */
export const SPLIT_OFF = `(${SPLIT.join('|')})?`;
/** A quoter changes the first letter: `[s]tates`. */
const PIECE = `(?:${[...SPLIT, '(?:\\[\\p{L}\\])?[\\p{L}\\p{N}]{1,40}'].join('|')})`;
/** No more than so many other characters part two words of a quotation. */
const GAP = 12;

const NEXT = new RegExp(`[^\\p{L}\\p{N}]{0,${GAP}}(${PIECE})`, 'iuy');
const EVERY = new RegExp(PIECE, 'giu');

/** How far words are looked for in one go when reading backwards. */
const STRIDE = 48;

/** The next word at an offset or behind the punctuation there. */
export function wordAt(text: string, offset: number): QuotedWord | undefined {
  NEXT.lastIndex = offset;
  const match = NEXT.exec(text);
  if (match === null) return undefined;
  const [whole, word = ''] = match;
  const end = offset + whole.length;
  return { word: spelled(word), start: end - word.length, end };
}

/** All words of a text. */
export function wordsOf(text: string): QuotedWord[] {
  return Array.from(text.matchAll(EVERY), ({ 0: word, index }) => ({
    word: spelled(word),
    start: index,
    end: index + word.length,
  }));
}

/** The words in front of an offset, the nearest first, as far as `floor`; only as many are read as are asked for. */
export function* wordsBefore(text: string, offset: number, floor: number): Generator<QuotedWord> {
  for (let end = offset; end > floor; ) {
    const from = Math.max(floor, end - STRIDE);
    const [first, ...others] = wordsOf(text.slice(from, end)).map(({ word, start, end: behind }) => ({
      word,
      start: from + start,
      end: from + behind,
    }));
    // The first one may be cut in two.
    const whole = from === floor && first !== undefined ? [first, ...others] : others;
    for (const word of whole.toReversed()) {
      if (end - word.end > GAP) return;
      yield word;
      end = word.start;
    }
    if (whole.length === 0) return;
  }
}

/** One spelling for `authorized` and `authorised`, the only kind of word in the norms that is spelt in two ways. */
function spelled(word: string): string {
  return word.toLowerCase().replaceAll('z', 's').replace(/[[\]]/g, '');
}
