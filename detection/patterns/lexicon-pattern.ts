import { words } from '../lexicon/lexica.ts';
import type { Lexicon, Pattern } from '../lexicon/lexicon.ts';
import { LazyRegExp } from './lazy-regexp.ts';

/** What the notation of the lexica abbreviates; escapes and character classes are left alone. */
const NOTATION = /\\.|\[[^\]]{0,40}\]|\(\?<?-?[a-z!=]?|[(…-]| \??/g;

function expanded(mark: string): string {
  if (mark === ' ') return '\\s+';
  if (mark === ' ?') return '\\s*';
  if (mark === '-') return '[-–\\s]{0,2}';
  if (mark === '…') return '[^.;!?]{0,60}?';
  return mark === '(' ? '(?:' : mark;
}

/** The regular expression source of a pattern; it has no capturing groups. */
export function sourceOf(pattern: Pattern): string {
  return pattern.replace(NOTATION, expanded);
}

/** Any of the patterns, whatever stands beside them, as regular expression source. With no patterns it matches nothing. */
function alternatives(patterns: readonly Pattern[]): string {
  return patterns.length === 0 ? '(?!)' : `(?:${patterns.map(sourceOf).join('|')})`;
}

/**
 * Any of the patterns, as whole words, as regular expression source. Digits may stand against a word: footnote numbers
 * do, where a page has lost its markup (`2A/75/816`). With no patterns it matches nothing.
 */
export function anyOf(patterns: readonly Pattern[]): string {
  return `(?<![A-Za-z])${alternatives(patterns)}(?![A-Za-z])`;
}

/** Of each lexicon a list of patterns. */
type Patterns = (lexicon: Lexicon) => readonly Pattern[];

/** Any of the patterns of all lexica, as whole words, as regular expression source. */
export function anyWord(patterns: Patterns): string {
  return anyOf(words(patterns));
}

/** Any of the patterns of all lexica, whatever stands beside them, as regular expression source. */
export function anyPart(patterns: Patterns): string {
  return alternatives(words(patterns));
}

/** Any of the patterns, wherever they stand. */
export function anywhere(patterns: Patterns): LazyRegExp {
  return new LazyRegExp('i', () => anyWord(patterns));
}

/**
 * Any of the patterns right at the end of a text, but for blanks, quotes and brackets. Looked for from the end backwards,
 * so that each is tried once and not at every place in front of it.
 */
export function atEnd(patterns: Patterns): LazyRegExp {
  return new LazyRegExp('i', () => `$(?<=${anyWord(patterns)}[\\s"'()-]{0,3})`);
}

/** Any of the patterns right at the start of a text, but for blanks, quotes and brackets. */
export function atStart(patterns: Patterns): LazyRegExp {
  return new LazyRegExp('i', () => `^[\\s"'()-]{0,3}${anyWord(patterns)}`);
}
