/**
 * A letter of any script, as regular expression source for the flag `u`. Its case is left alone: to fold it where case is
 * ignored takes engines longer than all the rest of an expression.
 */
export const LETTER = '(?-i:\\p{L})';

const OTHER = /\p{Script=Hangul}/u;

/** Whether a text has letters of another script than Latin that is read: only then such words are worth looking for. */
export function hasHangul(text: string): boolean {
  return OTHER.test(text);
}
