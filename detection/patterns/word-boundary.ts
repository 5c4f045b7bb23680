import { hasAttachingLetter, LETTER } from '../normalize/script.ts';
import { LazyRegExp } from './lazy-regexp.ts';
import { anyPart } from './lexicon-pattern.ts';

/** The end of a word, or of all of it that is not a particle; regular expression source for the flag `u`. */
export function wordEndPattern(): string {
  return `(?:(?!${LETTER})|(?=${anyPart(({ particles }) => particles)}{1,3}(?!${LETTER})))`;
}

const ENDS_HERE = new LazyRegExp('uy', wordEndPattern);
const SUFFIX = new LazyRegExp('uy', () => `\\s?${anyPart(({ suffixes }) => suffixes)}${wordEndPattern()}`);

/** Whether letters are written against a number or letter that make another word of it, and not its particles. */
export function hasLettersAttached(text: string, end: number): boolean {
  return hasAttachingLetter(text.charAt(end)) && !ENDS_HERE.test(text, end);
}

/** The offset behind what belongs to a number or letter. */
export function skipSuffix(text: string, end: number): number {
  return hasAttachingLetter(text.slice(end, end + 2)) ? SUFFIX.endOfMatch(text, end) : end;
}
