/** A text in normalized characters, and the way back to the text as given. */
export interface NormalizedText {
  text: string;
  /** The span of the original text that a span of the normalized text came from; UTF-16 offsets. */
  originalSpan(start: number, end: number): { start: number; end: number };
}

// Sets of characters, as sources of character classes.

/** Characters without width, which documents put inside words: soft hyphen, zero-width space and joiner, bidi marks. */
const INVISIBLE = '\\u00AD\\u200B-\\u200F\\u202A-\\u202E\\u2060-\\u2064\\u2066-\\u2069\\uFEFF';
/** All white space but the space, tab and line breaks of ASCII, which are kept. */
const SPACES = '\\u00A0\\u1680\\u2000-\\u200A\\u2028\\u2029\\u202F\\u205F\\u3000';
/** Superscript digits, which are footnote marks. */
const SUPERSCRIPTS = '\\u00B9\\u00B2\\u00B3\\u2070\\u2074-\\u2079';
const DASHES = '\\u2010-\\u2015\\u2212\\uFE58\\uFE63';
const QUOTES = '\\u2018-\\u201F\\u00AB\\u00BB\\u2032\\u2033';
const FULL_WIDTH = '\\uFF01-\\uFF5E';
/** Two or three letters printed as one. */
const LIGATURES = '\\uFB00-\\uFB06';
/** Object replacement character: it marks a gap in the text of a page, such as a picture, and both edges of a footnote mark. */
const GAP = '\\uFFFC';

/** Characters inside words, or in place of their letters. */
export const IN_WORDS = `${INVISIBLE}${FULL_WIDTH}${LIGATURES}`;
/** Characters that can hide a word from a search in the original text. */
export const HIDING = `${IN_WORDS}${SUPERSCRIPTS}${GAP}`;

/** A footnote mark between the two characters that mark its edges: it is no part of the number before it. */
const FOOTNOTE_MARK = `${GAP}\\d{1,4}${GAP}`;
/** A footnote mark of a page that has lost its markup: `Norm 3[2]`. */
const BRACKETED_FOOTNOTE_MARK = '(?<=[\\dA-Ka-k)])\\[\\d{1,3}\\]';
/** The hyphen and line break inside a word that continues on the next line, as in text taken from a PDF. */
const LINE_BREAK_IN_WORD = '-\\r?\\n[ \\t]{0,20}';

const SPACE = `[\\s${SPACES}${SUPERSCRIPTS}]`;
/** A run of white space and gaps, up to a footnote mark. */
export const SPACE_RUN = `[\\s${SPACES}${SUPERSCRIPTS}${GAP}]{2,}(?!\\d{1,4}${GAP})`;
/** White space of any length and the footnote marks in it: equal to one space, or to the end of a paragraph. */
const SPACE_AND_FOOTNOTES = `${SPACE}?(?:(?:${FOOTNOTE_MARK}|${BRACKETED_FOOTNOTE_MARK})${SPACE}?){1,50}|${SPACE_RUN}`;

const SPECIAL = new RegExp(
  `(?<=[a-z]{2})${LINE_BREAK_IN_WORD}(?=[a-z]{2})|${SPACE_AND_FOOTNOTES}|[${GAP}${INVISIBLE}${SPACES}${SUPERSCRIPTS}${DASHES}${QUOTES}${FULL_WIDTH}${LIGATURES}]`,
  'g',
);

const IS_SPACE = new RegExp(`[${SPACES}${SUPERSCRIPTS}${GAP}]`);
const IS_HYPHEN = /[\u2010\u2011\uFE63]/;
const IS_DASH = new RegExp(`[${DASHES}]`);
const IS_SINGLE_QUOTE = /[\u2018-\u201B\u2032]/;
const IS_QUOTE = new RegExp(`[${QUOTES}]`);
const IS_LETTER_FORM = new RegExp(`[${FULL_WIDTH}${LIGATURES}]`);

/** The normalized form of one match of `SPECIAL`; empty for a character without width. */
function normalizedForm(special: string): string {
  if (special.startsWith('-')) return '';
  if (special.length > 1) return /\n\s*\n/.test(special) ? '\n\n' : ' ';
  if (IS_LETTER_FORM.test(special)) return special.normalize('NFKC');
  if (IS_SPACE.test(special)) return ' ';
  if (IS_HYPHEN.test(special)) return '-';
  if (IS_DASH.test(special)) return '–';
  if (IS_SINGLE_QUOTE.test(special)) return "'";
  return IS_QUOTE.test(special) ? '"' : '';
}

/** From an offset of the normalized text on, how far ahead the original is. */
interface Shift {
  offset: number;
  by: number;
}

/**
 * Normalizes the many ways to write one thing: dashes, quotes, full-width forms, ligatures, runs of white space, footnote
 * marks, words broken at the end of a line, invisible characters. Only the last five change offsets.
 */
export function normalizeText(original: string): NormalizedText {
  const shifts: Shift[] = [];
  let by = 0;
  const text = original.replace(SPECIAL, (special: string, position: number) => {
    const form = normalizedForm(special);
    if (form.length === special.length) return form;
    const offset = position - by;
    // Each letter of a ligature but the first leads back to the same character as the first.
    for (let letter = special.length; letter < form.length; letter++)
      shifts.push({ offset: offset + letter, by: --by });
    if (form.length < special.length) {
      by += special.length - form.length;
      shifts.push({ offset: offset + form.length, by });
    }
    return form;
  });
  if (shifts.length === 0) return { text, originalSpan: (start, end) => ({ start, end }) };
  const originalOffset = (offset: number) => offset + shiftAt(shifts, offset);
  return {
    text,
    originalSpan(start, end) {
      const first = originalOffset(start);
      return { start: first, end: end > start ? originalOffset(end - 1) + 1 : first };
    },
  };
}

/** The shift at an offset, by binary search; the shifts ascend. */
function shiftAt(shifts: readonly Shift[], offset: number): number {
  let low = 0;
  let high = shifts.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((shifts[middle]?.offset ?? Number.POSITIVE_INFINITY) <= offset) low = middle + 1;
    else high = middle;
  }
  return shifts[low - 1]?.by ?? 0;
}

const BETWEEN_PARTS_OF_WORDS = new RegExp(`[${INVISIBLE}]|${LINE_BREAK_IN_WORD}`, 'g');

/**
 * A text without the characters that divide or disguise words. Quicker than `normalizeText`, but keeps no offsets: use it
 * only to test whether a word is in a text.
 */
export function stripInvisible(text: string): string {
  const joined = text.replace(BETWEEN_PARTS_OF_WORDS, '');
  return IS_LETTER_FORM.test(joined) ? joined.normalize('NFKC') : joined;
}
