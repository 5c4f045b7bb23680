import { byFirstLetter } from './first-letters.ts';
import { LEAD } from './lead.ts';
import type { Pattern } from './lexicon/lexicon.ts';
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

/**
 * Finds any of many patterns in one pass. One expression without groups finds the places, because that is several times
 * as fast as asking it which pattern it was; only where there is something, a second one with groups tells.
 */
export class Spotter {
  readonly #any: RegExp;
  /** The same without what is written in other scripts, which takes half the time. */
  readonly #anyLatin: RegExp;
  readonly #which: RegExp;

  /**
   * Takes the patterns, those that count more in front.
   *
   * @param isBare only words with nothing glued to them are looked for, which takes a third of the time
   */
  constructor(patterns: readonly Pattern[], isBare = false) {
    this.#which = new RegExp(patterns.map((pattern) => `(${anyOf([pattern])})`).join('|'), 'iy');
    const isLatin = (pattern: Pattern) => !/[^\p{Script=Latin}\p{Script=Common}]/u.test(pattern);
    const latin = patterns.filter(isLatin).map(sourceOf);
    const other = patterns.filter((pattern) => !isLatin(pattern)).map(sourceOf);
    // A footnote number may be glued to the word.
    const lead = isBare ? '\\b' : `${LEAD}\\d{0,3}`;
    const source = `${lead}(?:${byFirstLetter(latin)})(?![A-Za-z])`;
    this.#any = new RegExp([source, ...other].join('|'), 'gi');
    this.#anyLatin = new RegExp(source, 'gi');
  }

  /** The patterns in a text in reading order, none overlapping; where several start, the one that counts most. */
  *spot(text: string): Generator<Spotted> {
    const first = this.#firstIn(text, 0, AT_START);
    if (first !== undefined) yield first;
    const any = hasOtherScript(text) ? this.#any : this.#anyLatin;
    // The expression is set anew for each search: copying it, as `matchAll` does, costs more than reading a paragraph.
    for (let at = first?.end ?? 0; ; ) {
      any.lastIndex = at;
      const match = any.exec(text);
      if (match === null) return;
      const found = this.#firstIn(text, match.index, match.index + match[0].length);
      at = found?.end ?? match.index + 1;
      if (found !== undefined) yield found;
    }
  }

  /** The pattern at the first offset where one starts. */
  #firstIn(text: string, from: number, to: number): Spotted | undefined {
    for (let start = from; start < to; start++) {
      this.#which.lastIndex = start;
      const match = this.#which.exec(text);
      if (match !== null) return { which: match.indexOf(match[0], 1) - 1, start, end: start + match[0].length };
    }
    return undefined;
  }
}
