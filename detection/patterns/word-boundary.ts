import { hasOtherScript, LETTER } from '../normalize/script.ts';
import { Expression } from './lazy-regexp.ts';
import { anyPart } from './lexicon-pattern.ts';

/** The end of a word, or of all of it that is not a particle; regular expression source for the flag `u`. */
export function wordEnd(): string {
  return `(?:(?!${LETTER})|(?=${anyPart(({ particles }) => particles)}{1,3}(?!${LETTER})))`;
}

const ENDS_HERE = new Expression('uy', wordEnd);
const SUFFIX = new Expression('uy', () => `\\s?${anyPart(({ suffixes }) => suffixes)}${wordEnd()}`);

/** Whether letters are written against a number or letter that make another word of it, and not its particles. */
export function isGlued(text: string, end: number): boolean {
  return hasOtherScript(text.charAt(end)) && !ENDS_HERE.test(text, end);
}

/** The offset behind what belongs to a number or letter. */
export function behindSuffix(text: string, end: number): number {
  return hasOtherScript(text.slice(end, end + 2)) ? SUFFIX.behind(text, end) : end;
}
