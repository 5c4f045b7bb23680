import { HIDING, IN_WORDS, type NormalizedText, normalizeText, stripInvisible } from '../normalize/normalize-text.ts';
import { hasAttachingLetter } from '../normalize/script.ts';
import { LazyRegExp } from '../patterns/lazy-regexp.ts';
import { WORD_START } from '../patterns/word-boundary.ts';
import { ATTACHED_PARAGRAPHS, ATTACHED_WORDS, PARAGRAPHS, WORDS } from './block-literals.data.ts';
import { literalSource } from './literal-source.ts';

/** `paragraph 13`, whose letter may be anywhere: `(c) of paragraph 13`. */
const paragraph13 = (heads: string) => `(?:${heads})\\s*13(?!\\d)`;
/** A letter after `13`: `13 (c)`, `13[c]`, `13c`, `13.c`. */
const LETTER = '(?:\\(|\\[|\\.?[a-k]\\b)';

const wordsEndingBefore = (end: string) => literalSource(WORDS).replaceAll('>', end);

const REQUIRED = new LazyRegExp(
  'i',
  () => `${WORD_START}(?:${wordsEndingBefore('(?![a-z])')}|13\\s*${LETTER}|${paragraph13(PARAGRAPHS)})`,
);
/** Between a number and its letter, a footnote mark is part of a joined text: `131(f)`, `13*(f)`. */
const FOOTNOTE_MARK = '[^A-Za-z()[\\]{}.;:=$]{0,4}';
/** The same without word boundaries: after a word the next block may begin, with a capital. */
const REQUIRED_IN_JOINED_TEXT = new LazyRegExp(
  'i',
  () =>
    `${wordsEndingBefore('(?-i:(?![a-z]))')}|13${FOOTNOTE_MARK}${LETTER}|${paragraph13(PARAGRAPHS)}|${NUMBERED_PARAGRAPH_13}`,
);
/** A paragraph 13 of the document that is read. If it has one, a `13 (c)` in it is not one of the UN report. */
const NUMBERED_PARAGRAPH_13 = '13(?<![\\d-]13)\\.?\\s+(?:\\(a\\)|(?-i:[A-Z]))';
/** The same in scripts that attach words, where a word may begin anywhere. */
const REQUIRED_ATTACHED = new LazyRegExp(
  'i',
  () => `${literalSource(ATTACHED_WORDS)}|${paragraph13(ATTACHED_PARAGRAPHS)}`,
);

/** Signs that are attached to the number of a paragraph: `¶13(c)`. */
const SIGNS = /[§¶]/g;
const MAY_HIDE_WORDS = new RegExp(`[${HIDING}]|${SIGNS.source}`);
const MAY_SPLIT_WORDS = new RegExp(`[${IN_WORDS}]`);

/**
 * Whether a block of text may contain a reference; if not, `detect` finds nothing in it, whatever the page is about. Takes
 * one pass over the text, and a second one over the normalized text only where something may hide a word: soft hyphens,
 * words broken at the end of a line, full-width letters, footnote marks or signs.
 */
export function mayContainReference(text: string): boolean {
  return containsRequiredPattern(text, () => normalizeText(text));
}

/** The same for a block whose normalized text is computed elsewhere; it is requested only where it is needed. */
export function containsRequiredPattern(text: string, normalized: () => NormalizedText): boolean {
  if (containsRequired(text)) return true;
  const mayHideWords = MAY_HIDE_WORDS.test(text) || hasBrokenWord(text);
  return mayHideWords && containsRequired(normalized().text.replace(SIGNS, ' '));
}

function containsRequired(text: string): boolean {
  // The space lets a word begin at the start of the text.
  return REQUIRED.test(` ${text}`) || (hasAttachingLetter(text) && REQUIRED_ATTACHED.test(text));
}

/**
 * Whether one of the blocks that were joined to a text, without white space between them, may contain a reference or be a
 * paragraph 13; if not, none does. For texts of many blocks, most of which contain nothing.
 */
export function mayContainReferenceInJoinedText(text: string): boolean {
  if (joinedTextContainsRequired(text)) return true;
  const mayHideWords = MAY_SPLIT_WORDS.test(text) || hasBrokenWord(text);
  return mayHideWords && joinedTextContainsRequired(stripInvisible(text));
}

function joinedTextContainsRequired(text: string): boolean {
  return REQUIRED_IN_JOINED_TEXT.test(text) || (hasAttachingLetter(text) && REQUIRED_ATTACHED.test(text));
}

/** How much of two texts is searched beside the boundary between them, in UTF-16 units. */
const NEAR_BOUNDARY = 60;

/**
 * Whether a reference may begin near the end of one text and continue in the next: only then does it matter whether a page
 * shows the two as one.
 */
export function mayContainReferenceAcross(before: string, after: string): boolean {
  const end = before.slice(-NEAR_BOUNDARY).trimEnd();
  const joined = `${end} ${after.slice(0, NEAR_BOUNDARY).trimStart()}`;
  const inWords = REQUIRED_IN_JOINED_TEXT.exec(joined);
  const match = inWords ?? (hasAttachingLetter(joined) ? REQUIRED_ATTACHED.exec(joined) : null);
  return match !== null && match.index < end.length;
}

/** Whether a word may be broken at the end of a line. */
function hasBrokenWord(text: string): boolean {
  return text.includes('-\n') || text.includes('-\r');
}
