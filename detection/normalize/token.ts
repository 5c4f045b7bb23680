/** One piece of a reference: a number, a word or any other single character. */
export interface Token {
  kind: 'number' | 'word' | 'mark';
  text: string;
  start: number;
  end: number;
  /** Whether white space stands before it. */
  spaced: boolean;
}

// The lengths are bounded so that a token costs little even in a text that is one endless word.
const TOKEN = /(\s*)(?:(\d{1,12})|([\p{L}\p{M}]{1,30})|(.))/suy;

/** The token that starts at an offset of a folded text, or after the white space there; undefined at the end. */
export function tokenAt(text: string, offset: number): Token | undefined {
  TOKEN.lastIndex = offset;
  const match = TOKEN.exec(text);
  if (match === null) return undefined;
  const [whole, blank = '', digits, word, mark = ''] = match;
  const content = digits ?? word ?? mark;
  const end = offset + whole.length;
  return {
    kind: digits === undefined ? (word === undefined ? 'mark' : 'word') : 'number',
    text: content,
    start: end - content.length,
    end,
    spaced: blank !== '',
  };
}

/** Whether the token is one of these marks. */
export function isMark(token: Token | undefined, marks: string): boolean {
  return token !== undefined && token.kind === 'mark' && marks.includes(token.text);
}

const RANGE_MARKS = '-–~';

/** Whether the token is a hyphen, dash or tilde, which can join the ends of a range. */
export function isDash(token: Token | undefined): boolean {
  return isMark(token, RANGE_MARKS);
}
