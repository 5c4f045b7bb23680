import type { SearchResult } from 'minisearch';
import type { SearchDocument } from './documents.ts';
import { type AskedWord, optionsFor, queryOf, tellsByItself, wordsAsked } from './query.ts';
import { compareRanks, kindOf, type Rank, rankOf } from './rank.ts';
import type { IndexEntry, SearchIndex } from './text-index.ts';

/** Something that has words of a query. */
export interface WordMatch {
  readonly findable: SearchDocument;
  readonly rank: Rank;
  /** What of its title and body matched, as written there. */
  readonly shown: readonly string[];
}

/** What has every word of a query, best first; equals in the order of the index. */
export function matchesOfAll(query: string, index: SearchIndex): WordMatch[] {
  return matchesOf(wordsAsked(query, index), 'AND', index);
}

/** What has any word of a query of those that tell something by themselves, best first, that is with the most words. */
export function matchesOfSome(query: string, index: SearchIndex): WordMatch[] {
  return matchesOf(wordsAsked(query, index).filter(tellsByItself), 'OR', index);
}

function matchesOf(words: readonly AskedWord[], combineWith: 'AND' | 'OR', index: SearchIndex): WordMatch[] {
  if (words.length === 0) return [];
  const ways = words.map((word) => word.ways);
  return index.mini
    .search(queryOf(words, combineWith), optionsFor(words, index))
    .map((result) => ({ result, rank: rankOf(result, ways) }))
    .sort((a, b) => compareRanks(a.rank, b.rank) || a.result.id - b.result.id)
    .flatMap(({ result, rank }) => {
      const entry = index.entries[result.id];
      if (entry === undefined) return [];
      return [
        { findable: entry.findable, rank, shown: [...new Set(words.flatMap((word) => shownFor(word, result, entry)))] },
      ];
    });
}

/**
 * What of the text the reader is to see for a word: the word itself, else what stands there for its nearest other
 * name.
 */
function shownFor({ ways }: AskedWord, { terms, queryTerms }: SearchResult, entry: IndexEntry): readonly string[] {
  const found = ways.map((way) => way.map((asked) => terms.filter((term) => kindOf(asked, term, queryTerms) < 3)));
  const own = found.flat(2).flatMap((term) => [...(entry.own.get(term) ?? [])]);
  if (own.length > 0) return own;
  const meant = entry.otherNames.filter((name) =>
    found.some((way) => way.every((each) => each.some((term) => name.terms.has(term)))),
  );
  return meant.filter(({ terms: { size } }) => size === meant[0]?.terms.size).flatMap(({ standsFor }) => standsFor);
}
