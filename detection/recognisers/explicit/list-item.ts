import type { NormNumber } from '../../../data/norms/norm.ts';
import { isNormNumber, numberOfLetter } from '../../../data/norms/norms.ts';
import { LEXICA, words } from '../../lexicon/lexica.ts';
import { LETTER } from '../../normalize/script.ts';
import { isDash, isMark, type Token, tokenAt } from '../../normalize/token.ts';
import { LazyRegExp } from '../../patterns/lazy-regexp.ts';
import { anyPart, anyWord } from '../../patterns/lexicon-pattern.ts';
import { hasLettersAttached, skipSuffix } from '../../patterns/word-boundary.ts';

/** How a member of a series is written: `3`, `three`, `III`, `13 (c)`, `(c)`, `c`. */
export type Style = 'number' | 'word' | 'roman' | 'paragraph' | 'bracketed' | 'letter';

/** One member of a series. Without a norm it is the member of somebody else's list. */
export interface ListItem {
  style: Style;
  norm: NormNumber | undefined;
  start: number;
  end: number;
}

const PARAGRAPH = 13;
const ROMANS = ['', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', '', 'XI'];
const NUMBER_WORDS = new Map(LEXICA.flatMap(({ numberWords }) => Object.entries(numberWords)));
const FOLLOWERS = new Set(words(({ followers }) => followers));
const STARTS = new Set(words(({ sentenceStarts }) => sentenceStarts));
const COUNTED = new LazyRegExp('iuy', () => `\\s*${anyPart(({ counted }) => counted)}(?!${LETTER})`);
const UNITS = new LazyRegExp('iuy', () => `\\s*${anyPart(({ units }) => units)}(?!${LETTER})`);

/** What a letter stands in: brackets or, after `norm`, quotes. */
const BRACKETS = new Map([
  ['(', ')]'],
  ['[', '])'],
  ['"', '"'],
  ["'", "'"],
]);
const SUBPARAGRAPH = new LazyRegExp('iuy', () => {
  const head = anyWord(({ subparagraphHeads }) => subparagraphHeads);
  return `\\s*(?:,\\s*)?${head}\\s*(?=\\(|[a-k](?!(?!\\p{Script=Hangul})${LETTER}))`;
});
const NUMBER_MARK = new LazyRegExp(
  'iy',
  () => `\\s*(?:${anyPart(({ numberMarks }) => numberMarks)}(?![A-Za-z])|#)(?=\\s*[A-Za-z\\d(])`,
);

/** The offset behind `no.` or `#`, or the offset itself where none stands. */
export function afterNumberMark(text: string, offset: number): number {
  return NUMBER_MARK.endOfMatch(text, offset);
}

/** A number goes on (`3.5`, `3D`, `3%`, `1/2`, `3,000`) or a formula does (`1 = …`): it names no norm. */
const GOES_ON = /[A-Za-z\d_%‰°]|[.:/]\d|,\d{3}|-\p{L}|\s?[=^+×<>≤≥≈‖∥∞]/uy;
/** A letter goes on: `c++`, `C#`, `e.g.`, `d'Hondt`, `c. 1990`; a bracketed one into a deeper list: `(f)(1)`, `(c)(ii)`. */
const LETTER_GOES_ON =
  /(?!\p{Script=Hangul})[\p{L}\p{N}_#+=^*]|[./]\p{L}|'(?!s(?!\p{L}))\p{L}|\.\s?\d|-(?![a-kA-K](?![\p{L}\p{N}]))[\p{L}\p{N}]|\s?[=^+×<>≤≥≈‖∥∞]/uy;
const BRACKET_GOES_ON = /(?!\p{Script=Hangul})[\p{L}_]|\((?:\d|[ivx]{2})|\s?[=^×<>≤≥≈‖∥∞]/uy;

function goesOn(pattern: RegExp, text: string, end: number): boolean {
  pattern.lastIndex = end;
  return pattern.test(text);
}

/** The member at an offset, if anything that looks like one stands there. */
export function listItemAt(text: string, offset: number): ListItem | undefined {
  const token = tokenAt(text, offset);
  if (token === undefined) return undefined;
  if (token.kind === 'number') return numbered(text, token);
  if (token.kind === 'word') return worded(text, token);
  return bracketedAt(text, offset);
}

function bracketedAt(text: string, offset: number): ListItem | undefined {
  const open = tokenAt(text, offset);
  const closing = BRACKETS.get(open?.text ?? '');
  if (open === undefined || closing === undefined) return undefined;
  const letter = tokenAt(text, open.end);
  if (letter?.kind !== 'word' || !/^(?:.|[ivx]{2,4})$/i.test(letter.text)) return undefined;
  const close = tokenAt(text, letter.end);
  if (close === undefined || !isMark(close, closing)) return undefined;
  const end = skipSuffix(text, close.end);
  const isValid = !goesOn(BRACKET_GOES_ON, text, close.end) && !hasLettersAttached(text, end);
  return { style: 'bracketed', norm: isValid ? numberOfLetter(letter.text) : undefined, start: open.start, end };
}

function numbered(text: string, token: Token): ListItem {
  const { start, end } = token;
  const value = /^[1-9]\d?$/.test(token.text) ? Number(token.text) : 0;
  if (value === PARAGRAPH) {
    const letter = letterOf13(text, end);
    if (letter !== undefined) return { ...letter, style: 'paragraph', start };
  }
  const behind = bracketedAt(text, end);
  // `28 (e)` is another paragraph; `Norm 3 (c)` counts the same norm in both ways.
  const isOther = behind !== undefined && behind.norm !== value;
  const close = skipSuffix(text, behind !== undefined && !isOther ? behind.end : end);
  const isValid = !isOther && !goesOn(GOES_ON, text, end) && !hasLettersAttached(text, close);
  return { style: 'number', norm: isValid && isNormNumber(value) ? value : undefined, start, end: close };
}

/** The letter behind `13`: `(c)`, `c`, `.c`, `, subparagraph (c)`. */
function letterOf13(text: string, end: number): Omit<ListItem, 'style'> | undefined {
  const right = bracketedAt(text, end);
  if (right !== undefined) return right;
  const from = SUBPARAGRAPH.endOfMatch(text, end);
  const bracketed = from > end ? bracketedAt(text, from) : undefined;
  if (bracketed !== undefined) return bracketed;
  const next = tokenAt(text, from);
  const letter = isMark(next, '.') && next?.spaced === false ? tokenAt(text, next.end) : next;
  if (letter === undefined || !/^[A-Za-z]$/.test(letter.text.charAt(0)) || !isOneLetter(letter)) return undefined;
  // `13 c` and `13 c)` as well as `13c`; but in `13 a` the letter is more likely an article, and `13. A` ends a sentence.
  if (letter.spaced && (letter !== next || (from === end && /^a$/i.test(letter.text)))) return undefined;
  return lettered(text, letter);
}

function worded(text: string, token: Token): ListItem | undefined {
  const { start, end } = token;
  const word = NUMBER_WORDS.get(token.text.toLowerCase());
  if (word !== undefined) return { style: 'word', norm: word, start, end };
  const roman = ROMANS.indexOf(token.text) + 1;
  if (roman > 0 && isNormNumber(roman)) {
    return { style: 'roman', norm: goesOn(GOES_ON, text, end) ? undefined : roman, start, end };
  }
  if (!isOneLetter(token) || numberOfLetter(token.text.charAt(0)) === undefined) return undefined;
  return { style: 'letter', ...lettered(text, token) };
}

/** Whether a word is one letter, or one with Hangul written against it. */
function isOneLetter({ kind, text }: Token): boolean {
  return kind === 'word' && /^[A-Za-z](?!(?!\p{Script=Hangul})\p{L})/u.test(text);
}

function lettered(text: string, { start, text: written }: Token): Omit<ListItem, 'style'> {
  const end = skipSuffix(text, start + 1);
  const isValid = !goesOn(LETTER_GOES_ON, text, end) && !hasLettersAttached(text, end);
  return { norm: isValid ? numberOfLetter(written.charAt(0)) : undefined, start, end };
}

/** Whether what follows cannot make a lone letter an article or a lone number word a count: a mark, or a known word. */
export function endsCleanly(text: string, end: number): boolean {
  const next = tokenAt(text, end);
  if (next === undefined) return true;
  if (isMark(next, '.') && isInitial(text, end, next.end)) return false;
  if (next.kind === 'mark') return !isDash(next) || next.spaced || tokenAt(text, next.end)?.spaced === true;
  return next.kind === 'word' && FOLLOWERS.has(next.text.toLowerCase());
}

/** `Norm K., who`, `Norm B. Smith`: a letter that shortens a name. */
function isInitial(text: string, end: number, behindStop: number): boolean {
  if (!/[A-Z]/.test(text.charAt(end - 1)) || /[A-Za-z\d(]/.test(text.charAt(end - 2))) return false;
  const next = tokenAt(text, behindStop);
  if (isMark(next, ',')) return true;
  return next?.kind === 'word' && /^[A-Z][a-z]/.test(next.text) && !STARTS.has(next.text.toLowerCase());
}

/** Whether a number counts what follows it (`5 States`). */
export function countsWhatFollows(text: string, end: number): boolean {
  return COUNTED.test(text, end);
}

/** Whether a number is a length of time, a share or a size: `11 years`, `9 times`, `nine and a half`. */
export function isMeasured(text: string, end: number): boolean {
  return UNITS.test(text, end);
}
