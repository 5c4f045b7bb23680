import { words } from '../lexicon/lexica.ts';
import type { Lexicon, Pattern } from '../lexicon/lexicon.ts';
import { LazyRegExp } from './lazy-regexp.ts';

/** What `detection/lexicon/README.md` abbreviates. Escapes, character classes and the parts that begin a group are left alone. */
const ABBREVIATION = /\\.|\[[^\]]{0,40}\]|\(\?<?-?[a-z!=]?|[(…-]| \??/g;

function expand(abbreviation: string): string {
  switch (abbreviation) {
    case ' ':
      return '\\s+';
    case ' ?':
      return '\\s*';
    case '-':
      return '[-–\\s]{0,2}';
    case '…':
      return '[^.;!?]{0,60}?';
    case '(':
      return '(?:';
    default:
      return abbreviation;
  }
}

/** The regular expression source of a pattern, without capturing groups. */
export function sourceOf(pattern: Pattern): string {
  return pattern.replace(ABBREVIATION, expand);
}

/** Any of the patterns, whatever is before and after it, as regular expression source. It never matches if there are none. */
function alternatives(patterns: readonly Pattern[]): string {
  return patterns.length === 0 ? '(?!)' : `(?:${patterns.map(sourceOf).join('|')})`;
}

/**
 * Any of the patterns as whole words, as regular expression source. Digits may be attached to a word, as footnote numbers are
 * where a page has lost its markup (`2A/75/816`). It never matches if there are no patterns.
 */
export function anyOf(patterns: readonly Pattern[]): string {
  return `(?<![A-Za-z])${alternatives(patterns)}(?![A-Za-z])`;
}

/** A list of patterns from each lexicon. */
type Patterns = (lexicon: Lexicon) => readonly Pattern[];

/** Any of the patterns of all lexica as whole words, as regular expression source. */
export function anyWord(patterns: Patterns): string {
  return anyOf(words(patterns));
}

/** Any of the patterns of all lexica, whatever is before and after it, as regular expression source. */
export function anyPart(patterns: Patterns): string {
  return alternatives(words(patterns));
}

/** Any of the patterns, anywhere in a text. */
export function anywhere(patterns: Patterns): LazyRegExp {
  return new LazyRegExp('i', () => anyWord(patterns));
}

/**
 * Any of the patterns at the end of a text, followed by at most three spaces, quotation marks and brackets. A lookbehind from the
 * end tries each pattern once, and not at every offset.
 */
export function atEnd(patterns: Patterns): LazyRegExp {
  return new LazyRegExp('i', () => `$(?<=${anyWord(patterns)}[\\s"'()-]{0,3})`);
}

/** Any of the patterns at the start of a text, after at most three spaces, quotation marks and brackets. */
export function atStart(patterns: Patterns): LazyRegExp {
  return new LazyRegExp('i', () => `^[\\s"'()-]{0,3}${anyWord(patterns)}`);
}
