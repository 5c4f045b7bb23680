import type { SearchResult } from 'minisearch';
import type { SearchDocument } from './documents.ts';
import { isSignificant, optionsFor, type QueryWord, queryOf } from './query.ts';
import { compareRanks, matchKind, type Rank, rankOf } from './rank.ts';
import type { IndexedDocument, SearchIndex } from './text-index.ts';

/** A document that matches words of a query. */
export interface WordMatch {
  readonly document: SearchDocument;
  readonly rank: Rank;
  /** The words and phrases of its title and body that match, as written there. */
  readonly terms: readonly string[];
}

/** The documents that match every word, best first; equally good ones in the order of the index. */
export function matchesOfAll(words: readonly QueryWord[], index: SearchIndex): WordMatch[] {
  return matchesOf(words, 'AND', index);
}

/** The documents that match any significant word, best first: those that match the most words. */
export function matchesOfSome(words: readonly QueryWord[], index: SearchIndex): WordMatch[] {
  return matchesOf(words.filter(isSignificant), 'OR', index);
}

function matchesOf(words: readonly QueryWord[], combineWith: 'AND' | 'OR', index: SearchIndex): WordMatch[] {
  if (words.length === 0) return [];
  const alternatives = words.map((word) => word.alternatives);
  return index.mini
    .search(queryOf(words, combineWith), optionsFor(words, index))
    .map((result) => ({ result, rank: rankOf(result, alternatives) }))
    .sort((a, b) => compareRanks(a.rank, b.rank) || a.result.id - b.result.id)
    .flatMap(({ result, rank }) => {
      const indexed = index.documents[result.id];
      if (indexed === undefined) return [];
      const terms = new Set(words.flatMap((word) => matchedTerms(word, result, indexed)));
      return [{ document: indexed.document, rank, terms: [...terms] }];
    });
}

/**
 * The words of title and body that a result matches for a word of the query: words that match themselves, otherwise those
 * that have a matching name with the fewest terms.
 */
function matchedTerms(word: QueryWord, result: SearchResult, indexed: IndexedDocument): readonly string[] {
  const found = word.alternatives.map((terms) =>
    terms.map((term) => result.terms.filter((indexTerm) => matchKind(term, indexTerm, result.queryTerms) < 3)),
  );
  const words = found.flat(2).flatMap((term) => [...(indexed.wordsByTerm.get(term) ?? [])]);
  if (words.length > 0) return words;
  const names = indexed.otherNames.filter((name) =>
    found.some((terms) => terms.every((matches) => matches.some((term) => name.terms.has(term)))),
  );
  return names.filter(({ terms: { size } }) => size === names[0]?.terms.size).flatMap(({ synonymOf }) => synonymOf);
}
