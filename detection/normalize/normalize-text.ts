/** A text folded for reading, and the way back to the text as given. */
export interface NormalizedText {
  text: string;
  /** The stretch of the original text that a stretch of the folded text came from; UTF-16 offsets. */
  span(start: number, end: number): { start: number; end: number };
}

/** Characters without width, which documents put inside words: soft hyphen, zero-width space and joiner, bidi marks. */
const INVISIBLE = '\\u00AD\\u200B-\\u200F\\u202A-\\u202E\\u2060-\\u2064\\u2066-\\u2069\\uFEFF';
/** All but the plain blank, tab and line breaks, which stay. */
const BLANKS = '\\u00A0\\u1680\\u2000-\\u200A\\u2028\\u2029\\u202F\\u205F\\u3000';
/** Footnote digits as characters of their own. */
const RAISED = '\\u00B9\\u00B2\\u00B3\\u2070\\u2074-\\u2079';
const DASHES = '\\u2010-\\u2015\\u2212\\uFE58\\uFE63';
const QUOTES = '\\u2018-\\u201F\\u00AB\\u00BB\\u2032\\u2033';
const FULL_WIDTH = '\\uFF01-\\uFF5E';
/** Stands on both sides of what was raised from the line: a footnote mark is no part of the number before it. */
const FOOTNOTE = '\\uFFFC\\d{1,4}\\uFFFC';
/** The same where a page has lost its markup: `Norm 3[2]`. */
const BRACKETED_NOTE = '(?<=[\\dA-Ka-k)])\\[\\d{1,3}\\]';

/** Two or three letters printed as one. */
const LIGATURES = '\\uFB00-\\uFB06';
/** A word broken at the end of a line, as text taken from a PDF has it. */
const BROKEN = '(?<=[a-z]{2})-\\r?\\n[ \\t]{0,20}(?=[a-z]{2})';

const WHITE = `[\\s${BLANKS}${RAISED}]`;
/** A run of white space and of elements that are not read, up to the beginning of a note. */
export const WHITE_RUN = `[\\s${BLANKS}${RAISED}\\uFFFC]{2,}(?!\\d{1,4}\\uFFFC)`;
/** White space of any length means no more than one blank, or the end of a paragraph; so do the notes in it. */
const GAP = `${WHITE}?(?:(?:${FOOTNOTE}|${BRACKETED_NOTE})${WHITE}?){1,50}|${WHITE_RUN}`;

const SPECIAL = new RegExp(
  `${BROKEN}|${GAP}|[\\uFFFC${INVISIBLE}${BLANKS}${RAISED}${DASHES}${QUOTES}${FULL_WIDTH}${LIGATURES}]`,
  'g',
);

/** What stands inside words, or for letters of them, as the source of a character class. */
export const IN_WORDS = `${INVISIBLE}${FULL_WIDTH}${LIGATURES}`;

const PIECES = new RegExp(`[${INVISIBLE}]|-\\r?\\n[ \\t]{0,20}`, 'g');
const OTHER_FORMS = new RegExp(`[${FULL_WIDTH}${LIGATURES}]`);

/** A text with each word in one piece, in plain letters: quicker than `fold`, and good only for asking whether a word is in it. */
export function stripInvisible(text: string): string {
  const whole = text.replace(PIECES, '');
  return OTHER_FORMS.test(whole) ? whole.normalize('NFKC') : whole;
}

/** What can hide a word from a search in the unfolded text, as the source of a character class. */
export const HIDING = `${IN_WORDS}${RAISED}\\uFFFC`;

const FULL_WIDTH_SHIFT = 0xfee0;
const SINGLE_QUOTES = '\u2018\u2019\u201A\u201B\u2032';

const LIGATURE_LETTERS = ['ff', 'fi', 'fl', 'ffi', 'ffl', 'st', 'st'];
const FIRST_LIGATURE = 0xfb00;

const IS_BLANK = new RegExp(`[${BLANKS}${RAISED}]`);
const IS_DASH = new RegExp(`[${DASHES}]`);
const IS_QUOTE = new RegExp(`[${QUOTES}]`);

/** Folds one match of SPECIAL to plain characters, or to none where it has no width. */
function plain(special: string): string {
  const code = special.charCodeAt(0);
  if (code >= 0xff01 && code <= 0xff5e) return String.fromCharCode(code - FULL_WIDTH_SHIFT);
  if (code >= FIRST_LIGATURE && code <= 0xfb06) return LIGATURE_LETTERS[code - FIRST_LIGATURE] ?? '';
  if (special.startsWith('-')) return '';
  if (special.length > 1) return /\n\s*\n/.test(special) ? '\n\n' : ' ';
  if (code === 0xfffc || IS_BLANK.test(special)) return ' ';
  if (code === 0x2010 || code === 0x2011 || code === 0xfe63) return '-';
  if (IS_DASH.test(special)) return '–';
  if (IS_QUOTE.test(special)) return SINGLE_QUOTES.includes(special) ? "'" : '"';
  return '';
}

/** From an offset of the folded text on, how much further the original is. */
interface Shift {
  at: number;
  by: number;
}

/**
 * Folds the many ways to write one thing: dashes, quotes, full-width forms, ligatures, runs of white space, footnote marks,
 * words broken at a line's end, invisible characters. Offsets need a map only in a text that has some of the last five.
 */
export function normalizeText(original: string): NormalizedText {
  const shifts: Shift[] = [];
  let by = 0;
  const text = original.replace(SPECIAL, (special: string, offset: number) => {
    const folded = plain(special);
    if (folded.length === special.length) return folded;
    const at = offset - by;
    // Each letter of a ligature but the first comes from where the first came from.
    for (let letter = special.length; letter < folded.length; letter++) shifts.push({ at: at + letter, by: --by });
    if (folded.length < special.length) {
      by += special.length - folded.length;
      shifts.push({ at: at + folded.length, by });
    }
    return folded;
  });
  if (shifts.length === 0) return { text, span: (start, end) => ({ start, end }) };
  const origin = (index: number) => index + shiftAt(shifts, index);
  return {
    text,
    span(start, end) {
      const first = origin(start);
      return { start: first, end: end > start ? origin(end - 1) + 1 : first };
    },
  };
}

/** The shift that holds at an offset; the shifts ascend. */
function shiftAt(shifts: readonly Shift[], index: number): number {
  let low = 0;
  let high = shifts.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((shifts[middle]?.at ?? Number.POSITIVE_INFINITY) <= index) low = middle + 1;
    else high = middle;
  }
  return shifts[low - 1]?.by ?? 0;
}
