import type { Query, SearchOptions } from 'minisearch';
import type { SearchIndex } from './text-index.ts';
import { isStopWord } from './words/stop-words.ts';
import { type Alternative, isHangul, type Token } from './words/tokens.ts';

/** A word of a query. */
export interface QueryWord {
  readonly folded: string;
  /** The word matches if every term of one alternative matches. */
  readonly alternatives: readonly Alternative[];
  readonly isLast: boolean;
}

/** The longest query, in words; further words are ignored. `passage/` is for longer texts. */
const MAX_WORDS = 24;

/**
 * The words of a query. Stop words are left out, unless the query has no others; the last word is kept, because it may be
 * unfinished.
 */
export function queryWordsOf(tokens: readonly Token[], index: SearchIndex): QueryWord[] {
  const considered = tokens.slice(0, MAX_WORDS);
  const words = considered.map((token, i) => {
    const isLast = i === considered.length - 1;
    const compounds = compoundsAt(i, considered, index);
    return {
      folded: token.folded,
      alternatives: [...token.alternatives, ...compounds, ...koreanVariants(token, isLast, index)],
      isLast,
    };
  });
  const contentWords = words.filter(({ folded, isLast }) => !isStopWord(folded) || (isLast && !isHangul(folded)));
  return contentWords.length === 0 ? words : contentWords;
}

/**
 * Whether a word may find something while other words of the query are missing. "norm" and numbers but years may not:
 * there is no norm 12, and a measure that contains a 12 is no answer to "norm 12".
 */
export function isSignificant({ folded }: QueryWord): boolean {
  return !isStopWord(folded) && !/^(?:norm|규범|(?!(?:19|20)\d\d$)\p{N}+)$/u.test(folded);
}

/** The compounds with a neighbouring word that are in the index, so that "cyber crime" finds "cybercrime". */
function compoundsAt(i: number, tokens: readonly Token[], index: SearchIndex): Alternative[] {
  const word = tokens[i]?.folded ?? '';
  const before = tokens[i - 1]?.folded;
  const after = tokens[i + 1]?.folded;
  const compounds = [before === undefined ? '' : before + word, after === undefined ? '' : word + after];
  return compounds.filter((compound) => index.terms.has(compound)).map((compound) => [compound]);
}

const PARTICLE = /[을를은는이가의에와과도로만]$/;

/**
 * Alternatives for a Korean word whose last pair of syllables is not in the index: without a particle (공급망을), and for
 * the last word, whose last syllable may still be incomplete (취약저 for 취약점), all pairs that it may become.
 */
function koreanVariants({ folded, alternatives }: Token, isLast: boolean, index: SearchIndex): Alternative[] {
  const pairs = alternatives[0] ?? [];
  const last = pairs.at(-1) ?? '';
  if (!isHangul(last) || last.length < 2 || index.terms.has(last)) return [];
  const before = pairs.slice(0, -1);
  const letters = last.normalize('NFD');
  const completed = isLast
    ? [...index.terms.atPrefix(last.slice(0, 1)).keys()].filter((term) => term.normalize('NFD').startsWith(letters))
    : [];
  return [
    ...completed.map((term) => [...before, term]),
    ...(before.length > 0 && PARTICLE.test(folded) ? [before] : []),
  ];
}

/** The words as a query of MiniSearch. */
export function queryOf(words: readonly QueryWord[], combineWith: 'AND' | 'OR'): Query {
  const wordQuery = (alternatives: readonly Alternative[]): Query => ({
    combineWith: 'OR',
    queries: alternatives.map((terms) => ({ combineWith: 'AND', queries: [...terms] })),
  });
  return { combineWith, queries: words.map(({ alternatives }) => wordQuery(alternatives)) };
}

/** The options with which MiniSearch matches the terms of some words. */
export function optionsFor(words: readonly QueryWord[], index: SearchIndex): SearchOptions {
  const lastTerms = new Set(words.filter(({ isLast }) => isLast).flatMap(({ alternatives }) => alternatives.flat()));
  // `size` would count every term with the prefix.
  const isPrefix = (term: string) => !index.terms.atPrefix(term).keys().next().done;
  return {
    // The leaves of the query are terms already.
    tokenize: (term) => [term],
    processTerm: (term) => term,
    // The last word may be unfinished; a short word before it ("of") is complete. One syllable counts as three letters.
    prefix: (term) => (lastTerms.has(term) ? term.length > 1 || isHangul(term) : term.length > 2),
    // A term that is in the index, or is the start of one, is no typo. Similar numbers and years are different ones.
    fuzzy: (term) => (term.length < 4 || /\p{N}/u.test(term) || isHangul(term) || isPrefix(term) ? false : 0.2),
    boost: { title: 3, body: 2, names: 1, subject: 0.7, furtherSubjects: 0.7, norm: 0.5 },
  };
}
