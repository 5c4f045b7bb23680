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
/** The norms are quoted in Latin letters; whatever else stands there parts words. */
const LATIN = 'A-Za-z0-9\\u00C0-\\u024F';
/** A quoter changes the first letter: `[s]tates`. */
const PIECE = `(?:${[...SPLIT, `(?:\\[[A-Za-z]\\])?[${LATIN}]{1,40}`].join('|')})`;
/** No more than so many other characters part two words of a quotation. */
const GAP = 12;

const NEXT = new RegExp(`[^[${LATIN}]{0,${GAP}}(${PIECE})`, 'iy');
const EVERY = new RegExp(PIECE, 'gi');
const SPLITS = new RegExp(`^(?:${SPLIT.join('|')})`, 'i');

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

/** The words in front of an offset, the nearest first, down to `floor`; only as many are read as are asked for. */
export function* wordsBefore(text: string, offset: number, floor: number): Generator<QuotedWord> {
  for (let behind = offset; ; ) {
    let end = behind;
    while (end > floor && !isWordCharacter(text, end - 1)) end--;
    if (end === floor || behind - end > GAP) return;
    let start = end - 1;
    while (start > floor && isWordCharacter(text, start - 1)) start--;
    if (BRACKETED_INITIAL.test(text.slice(Math.max(floor, start - 3), start + 1))) start -= 3;
    const token = text.slice(start, end);
    if (!SPLITS.test(token)) yield { word: spelled(token), start, end };
    else {
      for (const { word, start: from, end: to } of wordsOf(token).toReversed()) {
        yield { word, start: start + from, end: start + to };
      }
    }
    behind = start;
  }
}

/** `[s]` in front of the rest of its word. */
const BRACKETED_INITIAL = /^\[[A-Za-z]\][A-Za-z]$/;

function isWordCharacter(text: string, index: number): boolean {
  const code = text.charCodeAt(index);
  if (code >= 0x80) return code >= 0xc0 && code <= 0x24f;
  return (code > 0x60 && code < 0x7b) || (code > 0x40 && code < 0x5b) || (code > 0x2f && code < 0x3a);
}

/** One spelling for `authorized` and `authorised`, the only kind of word in the norms that is spelt in two ways. */
function spelled(word: string): string {
  const lower = word.toLowerCase();
  return DIFFERS.test(lower) ? lower.replaceAll('z', 's').replace(/[[\]]/g, '') : lower;
}

const DIFFERS = /[z[]/;
