import { Expression } from './expression.ts';
import { LEAD } from './lead.ts';
import type { Pattern } from './lexicon/lexicon.ts';
import { anyOpening, type Opening, openingsOf } from './openings.ts';
import { anyOf } from './pattern.ts';
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
/** So many characters of a text are compared with the letters of an opening. */
const AHEAD = 14;

/** A pattern, with one way in which it begins. */
interface Begun extends Opening {
  which: number;
  whole: Expression;
}

/**
 * Finds any of many patterns in one pass. The places are found by the few characters that the patterns begin with, because a
 * search for whole patterns takes several times as long; at each place only those are tried that may begin there.
 */
export class Spotter {
  readonly #patterns: readonly Pattern[];
  #known: readonly Begun[] | undefined;
  /** By the first letter; those that count more in front. */
  #byLetter: Map<string, Begun[]> | undefined;
  // Without what is written in other scripts a search takes half the time.
  readonly #latin = new Expression('gi', () => this.#places(`${LEAD}\\d{0,3}`, false));
  readonly #any = new Expression('gi', () => this.#places(`${LEAD}\\d{0,3}`, true));
  readonly #bareLatin = new Expression('gi', () => this.#places('\\b', false));
  readonly #bareAny = new Expression('gi', () => this.#places('\\b', true));

  /** Takes the patterns, those that count more in front. */
  constructor(patterns: readonly Pattern[]) {
    this.#patterns = patterns;
  }

  /**
   * The patterns in a text in reading order, none overlapping; where several start, the one that counts most.
   *
   * @param isBare only words with nothing glued to them are looked for, which takes a third of the time
   */
  spot(text: string, isBare = false): Spotted[] {
    const all: Spotted[] = [];
    const isLatin = !hasOtherScript(text);
    const places = isBare ? (isLatin ? this.#bareLatin : this.#bareAny) : isLatin ? this.#latin : this.#any;
    let found = this.#firstIn(text, 0, AT_START - 1);
    for (let at = 0; ; ) {
      if (found !== undefined) {
        all.push(found);
        at = found.end;
      }
      const place = places.exec(text, at);
      if (place === null) return all;
      const { index, 0: lead } = place;
      found = this.#firstIn(text, lead === '' ? index : index + 1, index + lead.length);
      at = index + 1;
    }
  }

  /** The pattern at the first of the offsets where one starts; the last one is tried as well. */
  #firstIn(text: string, from: number, last: number): Spotted | undefined {
    for (let start = from; start <= last; start++) {
      const found = this.#at(text, start);
      if (found !== undefined) return found;
    }
    return undefined;
  }

  #at(text: string, start: number): Spotted | undefined {
    const ahead = text.slice(start, start + AHEAD).toLowerCase();
    this.#byLetter ??= Map.groupBy(this.#begun, ({ letters }) => letters.charAt(0));
    for (const { letters, which, whole } of this.#byLetter.get(ahead.charAt(0)) ?? []) {
      const match = ahead.startsWith(letters) ? whole.exec(text, start) : null;
      if (match !== null) return { which, start, end: start + match[0].length };
    }
    return undefined;
  }

  get #begun(): readonly Begun[] {
    this.#known ??= this.#patterns.flatMap((pattern, which) => {
      const whole = new Expression('iy', () => anyOf([pattern]));
      return openingsOf(pattern).map((opening) => ({ ...opening, which, whole }));
    });
    return this.#known;
  }

  /** Where any of the patterns may begin; in other scripts a word may stand behind anything. */
  #places(lead: string, isAny: boolean): string {
    const latin = this.#begun.filter(({ which }) => isLatin(this.#patterns[which] ?? ''));
    const others = isAny ? this.#begun.filter((begun) => !latin.includes(begun)) : [];
    return [`${lead}(?=${anyOpening(latin)})`, ...(isAny ? [`(?=${anyOpening(others)})`] : [])].join('|');
  }
}

/** Whether a pattern holds nothing but Latin letters, digits and marks. */
function isLatin(pattern: Pattern): boolean {
  return !/[^\p{Script=Latin}\p{Script=Common}]/u.test(pattern);
}
