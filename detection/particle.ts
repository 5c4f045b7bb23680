import { words } from './lexica.ts';
import { alternatives } from './pattern.ts';

const PARTICLE = alternatives(words(({ particles }) => particles));

/** The end of a word, or of all of it that is not a particle; regular expression source for the flag `u`. */
export const WORD_END = `(?:(?!\\p{L})|(?=${PARTICLE}{1,3}(?!\\p{L})))`;

const ENDS_HERE = new RegExp(WORD_END, 'uy');
const GLUED = /\p{Script=Hangul}/uy;
const SUFFIX = new RegExp(`\\s?${alternatives(words(({ suffixes }) => suffixes))}${WORD_END}`, 'uy');

/** Whether letters are written against a number or letter that make another word of it, and not its particles. */
export function isGlued(text: string, end: number): boolean {
  GLUED.lastIndex = end;
  ENDS_HERE.lastIndex = end;
  return GLUED.test(text) && !ENDS_HERE.test(text);
}

/** The offset behind what belongs to a number or letter. */
export function behindSuffix(text: string, end: number): number {
  SUFFIX.lastIndex = end;
  return end + (SUFFIX.exec(text)?.[0].length ?? 0);
}
