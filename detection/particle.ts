import { Expression } from './expression.ts';
import { words } from './lexica.ts';
import { alternatives } from './pattern.ts';

/** The end of a word, or of all of it that is not a particle; regular expression source for the flag `u`. */
export function wordEnd(): string {
  return `(?:(?!\\p{L})|(?=${alternatives(words(({ particles }) => particles))}{1,3}(?!\\p{L})))`;
}

const ENDS_HERE = new Expression('uy', wordEnd);
/** Only scripts from here on write words against each other. */
const FIRST_HANGUL = 0x1100;
const GLUED = /\p{Script=Hangul}/uy;
const SUFFIX = new Expression('uy', () => `\\s?${alternatives(words(({ suffixes }) => suffixes))}${wordEnd()}`);

/** Whether letters are written against a number or letter that make another word of it, and not its particles. */
export function isGlued(text: string, end: number): boolean {
  if (isLatin(text, end)) return false;
  GLUED.lastIndex = end;
  return GLUED.test(text) && !ENDS_HERE.test(text, end);
}

/** The offset behind what belongs to a number or letter. */
export function behindSuffix(text: string, end: number): number {
  return isLatin(text, end) && isLatin(text, end + 1) ? end : SUFFIX.behind(text, end);
}

/** Whether what stands at an offset is of a script that is written apart; a cheap test before the expressions. */
function isLatin(text: string, offset: number): boolean {
  return !(text.charCodeAt(offset) >= FIRST_HANGUL);
}
