import { words } from '../../lexicon/lexica.ts';
import { isAsciiLetter } from '../../normalize/ascii-letter.ts';
import { LazyRegExp } from '../../patterns/lazy-regexp.ts';
import { sourceOf } from '../../patterns/lexicon-pattern.ts';

/** A word of a text as it is compared with the words of a norm. */
export interface QuotedWord {
  /** In lower case and one spelling. */
  word: string;
  start: number;
  end: number;
}

/** The first part of a word that others write apart, `cyber` of `cybersecurity`, as regular expression source. */
export function splitOff(): string {
  return words(({ optionalSplits: splits }) => splits)
    .map(sourceOf)
    .join('|');
}

const SPLITS = new LazyRegExp('iy', splitOff);
const SPLIT_INITIALS = words(({ optionalSplits: splits }) => splits.map((split) => split.charAt(0)));

/** No more than so many other characters part two words of a quotation. */
const GAP = 12;
/** No word of a norm is longer. */
const LONGEST = 40;

/** A quoter changes the first letter: `[s]tates`. */
const BRACKETED_INITIAL = /\[[A-Za-z]\](?=[A-Za-z0-9\u00C0-\u024F])/y;
const BRACKETED = 3;

/** The next word at an offset or behind the punctuation there. */
export function wordAt(text: string, offset: number): QuotedWord | undefined {
  const last = Math.min(text.length, offset + GAP);
  let start = offset;
  while (start < last && text[start] !== '[' && !isWordCharacter(text, start)) start++;
  BRACKETED_INITIAL.lastIndex = start;
  const initial = text[start] === '[' && BRACKETED_INITIAL.test(text) ? BRACKETED : 0;
  let end = initial === 0 ? behindSplit(text, start) : start;
  if (end === start) {
    end += initial;
    const longest = end + LONGEST;
    while (end < longest && isWordCharacter(text, end)) end++;
  }
  return end > start ? { word: spelled(text.slice(start, end)), start, end } : undefined;
}

/** The offset behind the first part of a word that others write apart. */
function behindSplit(text: string, start: number): number {
  return SPLIT_INITIALS.includes(text.charAt(start).toLowerCase()) ? SPLITS.endOfMatch(text, start) : start;
}

/** All words of a text, up to where more than punctuation parts two of them. */
export function wordsOf(text: string): QuotedWord[] {
  const all: QuotedWord[] = [];
  for (let next = wordAt(text, 0); next !== undefined; next = wordAt(text, next.end)) all.push(next);
  return all;
}

/** The word in front of an offset or of the punctuation there; nothing in front of `floor` is read. */
function wordBefore(text: string, offset: number, floor: number): QuotedWord | undefined {
  let end = offset;
  while (end > floor && !isWordCharacter(text, end - 1)) end--;
  if (end === floor || offset - end > GAP) return undefined;
  let start = end - 1;
  while (start > floor && isWordCharacter(text, start - 1)) start--;
  if (text[start - 1] === ']' && isBracketedInitial(text.slice(Math.max(floor, start - BRACKETED), start + 1))) {
    start -= BRACKETED;
  }
  const split = behindSplit(text, start);
  if (split < end) start = split;
  return { word: spelled(text.slice(start, end)), start, end };
}

/** Whether this is `[s]` with the first letter of the rest of its word. */
function isBracketedInitial(written: string): boolean {
  return /^\[[A-Za-z]\][A-Za-z]$/.test(written);
}

function isWordCharacter(text: string, index: number): boolean {
  const code = text.charCodeAt(index);
  if (code >= 0x80) return code >= 0xc0 && code <= 0x24f;
  return isAsciiLetter(code) || (code > 0x2f && code < 0x3a);
}

/** One spelling for `authorized` and `authorised`, the only kind of word in the norms that is spelt in two ways. */
function spelled(word: string): string {
  const lower = word.toLowerCase();
  return lower.includes('z') || lower.includes('[') ? lower.replaceAll('z', 's').replace(/[[\]]/g, '') : lower;
}

/** Where the unaccented word begins that ends at an offset, or the second part of one that others write apart. */
export function startOfWord(text: string, end: number): number {
  let start = end;
  while (start > 0 && text.charCodeAt(start - 1) < 0x80 && isWordCharacter(text, start - 1)) start--;
  return behindSplit(text, start);
}

/** Whether a sentence ends between two words: no quotation goes on there if the norm does not end one as well. */
export function endsSentence(text: string, from: number, to: number): boolean {
  return to - from > 1 && /[.!?]\W*\s/.test(text.slice(from, to));
}

/** A word near another one. */
interface NearWord extends QuotedWord {
  /** Whether a sentence ends between it and the next one on the way to the other. */
  isParted: boolean;
}

/** Words to both sides of one: the one at so many words' distance, read once and only when it is asked for. */
export interface Neighbours {
  before(distance: number): NearWord | undefined;
  behind(distance: number): NearWord | undefined;
}

/** The words around one in a text; what stands before `floor` is not read. */
export function neighboursOf(text: string, word: QuotedWord, floor: number): Neighbours {
  return {
    before: kept(word, ({ start }) => {
      const next = wordBefore(text, start, floor);
      return next && { ...next, isParted: endsSentence(text, next.end, start) };
    }),
    behind: kept(word, ({ end }) => {
      const next = wordAt(text, end);
      return next && { ...next, isParted: endsSentence(text, end, next.start) };
    }),
  };
}

/** Goes on from word to word, and remembers them. */
function kept(first: QuotedWord, next: (word: QuotedWord) => NearWord | undefined): Neighbours['before'] {
  const read: NearWord[] = [];
  return (distance) => {
    while (read.length < distance) {
      const further = next(read.at(-1) ?? first);
      if (further === undefined) return undefined;
      read.push(further);
    }
    return read[distance - 1];
  };
}
