import { words } from '../../lexicon/lexica.ts';
import { isAsciiLetter } from '../../normalize/script.ts';
import { LazyRegExp } from '../../patterns/lazy-regexp.ts';
import { sourceOf } from '../../patterns/lexicon-pattern.ts';

/** A word of a text in the form in which it is compared with the words of a norm. */
export interface QuotedWord {
  /** In lower case and one spelling. */
  word: string;
  start: number;
  end: number;
}

/** The first parts of words that may be written apart, `cyber` of `cybersecurity`, as regular expression source. */
export function splitPrefix(): string {
  return words(({ optionalSplits }) => optionalSplits)
    .map(sourceOf)
    .join('|');
}

const SPLIT_PREFIX = new LazyRegExp('iy', splitPrefix);
const SPLIT_INITIALS = words(({ optionalSplits }) => optionalSplits.map((split) => split.charAt(0)));

/** The maximum number of other characters between two words of a quotation. */
const MAX_GAP = 12;
/** The maximum length of a word, in characters; every word of a norm is shorter. */
const MAX_WORD_LENGTH = 40;

/** An initial that the quoter changed: `[s]tates`. */
const BRACKETED_INITIAL = /\[[A-Za-z]\](?=[A-Za-z0-9\u00C0-\u024F])/y;
const BRACKETED_INITIAL_LENGTH = '[s]'.length;

/** The word at an offset, or after the punctuation there. */
export function wordAt(text: string, offset: number): QuotedWord | undefined {
  const last = Math.min(text.length, offset + MAX_GAP);
  let start = offset;
  while (start < last && text[start] !== '[' && !isWordCharacter(text, start)) start++;
  BRACKETED_INITIAL.lastIndex = start;
  const initialLength = text[start] === '[' && BRACKETED_INITIAL.test(text) ? BRACKETED_INITIAL_LENGTH : 0;
  let end = initialLength === 0 ? skipSplitPrefix(text, start) : start;
  if (end === start) {
    end += initialLength;
    const maxEnd = end + MAX_WORD_LENGTH;
    while (end < maxEnd && isWordCharacter(text, end)) end++;
  }
  return end > start ? { word: normalizedWord(text.slice(start, end)), start, end } : undefined;
}

/** The offset after the first part of a word that may be written apart, or the offset itself. */
function skipSplitPrefix(text: string, start: number): number {
  return SPLIT_INITIALS.includes(text.charAt(start).toLowerCase()) ? SPLIT_PREFIX.endOfMatch(text, start) : start;
}

/** The words of a text, up to the first gap that is too long for a quotation. */
export function wordsOf(text: string): QuotedWord[] {
  const all: QuotedWord[] = [];
  for (let next = wordAt(text, 0); next !== undefined; next = wordAt(text, next.end)) all.push(next);
  return all;
}

/** The word before an offset, or before the punctuation there; the text before `floor` is not read. */
function wordBefore(text: string, offset: number, floor: number): QuotedWord | undefined {
  let end = offset;
  while (end > floor && !isWordCharacter(text, end - 1)) end--;
  if (end === floor || offset - end > MAX_GAP) return undefined;
  let start = end - 1;
  while (start > floor && isWordCharacter(text, start - 1)) start--;
  const initialStart = Math.max(floor, start - BRACKETED_INITIAL_LENGTH);
  if (text[start - 1] === ']' && /^\[[A-Za-z]\][A-Za-z]$/.test(text.slice(initialStart, start + 1))) {
    start = initialStart;
  }
  const split = skipSplitPrefix(text, start);
  if (split < end) start = split;
  return { word: normalizedWord(text.slice(start, end)), start, end };
}

function isWordCharacter(text: string, index: number): boolean {
  const code = text.charCodeAt(index);
  if (code >= 0x80) return code >= 0xc0 && code <= 0x24f;
  return isAsciiLetter(code) || (code > 0x2f && code < 0x3a);
}

/** A word in lower case, with one spelling for `authorized` and `authorised`: no other word of the norms has two. */
function normalizedWord(word: string): string {
  const lower = word.toLowerCase();
  return lower.includes('z') || lower.includes('[') ? lower.replaceAll('z', 's').replace(/[[\]]/g, '') : lower;
}

/** The start of the unaccented word that ends at an offset, or of its second part where it may be written apart. */
export function startOfWord(text: string, end: number): number {
  let start = end;
  while (start > 0 && text.charCodeAt(start - 1) < 0x80 && isWordCharacter(text, start - 1)) start--;
  return skipSplitPrefix(text, start);
}

/** Whether a sentence ends between two words. A quotation continues there only if a sentence of the norm ends there too. */
export function endsSentence(text: string, from: number, to: number): boolean {
  return to - from > 1 && /[.!?]\W*\s/.test(text.slice(from, to));
}

/** A word at some distance from another one. */
interface NeighbouringWord extends QuotedWord {
  /** Whether a sentence ends between it and the next word on the way to the other. */
  isParted: boolean;
}

/** Lazy, memoized access to the n-th word before or after a given word. */
export interface Neighbours {
  before(distance: number): NeighbouringWord | undefined;
  after(distance: number): NeighbouringWord | undefined;
}

/** The words around one in a text; the text before `floor` is not read. */
export function neighboursOf(text: string, word: QuotedWord, floor: number): Neighbours {
  return {
    before: memoized(word, ({ start }) => {
      const next = wordBefore(text, start, floor);
      return next && { ...next, isParted: endsSentence(text, next.end, start) };
    }),
    after: memoized(word, ({ end }) => {
      const next = wordAt(text, end);
      return next && { ...next, isParted: endsSentence(text, end, next.start) };
    }),
  };
}

/** The n-th word that `next` leads to from the first, remembering the words on the way. */
function memoized(
  first: QuotedWord,
  next: (word: QuotedWord) => NeighbouringWord | undefined,
): (distance: number) => NeighbouringWord | undefined {
  const read: NeighbouringWord[] = [];
  return (distance) => {
    while (read.length < distance) {
      const further = next(read.at(-1) ?? first);
      if (further === undefined) return undefined;
      read.push(further);
    }
    return read[distance - 1];
  };
}
