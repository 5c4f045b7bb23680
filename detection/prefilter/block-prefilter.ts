import { HIDING, IN_WORDS, type NormalizedText, normalizeText, stripInvisible } from '../normalize/normalize-text.ts';
import { hasAttachingLetter } from '../normalize/script.ts';
import { LazyRegExp } from '../patterns/lazy-regexp.ts';
import { WORD_START } from '../patterns/word-start.ts';
import { alternationByFirstLetter } from './first-letters.ts';
import { relaxBoundaries } from './relax-boundaries.ts';
import { REQUIRED_PATTERNS } from './required-patterns.ts';

/** In Latin script a stem begins a word; other scripts write words against each other. */
const isLatin = (stem: string) => /^[A-Za-z0-9(]/.test(stem);
const others = () => REQUIRED_PATTERNS.filter((stem) => !isLatin(stem)).join('|');

const STEM = new LazyRegExp(
  'i',
  () => `${WORD_START}(?:${alternationByFirstLetter(REQUIRED_PATTERNS.filter(isLatin))})|${others()}`,
);
/** Signs are written against the number of their paragraph: `¶13(c)`. */
const SIGNS = /[§¶]/g;
const HIDDEN = new RegExp(`[${HIDING}]|${SIGNS.source}`);

/** A paragraph 13, which some documents have of their own: it says whose a `13 (c)` is. */
const PARAGRAPH_13 = '13(?<!\\d13)\\.?\\s+(?-i:[A-Z(])';
const GLUED = new LazyRegExp('i', () =>
  alternationByFirstLetter([...relaxBoundaries(REQUIRED_PATTERNS.filter(isLatin)), PARAGRAPH_13]),
);
const PIECED = new RegExp(`[${IN_WORDS}]`);
const GLUED_OTHERS = new LazyRegExp('i', others);

/**
 * Whether one of the blocks that a text is glued together from, without white space between them, may refer to a norm or
 * be a paragraph 13: false means that none does. For texts of many blocks, of which most hold nothing.
 */
export function mayContainReferenceInJoinedText(text: string): boolean {
  return isHeld(text) || ((PIECED.test(text) || isBroken(text)) && isHeld(stripInvisible(text)));
}

function isHeld(text: string): boolean {
  return GLUED.test(text) || (hasAttachingLetter(text) && GLUED_OTHERS.test(text));
}

/**
 * Whether a text could hold a reference: false means that `detect` finds nothing, whatever the page. One pass over the
 * text; a second one only where soft hyphens, broken lines, full-width letters, footnote marks or signs could hide a word.
 */
export function mayContainReference(text: string): boolean {
  return containsRequiredPattern(text, () => normalizeText(text));
}

/** The same for a block whose normalized text is computed elsewhere; it is requested only where it is needed. */
export function containsRequiredPattern(text: string, normalized: () => NormalizedText): boolean {
  if (isReadable(text)) return true;
  return mayHideWords(text) && isReadable(normalized().text.replace(SIGNS, ' '));
}

function mayHideWords(text: string): boolean {
  return HIDDEN.test(text) || isBroken(text);
}

/** Whether a word may be broken at the end of a line. */
function isBroken(text: string): boolean {
  return text.includes('-\n') || text.includes('-\r');
}

function isReadable(text: string): boolean {
  // A word may begin the text as well.
  return STEM.test(` ${text}`);
}
