import type { NormNumber } from '../../../data/norms/norm.ts';
import { isNormNumber, normsDocument, numberOfLetter } from '../../../data/norms/norms.ts';
import { LEXICA, words } from '../../lexicon/lexica.ts';
import { ATTACHING_LETTER, CONTINUING_LETTER, LETTER } from '../../normalize/script.ts';
import { isDash, isMark, type Token, tokenAt } from '../../normalize/token.ts';
import { LazyRegExp } from '../../patterns/lazy-regexp.ts';
import { anyPart, anyWord } from '../../patterns/lexicon-pattern.ts';
import { hasLettersAttached, skipSuffix } from '../../patterns/word-boundary.ts';

/** How an item of a series is written: `3`, `three`, `III`, `13 (c)`, `(c)`, `c`. */
export type ItemStyle = 'number' | 'word' | 'roman' | 'paragraph' | 'bracketed' | 'letter';

/** One item of a series of norms, or of something that looks like one. */
export interface ListItem {
  style: ItemStyle;
  /** Undefined where the item names no norm: then the series is not about ours. */
  norm: NormNumber | undefined;
  /** UTF-16 offsets into the normalized text. */
  start: number;
  end: number;
}

/** Roman numerals of the norms in order, without `I` and `X`, which are read as letters. */
const ROMAN_NUMERALS = ['', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', '', 'XI'];
const NUMBER_WORDS = new Map(LEXICA.flatMap(({ numberWords }) => Object.entries(numberWords)));
const FOLLOWERS = new Set(words(({ wordsAfterLetter }) => wordsAfterLetter));
const SENTENCE_STARTS = new Set(words(({ sentenceStarts }) => sentenceStarts));
const COUNTED = new LazyRegExp('iuy', () => `\\s*${anyPart(({ countedNouns }) => countedNouns)}(?!${LETTER})`);
const UNIT = new LazyRegExp('iuy', () => `\\s*${anyPart(({ units }) => units)}(?!${LETTER})`);

/** The marks that may close what each mark opens around a letter: brackets or, after `norm`, quotes. */
const CLOSING_MARKS = new Map([
  ['(', ')]'],
  ['[', '])'],
  ['"', '"'],
  ["'", "'"],
]);
const SUBPARAGRAPH = new LazyRegExp('iuy', () => {
  const head = anyWord(({ subparagraphHeads }) => subparagraphHeads);
  return `\\s*(?:,\\s*)?${head}\\s*(?=\\(|[a-k](?!${CONTINUING_LETTER}))`;
});
const NUMBER_MARK = new LazyRegExp(
  'iy',
  () => `\\s*(?:${anyPart(({ numberMarks }) => numberMarks)}(?![A-Za-z])|#)(?=\\s*[A-Za-z\\d(])`,
);

/** The offset after `no.` or `#`, or the offset itself where there is none. */
export function skipNumberMark(text: string, offset: number): number {
  return NUMBER_MARK.endOfMatch(text, offset);
}

/** Continues a number (`3.5`, `3D`, `3%`, `1/2`, `3,000`, `3-fold`) or a formula (`1 = …`). */
const NUMBER_CONTINUES = new LazyRegExp('uy', () => {
  const ending = anyWord(({ adjectiveEndings }) => adjectiveEndings);
  return `[A-Za-z\\d_%‰°]|[.:/]\\d|,\\d{3}|-(?!${ending})\\p{L}|\\s?[=^+×<>≤≥≈‖∥∞]`;
});
/** Continues a letter: `c++`, `C#`, `e.g.`, `d'Hondt`, `c. 1990`. */
const LETTER_CONTINUES = new LazyRegExp('uy', () =>
  [
    `(?!${ATTACHING_LETTER})[\\p{L}\\p{N}_#+=^*]`,
    '[./]\\p{L}',
    `(?!${anyPart(({ possessives }) => possessives)}(?!\\p{L}))'\\p{L}`,
    '\\.\\s?\\d',
    '-(?![a-kA-K](?![\\p{L}\\p{N}]))[\\p{L}\\p{N}]',
    '\\s?[=^+×<>≤≥≈‖∥∞]',
  ].join('|'),
);
/** Continues a bracketed letter into a deeper list: `(f)(1)`, `(c)(ii)`. */
const BRACKET_CONTINUES = new LazyRegExp(
  'uy',
  () => `(?!${ATTACHING_LETTER})[\\p{L}_]|\\((?:\\d|[ivx]{2})|\\s?[=^×<>≤≥≈‖∥∞]`,
);

/** The item at an offset, or after the white space there; undefined if nothing there looks like one. */
export function listItemAt(text: string, offset: number): ListItem | undefined {
  const token = tokenAt(text, offset);
  if (token === undefined) return undefined;
  if (token.kind === 'number') return numberItem(text, token);
  if (token.kind === 'word') return wordItem(text, token);
  return bracketedAt(text, offset);
}

function bracketedAt(text: string, offset: number): ListItem | undefined {
  const open = tokenAt(text, offset);
  const closingMarks = CLOSING_MARKS.get(open?.text ?? '');
  if (open === undefined || closingMarks === undefined) return undefined;
  const letter = tokenAt(text, open.end);
  if (letter?.kind !== 'word' || !/^(?:.|[ivx]{2,4})$/i.test(letter.text)) return undefined;
  const close = tokenAt(text, letter.end);
  if (close === undefined || !isMark(close, closingMarks)) return undefined;
  const end = skipSuffix(text, close.end);
  const isValid = !BRACKET_CONTINUES.test(text, close.end) && !hasLettersAttached(text, end);
  return { style: 'bracketed', norm: isValid ? numberOfLetter(letter.text) : undefined, start: open.start, end };
}

function numberItem(text: string, token: Token): ListItem {
  const { start, end } = token;
  const value = /^[1-9]\d?$/.test(token.text) ? Number(token.text) : 0;
  if (value === normsDocument.paragraph) {
    const letter = letterOfParagraph(text, end);
    if (letter !== undefined) return { ...letter, style: 'paragraph', start };
  }
  const bracketed = bracketedAt(text, end);
  // `28 (e)` is another paragraph; `Norm 3 (c)` gives the number and the letter of one norm.
  const isOtherParagraph = bracketed !== undefined && bracketed.norm !== value;
  const close = skipSuffix(text, bracketed !== undefined && !isOtherParagraph ? bracketed.end : end);
  const isValid = !isOtherParagraph && !NUMBER_CONTINUES.test(text, end) && !hasLettersAttached(text, close);
  return { style: 'number', norm: isValid && isNormNumber(value) ? value : undefined, start, end: close };
}

/** The letter after `13`: `(c)`, `c`, `.c`, `, subparagraph (c)`. */
function letterOfParagraph(text: string, end: number): Omit<ListItem, 'style'> | undefined {
  const adjacent = bracketedAt(text, end);
  if (adjacent !== undefined) return adjacent;
  const from = SUBPARAGRAPH.endOfMatch(text, end);
  const bracketed = from > end ? bracketedAt(text, from) : undefined;
  if (bracketed !== undefined) return bracketed;
  const next = tokenAt(text, from);
  const letter = isMark(next, '.') && next?.spaced === false ? tokenAt(text, next.end) : next;
  if (letter === undefined || !isSingleLetter(letter)) return undefined;
  // `13 c` and `13 c)` as well as `13c`; but in `13 a` the letter is more likely an article, and `13. A` ends a sentence.
  if (letter.spaced && (letter !== next || (from === end && /^a$/i.test(letter.text)))) return undefined;
  return letterItem(text, letter);
}

function wordItem(text: string, token: Token): ListItem | undefined {
  const { start, end } = token;
  const word = NUMBER_WORDS.get(token.text.toLowerCase());
  if (word !== undefined) return { style: 'word', norm: word, start, end };
  const roman = ROMAN_NUMERALS.indexOf(token.text) + 1;
  if (roman > 0 && isNormNumber(roman)) {
    return { style: 'roman', norm: NUMBER_CONTINUES.test(text, end) ? undefined : roman, start, end };
  }
  if (!isSingleLetter(token) || numberOfLetter(token.text.charAt(0)) === undefined) return undefined;
  return { style: 'letter', ...letterItem(text, token) };
}

const SINGLE_LETTER = new RegExp(`^[A-Za-z](?!${CONTINUING_LETTER})`, 'u');

/** Whether a word is a single letter, with a particle attached perhaps. */
function isSingleLetter({ kind, text }: Token): boolean {
  return kind === 'word' && SINGLE_LETTER.test(text);
}

function letterItem(text: string, { start, text: written }: Token): Omit<ListItem, 'style'> {
  const end = skipSuffix(text, start + 1);
  const isValid = !LETTER_CONTINUES.test(text, end) && !hasLettersAttached(text, end);
  return { norm: isValid ? numberOfLetter(written.charAt(0)) : undefined, start, end };
}

/** Whether a mark or a known word follows, so that a lone letter is no article and a lone number word no count. */
export function endsCleanly(text: string, end: number): boolean {
  const next = tokenAt(text, end);
  if (next === undefined) return true;
  if (isMark(next, '.') && isInitial(text, end, next.end)) return false;
  if (next.kind === 'mark') return !isDash(next) || next.spaced || tokenAt(text, next.end)?.spaced === true;
  return next.kind === 'word' && FOLLOWERS.has(next.text.toLowerCase());
}

/** Whether the letter before `end` is an initial of a name: `Norm K., who`, `Norm B. Smith`. */
function isInitial(text: string, end: number, afterStop: number): boolean {
  if (!/[A-Z]/.test(text.charAt(end - 1)) || /[A-Za-z\d(]/.test(text.charAt(end - 2))) return false;
  const next = tokenAt(text, afterStop);
  if (isMark(next, ',')) return true;
  return next?.kind === 'word' && /^[A-Z][a-z]/.test(next.text) && !SENTENCE_STARTS.has(next.text.toLowerCase());
}

/** Whether the number before an offset counts the words after it: `5 States`. */
export function countsNextWords(text: string, end: number): boolean {
  return COUNTED.test(text, end);
}

/** Whether the number before an offset is a length of time, a share or a size: `11 years`, `9 times`, `nine and a half`. */
export function hasUnit(text: string, end: number): boolean {
  return UNIT.test(text, end);
}
