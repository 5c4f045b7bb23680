import { hasAttachingLetter, LETTER } from '../normalize/script.ts';
import { LazyRegExp } from './lazy-regexp.ts';
import { anyPart } from './lexicon-pattern.ts';

/**
 * What is before a word that can be a reference, as the source of a character class: white space, brackets, dashes and
 * quotation marks. After any other character (`#norm`, `x.norm`) a word is a name or code. Listing these characters takes
 * half the time of a lookbehind for a letter; the class is at the number of characters beyond which it would take as long.
 */
export const WORD_START = '[\\s("\'\\[\\-/*_|:\\u2010-\\uFFFF]';

/** The end of a word, or of the part of it before its particles; regular expression source for the flag `u`. */
export function wordEndPattern(): string {
  return `(?:(?!${LETTER})|(?=${anyPart(({ particles }) => particles)}{1,3}(?!${LETTER})))`;
}

const ENDS_HERE = new LazyRegExp('uy', wordEndPattern);
const SUFFIX = new LazyRegExp('uy', () => `\\s?${anyPart(({ suffixes }) => suffixes)}${wordEndPattern()}`);

/** Whether the letters after a number or letter are attached to it and make it another word, which particles do not. */
export function hasLettersAttached(text: string, end: number): boolean {
  return hasAttachingLetter(text.charAt(end)) && !ENDS_HERE.test(text, end);
}

/** The offset after the suffix of a number or letter that ends at an offset; the offset itself if there is none. */
export function skipSuffix(text: string, end: number): number {
  return hasAttachingLetter(text.slice(end, end + 2)) ? SUFFIX.endOfMatch(text, end) : end;
}
