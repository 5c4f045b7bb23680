import type { Query, SearchOptions } from 'minisearch';
import { hasTerm, type SearchIndex, termsFrom } from './text-index.ts';
import { isHangul, type Token, tokenize, type Way } from './tokens.ts';
import { isStopWord } from './words/stop-words.ts';

/** A word that is asked for, with the ways to meet it. */
export interface AskedWord {
  /** The word folded. */
  readonly folded: string;
  readonly ways: readonly Way[];
  readonly isLast: boolean;
}

/** More words than these are no query; for a passage there is `passage.ts`. */
const mostWords = 24;

/**
 * The words of a query. Joining words are left out unless there are no others; the last may be unfinished and stays.
 */
export function wordsAsked(query: string, index: SearchIndex): AskedWord[] {
  const units = tokenize(query).slice(0, mostWords);
  const words = units.map((unit, i) => {
    const isLast = i === units.length - 1;
    const ways = [...unit.ways, ...compoundsAt(i, units, index), ...finished(unit, isLast, index)];
    return { folded: unit.folded, ways, isLast };
  });
  const telling = words.filter(({ folded, isLast }) => !isStopWord(folded) || (isLast && !isHangul(folded)));
  return telling.length === 0 ? words : telling;
}

/** Whether a word can be an answer where the others are missing: "norm 12" is no norm, and no measure that has a 12. */
export function tellsByItself({ folded }: AskedWord): boolean {
  return !isStopWord(folded) && !/^(?:norm|규범|(?!(?:19|20)\d\d$)\p{N}+)$/u.test(folded);
}

// "cyber crime" must find "cybercrime": with a neighbour a word may form a compound that the index knows.
function compoundsAt(i: number, units: readonly Token[], index: SearchIndex): Way[] {
  const here = units[i]?.folded ?? '';
  const before = units[i - 1]?.folded;
  const after = units[i + 1]?.folded;
  const pairs = [before === undefined ? '' : before + here, after === undefined ? '' : here + after];
  return pairs.filter((pair) => hasTerm(index, pair)).map((pair) => [pair]);
}

const particle = /[을를은는이가의에와과도로만]$/;

// A Korean word may end in a particle (공급망을), and the last syllable of one that is being typed is not yet what it will
// be: 취약저 is 취약점 without its last letter. Where the index has no such syllables, it is met without or by what comes.
function finished({ folded, ways }: Token, isLast: boolean, index: SearchIndex): Way[] {
  const pairs = ways[0] ?? [];
  const last = pairs.at(-1) ?? '';
  if (!isHangul(last) || last.length < 2 || hasTerm(index, last)) return [];
  const before = pairs.slice(0, -1);
  const letters = last.normalize('NFD');
  const begun = isLast
    ? termsFrom(index, last.slice(0, 1)).filter((term) => term.normalize('NFD').startsWith(letters))
    : [];
  return [...begun.map((term) => [...before, term]), ...(before.length > 0 && particle.test(folded) ? [before] : [])];
}

/** The words as MiniSearch asks for them. */
export function queryOf(words: readonly AskedWord[], combineWith: 'AND' | 'OR'): Query {
  const wordQuery = (ways: readonly Way[]): Query => ({
    combineWith: 'OR',
    queries: ways.map((terms) => ({ combineWith: 'AND', queries: [...terms] })),
  });
  return { combineWith, queries: words.map(({ ways }) => wordQuery(ways)) };
}

/** How MiniSearch is to match the terms of the words. */
export function optionsFor(words: readonly AskedWord[], index: SearchIndex): SearchOptions {
  const last = new Set(words.filter(({ isLast }) => isLast).flatMap(({ ways }) => ways.flat()));
  const isBegun = (term: string) => termsFrom(index, term).length > 0;
  return {
    // The leaves of the query are terms already.
    tokenize: (term) => [term],
    processTerm: (term) => term,
    // The last word may be unfinished; a short one before it ("of") is what it is. A syllable is as good as three
    // letters.
    prefix: (term) => (last.has(term) ? term.length > 1 || isHangul(term) : term.length > 2),
    // A word that is right, or may become right by typing on, brings no lookalikes; neither does a year or a number.
    fuzzy: (term) => (term.length < 4 || /\p{N}/u.test(term) || isHangul(term) || isBegun(term) ? false : 0.2),
    boost: { title: 3, body: 2, names: 1, subject: 0.7, subjects: 0.7, norm: 0.5 },
  };
}
