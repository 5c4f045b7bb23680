import { hasAttachingLetter } from '../normalize/script.ts';
import { isFunctionWord, rarityOf } from './literal-rarity.ts';
import type { Literal } from './required-literals.ts';

/** Which parts of a literal may be searched for instead of it. */
export interface PartRules {
  /** How rare a part must be (`literal-rarity.ts`), unless it is the whole literal. */
  minRarity: number;
  /** The rarity beyond which longer parts are not needed. */
  wantedRarity: number;
  /** Whether a part may begin within a word. */
  cutsWords: boolean;
  /** The least number of letters of a word in a part that ends within the word. */
  minBeginning: number;
}

/** A word of fewer letters is part of many others, so if it is searched for alone, its end is required. */
const SHORT_WORD = 5;
/** The least number of letters of a word in a part that begins within the word. */
const MIN_ENDING = 3;
/** By how many bits each letter of such an ending is less rare, because endings vary less than beginnings. */
const ENDING_BITS = 0.5;
/** The same as `minBeginning` for scripts that attach words, in which a letter may be a syllable. */
const MIN_ATTACHED = 4;

/** Where a part may start, and how many letters it has of the word that is cut there; 0 if none is cut. */
interface Start {
  start: number;
  ending: number;
}

/** Where a part may end, where the word there starts, and the least number of its letters in the part. */
interface End {
  end: number;
  word: number;
  minLength: number;
}

/** A literal in which parts can be found. */
export class LiteralText {
  readonly #text: string;
  /** The offsets where a word begins and where one ends. */
  readonly #starts = new Set<number>();
  readonly #ends = new Set<number>();
  readonly #lowerCase: string;
  readonly #letters: string;
  readonly #lowerCaseLetters: string;

  constructor(literal: Literal) {
    let text = '';
    for (const character of literal) {
      if (character === '<') this.#starts.add(text.length);
      else if (character === '>') this.#ends.add(text.length);
      else text += character;
    }
    this.#text = text;
    this.#lowerCase = text.toLowerCase();
    this.#letters = text.replaceAll(' ', '');
    this.#lowerCaseLetters = this.#letters.toLowerCase();
  }

  /** Whether every text that contains the literal contains a part. */
  contains(part: Literal, { cutsWords }: Pick<PartRules, 'cutsWords'>): boolean {
    const { expression, letters, isLowerCase, beginsWord, endsWord } = searchFor(part);
    // A quick test, which few literals pass.
    if (!(isLowerCase ? this.#lowerCaseLetters : this.#letters).includes(letters)) return false;
    const text = isLowerCase ? this.#lowerCase : this.#text;
    expression.lastIndex = 0;
    for (let match = expression.exec(text); match !== null; match = expression.exec(text)) {
      const { index: start, 0: found } = match;
      const mayStart = this.#starts.has(start) || hasAttachingLetter(found.charAt(0)) || (cutsWords && !beginsWord);
      if (mayStart && (!endsWord || this.#ends.has(start + found.length))) return true;
      expression.lastIndex = start + 1;
    }
    return false;
  }

  /** The whole literal in each way to search for it: with and without marks that make it rarer. */
  wholes(): Literal[] {
    return this.#between(0, this.#text.length);
  }

  /** The whole literal, and every part that is rare enough and not longer than needed. */
  parts(rules: PartRules): Literal[] {
    const ends = this.#possibleEnds(rules);
    return [...this.wholes(), ...this.#possibleStarts(rules).flatMap((start) => this.#partsFrom(start, ends, rules))];
  }

  #partsFrom({ start, ending }: Start, ends: readonly End[], { minRarity, wantedRarity }: PartRules): Literal[] {
    const parts: Literal[] = [];
    for (const { end, word, minLength } of ends) {
      if (end <= start || end - Math.max(start, word) < minLength) continue;
      // A part of a single word would occur in other words as well.
      if (ending > 0 && end <= start + ending) continue;
      const between = this.#between(start, end);
      const rarities = between.map((part) => rarityOf(part) - ENDING_BITS * ending);
      parts.push(...between.filter((_, index) => (rarities[index] ?? 0) >= minRarity));
      if (rarities.every((rarity) => rarity >= wantedRarity)) break;
    }
    return parts;
  }

  /** The text between two offsets as literals: an acronym with and without marks that make it rarer. */
  #between(start: number, end: number): Literal[] {
    const stretch = this.#text.slice(start, end);
    const beginsWithAcronym = /^[A-Z]{2,4}(?![A-Z])/.test(stretch) && this.#starts.has(start);
    const isShortWord = /^[A-Za-z]+$/.test(stretch) && stretch.length < SHORT_WORD && this.#ends.has(end);
    const beginnings = beginsWithAcronym ? ['', '<'] : [''];
    const endings = isShortWord ? (/[A-Z]/.test(stretch) ? ['', '>'] : ['>']) : [''];
    return beginnings.flatMap((beginning) => endings.map((ending) => beginning + stretch + ending));
  }

  #possibleStarts({ cutsWords }: PartRules): Start[] {
    return this.#words().flatMap(({ word, index }) => {
      const mayStartWhole = cutsWords || this.#starts.has(index) || hasAttachingLetter(word.charAt(0));
      const whole = mayStartWhole && !isFunctionWord(word) ? [{ start: index, ending: 0 }] : [];
      const letters = cutsWords ? (/(?<=[a-z])[a-z]*$/.exec(word)?.[0].length ?? 0) : 0;
      const endings = Array.from({ length: Math.max(0, letters - MIN_ENDING + 1) }, (_, shorter) => letters - shorter);
      return [...whole, ...endings.map((ending) => ({ start: index + word.length - ending, ending }))];
    });
  }

  #possibleEnds({ minBeginning }: PartRules): End[] {
    return this.#words().flatMap(({ word, index }) => {
      const cuts = Array.from(word, (character, at) => ({ character, end: index + at + 1 }))
        .slice(0, -1)
        .filter(({ character }) => hasAttachingLetter(character) || /[a-z]/.test(character))
        .map(({ character, end }) => {
          return { end, word: index, minLength: hasAttachingLetter(character) ? MIN_ATTACHED : minBeginning };
        });
      return [...cuts, { end: index + word.length, word: index, minLength: 0 }];
    });
  }

  #words(): { word: string; index: number }[] {
    return Array.from(this.#text.matchAll(/[^ …]+/g), ({ 0: word, index }) => ({ word, index }));
  }
}

/** A part, prepared for being searched for in literals. */
interface Search {
  expression: RegExp;
  /** Its longest stretch without `…`, and without spaces. */
  letters: string;
  /** Whether it has no capitals, so that it is found in either case. */
  isLowerCase: boolean;
  beginsWord: boolean;
  endsWord: boolean;
}

const searches = new Map<Literal, Search>();

function searchFor(part: Literal): Search {
  const known = searches.get(part);
  if (known !== undefined) return known;
  const text = part.replace(/[<>]/g, '');
  const stretches = text.replaceAll(' ', '').split('…');
  const search: Search = {
    // A space of the part may stand for nothing, so the literal need not have one there.
    expression: new RegExp(text.replaceAll(' ', ' ?').replaceAll('…', '.*?'), 'g'),
    letters: stretches.reduce((longest, stretch) => (stretch.length > longest.length ? stretch : longest)),
    isLowerCase: text === text.toLowerCase(),
    beginsWord: part.startsWith('<'),
    endsWord: part.endsWith('>'),
  };
  searches.set(part, search);
  return search;
}
