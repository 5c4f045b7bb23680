/** One part of an explicit reference: a number, a word or any other single character. */
export interface Token {
  kind: 'number' | 'word' | 'mark';
  text: string;
  /** UTF-16 offsets into the normalized text, without the white space before the token. */
  start: number;
  end: number;
  /** Whether white space comes before it. */
  spaced: boolean;
}

// The lengths are bounded so that a token costs little even in a text that is one endless word.
const TOKEN = /(\s*)(?:(\d{1,12})|([\p{L}\p{M}]{1,30})|(.))/suy;

/**
 * The token at an offset of a normalized text, or after the white space there; undefined at the end. White space at the
 * end of the text is a mark.
 */
export function tokenAt(text: string, offset: number): Token | undefined {
  TOKEN.lastIndex = offset;
  const match = TOKEN.exec(text);
  if (match === null) return undefined;
  const [whole, space = '', digits, word, mark = ''] = match;
  const content = digits ?? word ?? mark;
  const end = offset + whole.length;
  return {
    kind: digits === undefined ? (word === undefined ? 'mark' : 'word') : 'number',
    text: content,
    start: end - content.length,
    end,
    spaced: space !== '',
  };
}

/** Whether a token is one of these marks. */
export function isMark(token: Token | undefined, marks: string): boolean {
  return token !== undefined && token.kind === 'mark' && marks.includes(token.text);
}

const RANGE_MARKS = '-–~';

/** Whether a token is a hyphen, dash or tilde, which can join the ends of a range. */
export function isDash(token: Token | undefined): boolean {
  return isMark(token, RANGE_MARKS);
}
