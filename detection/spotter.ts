import { Expression } from './expression.ts';
import { byFirstLetter } from './first-letters.ts';
import { LEAD } from './lead.ts';
import type { Pattern } from './lexicon/lexicon.ts';
import { LONGEST, openingsOf, withoutLonger } from './openings.ts';
import { anyOf, sourceOf } from './pattern.ts';
import { hasOtherScript } from './script.ts';

/** One of many patterns, found in a text. */
export interface Spotted {
  /** The place of the pattern in the list. */
  which: number;
  start: number;
  end: number;
}

/** At the start of a text nothing stands in front of a word but the number of a footnote. */
const AT_START = 4;

/** A word that a pattern may begin with, or its first letters, in lower case. */
interface FirstWord {
  letters: string;
  which: number;
}

/**
 * Finds any of many patterns in one pass. The places are found by the letters that the patterns begin with, because a search
 * for whole patterns takes several times as long; only the patterns that may begin at a place are then tried there.
 */
export class Spotter {
  readonly #patterns: readonly Pattern[];
  readonly #whole: readonly Expression[];
  readonly #places: Expression;
  /** The same without those of what is written in other scripts, which takes half the time. */
  readonly #latinPlaces: Expression;
  #firstWords: Map<string, FirstWord[]> | undefined;

  /**
   * Takes the patterns, those that count more in front.
   *
   * @param isBare only words with nothing glued to them are looked for, which takes a third of the time
   */
  constructor(patterns: readonly Pattern[], isBare = false) {
    this.#patterns = patterns;
    this.#whole = patterns.map((pattern) => new Expression('iy', () => anyOf([pattern])));
    // A footnote number may be glued to the word.
    const lead = isBare ? '\\b' : `${LEAD}\\d{0,3}`;
    const latin = () => `${lead}${anyOpening(patterns.filter(isLatin))}`;
    this.#latinPlaces = new Expression('gi', latin);
    this.#places = new Expression(
      'gi',
      () => `${latin()}|${anyOpening(patterns.filter((pattern) => !isLatin(pattern)))}`,
    );
  }

  /** The patterns in a text in reading order, none overlapping; where several start, the one that counts most. */
  spot(text: string): Spotted[] {
    const all: Spotted[] = [];
    const places = hasOtherScript(text) ? this.#places : this.#latinPlaces;
    let found = this.#firstIn(text, 0, AT_START - 1);
    for (let at = 0; ; ) {
      if (found !== undefined) all.push(found);
      const place = places.exec(text, found?.end ?? at);
      if (place === null) return all;
      const { index, 0: lead } = place;
      found = this.#firstIn(text, lead === '' ? index : index + 1, index + lead.length);
      at = index + 1;
    }
  }

  /** The pattern at the first offset where one starts; both offsets are among those that are tried. */
  #firstIn(text: string, from: number, to: number): Spotted | undefined {
    for (let start = from; start <= to; start++) {
      const found = this.#at(text, start);
      if (found !== undefined) return found;
    }
    return undefined;
  }

  #at(text: string, start: number): Spotted | undefined {
    const ahead = text.slice(start, start + LONGEST).toLowerCase();
    this.#firstWords ??= firstWordsOf(this.#patterns);
    for (const { letters, which } of this.#firstWords.get(ahead.charAt(0)) ?? []) {
      const match = ahead.startsWith(letters) ? this.#whole[which]?.exec(text, start) : null;
      if (match != null) return { which, start, end: start + match[0].length };
    }
    return undefined;
  }
}

/** A look ahead for the opening of any of the patterns, as the source of a regular expression. */
function anyOpening(patterns: readonly Pattern[]): string {
  const openings = withoutLonger(patterns.flatMap(openingsOf));
  return `(?=${byFirstLetter(openings.map((opening) => sourceOf(opening.replaceAll('|', '\\|'))))})`;
}

/** By their first letter, the words that the patterns may begin with; those that count more in front. */
function firstWordsOf(patterns: readonly Pattern[]): Map<string, FirstWord[]> {
  const firstWords = new Map<string, FirstWord[]>();
  for (const [which, pattern] of patterns.entries()) {
    for (const opening of openingsOf(pattern)) {
      const [letters = ''] = opening.split(/[- ]/, 1);
      const initial = letters.charAt(0);
      firstWords.set(initial, [...(firstWords.get(initial) ?? []), { letters, which }]);
    }
  }
  return firstWords;
}

/** Whether a pattern holds nothing but Latin letters, digits and marks. */
function isLatin(pattern: Pattern): boolean {
  return !/[^\p{Script=Latin}\p{Script=Common}]/u.test(pattern);
}
