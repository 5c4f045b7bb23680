import type { SearchResult } from 'minisearch';
import { fields } from './documents.ts';
import type { Way } from './tokens.ts';

/** How well something found meets a query. Compared part by part, in this order; less is better in all but `score`. */
export interface Rank {
  /** Words of the query that are not there at all. */
  readonly missing: number;
  /** Words of the query that are there; not compared. */
  readonly met: number;
  /** The weakest kind of match: 0 exact, 1 prefix, 2 fuzzy. */
  readonly kind: number;
  /** Sum over the words of the place they stand in, as counted by `fields`: 0 for the title. */
  readonly place: number;
  /** MiniSearch's score (BM25+); 0 where no word stands in the text itself: such stay in the order of the paper. */
  readonly score: number;
}

// A score cannot promise that exact beats prefix beats fuzzy and title beats body: a rare prefix outweighs a common
// exact match. So these two are compared first, and the score only decides among equals.
const places: ReadonlyMap<string, number> = new Map(fields.map((field, i) => [field, i]));
const absent = 3 * fields.length;
const aboutTheText = fields.indexOf('subject');

/** The rank of a search result for the words of a query, each with the ways to meet it. */
export function rankOf(result: SearchResult, words: readonly (readonly Way[])[]): Rank {
  const cost = costIn(result);
  const costs = words.map((ways) => Math.min(...ways.map((terms) => Math.max(...terms.map(cost)))));
  const met = costs.filter((each) => each < absent);
  return {
    missing: costs.length - met.length,
    met: met.length,
    kind: Math.max(0, ...met.map((each) => Math.floor(each / fields.length))),
    place: met.reduce((sum, each) => sum + (each % fields.length), 0),
    score: met.every((each) => each % fields.length >= aboutTheText) ? 0 : result.score,
  };
}

/** Orders ranks, best first. */
export function compareRanks(a: Rank, b: Rank): number {
  return a.missing - b.missing || a.kind - b.kind || a.place - b.place || b.score - a.score;
}

/** How a term of the query is met by one of the index: 0 exact, 1 as its beginning, 2 as a lookalike; 3 not at all. */
export function kindOf(term: string, found: string, queryTerms: readonly string[]): number {
  if (found === term) return 0;
  if (found.startsWith(term)) return 1;
  // What another word of the query begins was not found for its likeness to this one.
  return queryTerms.some((other) => found.startsWith(other)) ? 3 : 2;
}

// The cost of a term puts kind before place in one number: kind times the number of places, plus the place.
function costIn({ match, queryTerms }: SearchResult): (term: string) => number {
  const matched = Object.entries(match).map(([found, stands]) => ({
    found,
    place: Math.min(...stands.map((field) => places.get(field) ?? fields.length - 1)),
  }));
  const costOf = (term: string) =>
    matched.reduce(
      (least, { found, place }) => Math.min(least, kindOf(term, found, queryTerms) * fields.length + place),
      absent,
    );
  return (term) => (queryTerms.includes(term) ? costOf(term) : absent);
}
