import type { NormNumber } from '../data/norm.ts';
import { isNormNumber, numberOfLetter } from '../data/norms.ts';
import { LEXICA, words } from './lexica.ts';
import { isDash, isMark, type Token, tokenAt } from './token.ts';

/** How a member of a series is written: `3`, `three`, `III`, `13 (c)`, `(c)`, `c`. */
export type Style = 'number' | 'word' | 'roman' | 'paragraph' | 'bracketed' | 'letter';

/** One member of a series. Without a norm it is the member of somebody else's list. */
export interface Member {
  style: Style;
  norm: NormNumber | undefined;
  start: number;
  end: number;
}

const PARAGRAPH = 13;
const ROMANS = ['', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', '', 'XI'];
const NUMBER_WORDS = new Map(LEXICA.flatMap(({ numberWords }) => Object.entries(numberWords)));
const FOLLOWERS = new Set(words(({ followers }) => followers));
const PARTICLES = new Set(words((lexicon) => [...lexicon.followers, ...lexicon.conjunctions, ...lexicon.rangeWords]));
const COUNTED = new Set(words(({ counted }) => counted));

/** A number goes on (`3.5`, `3D`, `3%`, `1/2`, `3,000`) or a formula does (`1 = …`): it names no norm. */
const GOES_ON = /[A-Za-z\d_%‰°]|[.:/]\d|,\d{3}|-\p{L}|\s?[=^+×<>≤≥≈‖∥∞]/uy;
/** A letter goes on: `c++`, `C#`, `e.g.`, `d'Hondt`, `c. 1990`; a bracketed one into a deeper list: `(f)(1)`, `(c)(ii)`. */
const LETTER_GOES_ON = /[\p{L}\p{N}_#+=^*]|[.'/]\p{L}|\.\s?\d|-[\p{L}\p{N}]|\s?[=^+×<>≤≥≈‖∥∞]/uy;
const BRACKET_GOES_ON = /[\p{L}_]|\((?:\d|[ivx]{2})|\s?[=^×<>≤≥≈‖∥∞]/uy;

function goesOn(pattern: RegExp, text: string, end: number): boolean {
  pattern.lastIndex = end;
  return pattern.test(text);
}

/** The member at an offset, if anything that looks like one stands there. */
export function memberAt(text: string, offset: number): Member | undefined {
  const token = tokenAt(text, offset);
  if (token === undefined) return undefined;
  if (token.kind === 'number') return numbered(text, token);
  if (token.kind === 'word') return worded(text, token);
  return bracketedAt(text, offset);
}

function bracketedAt(text: string, offset: number): Member | undefined {
  const open = tokenAt(text, offset);
  if (open === undefined || !isMark(open, '([')) return undefined;
  const letter = tokenAt(text, open.end);
  if (letter?.kind !== 'word' || letter.text.length !== 1) return undefined;
  const close = tokenAt(text, letter.end);
  if (close === undefined || !isMark(close, ')]')) return undefined;
  const norm = goesOn(BRACKET_GOES_ON, text, close.end) ? undefined : numberOfLetter(letter.text);
  return { style: 'bracketed', norm, start: open.start, end: close.end };
}

function numbered(text: string, token: Token): Member {
  const { start, end } = token;
  const value = /^[1-9]\d?$/.test(token.text) ? Number(token.text) : 0;
  const behind = bracketedAt(text, end);
  if (value === PARAGRAPH) {
    if (behind !== undefined) return { ...behind, style: 'paragraph', start };
    const letter = tokenAt(text, end);
    // `13 c` and `13 c)` as well as `13c`; but in `13 a` the letter is more likely an article.
    const isArticle = letter?.spaced === true && /^a$/i.test(letter.text);
    if (letter?.kind === 'word' && letter.text.length === 1 && !isArticle) {
      const norm = goesOn(LETTER_GOES_ON, text, letter.end) ? undefined : numberOfLetter(letter.text);
      return { style: 'paragraph', norm, start, end: letter.end };
    }
  }
  // `28 (e)` is another paragraph; `Norm 3 (c)` counts the same norm in both ways.
  const isOther = behind !== undefined && behind.norm !== value;
  // Korean writes the counted thing against the number; particles stand there too.
  const glued = tokenAt(text, end);
  const isCount = glued?.kind === 'word' && !glued.spaced && !PARTICLES.has(glued.text);
  const norm = isOther || isCount || goesOn(GOES_ON, text, end) || !isNormNumber(value) ? undefined : value;
  return { style: 'number', norm, start, end: behind !== undefined && !isOther ? behind.end : end };
}

function worded(text: string, token: Token): Member | undefined {
  const { start, end } = token;
  const word = NUMBER_WORDS.get(token.text.toLowerCase());
  if (word !== undefined) return { style: 'word', norm: word, start, end };
  const roman = ROMANS.indexOf(token.text) + 1;
  if (roman > 0 && isNormNumber(roman)) {
    return { style: 'roman', norm: goesOn(GOES_ON, text, end) ? undefined : roman, start, end };
  }
  const norm = token.text.length === 1 ? numberOfLetter(token.text) : undefined;
  if (norm === undefined) return undefined;
  return { style: 'letter', norm: goesOn(LETTER_GOES_ON, text, end) ? undefined : norm, start, end };
}

/** Whether what follows cannot make a lone letter an article or a lone number word a count: a mark, or a known word. */
export function endsCleanly(text: string, end: number): boolean {
  const next = tokenAt(text, end);
  if (next === undefined) return true;
  if (next.kind === 'mark') return !isDash(next) || next.spaced || tokenAt(text, next.end)?.spaced === true;
  return next.kind === 'word' && FOLLOWERS.has(next.text.toLowerCase());
}

/** Whether a number counts what follows it (`5 States`). */
export function countsWhatFollows(text: string, end: number): boolean {
  const next = tokenAt(text, end);
  return next?.kind === 'word' && COUNTED.has(next.text.toLowerCase());
}
