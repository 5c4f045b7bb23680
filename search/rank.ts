import type { SearchResult } from 'minisearch';
import { fields } from './documents.ts';
import type { Alternative } from './words/tokens.ts';

/**
 * How well a document matches a query. Ranks are compared by `missing`, `kind`, `field` and `score`, in this order; less is
 * better except for `score`.
 */
export interface Rank {
  /** The number of words of the query that do not match. */
  readonly missing: number;
  /** The number of words of the query that match; not compared. */
  readonly matched: number;
  /** The weakest kind of match: 0 exact, 1 prefix, 2 fuzzy. */
  readonly kind: number;
  /** The sum over the words of the position of their best field in `fields`, which is 0 for the title. */
  readonly field: number;
  /**
   * MiniSearch's score (BM25+); 0 where no word is in title, body or names, so that these documents keep the order of the
   * paper.
   */
  readonly score: number;
}

// A score alone cannot put exact before prefix before fuzzy matches, and titles before bodies: a rare prefix outweighs a
// common exact match. Kind and field are therefore compared first, and the score decides among equals.
const positions: ReadonlyMap<string, number> = new Map(fields.map((field, i) => [field, i]));
const NO_MATCH = 3 * fields.length;
const FIRST_INDIRECT_FIELD = fields.indexOf('subject');

/** The rank of a search result for the words of a query, each given by its alternatives. */
export function rankOf(result: SearchResult, words: readonly (readonly Alternative[])[]): Rank {
  const costOf = termCosts(result);
  const costs = words.map((alternatives) =>
    Math.min(...alternatives.map((terms) => Math.max(...terms.map((term) => costOf(term))))),
  );
  const matched = costs.filter((cost) => cost < NO_MATCH);
  return {
    missing: costs.length - matched.length,
    matched: matched.length,
    kind: Math.max(0, ...matched.map((cost) => Math.floor(cost / fields.length))),
    field: matched.reduce((sum, cost) => sum + (cost % fields.length), 0),
    score: matched.every((cost) => cost % fields.length >= FIRST_INDIRECT_FIELD) ? 0 : result.score,
  };
}

/** Orders ranks, best first. */
export function compareRanks(a: Rank, b: Rank): number {
  return a.missing - b.missing || a.kind - b.kind || a.field - b.field || b.score - a.score;
}

/** How a term of the index matches a term of the query: 0 exactly, 1 by prefix, 2 fuzzily; 3 if not at all. */
export function matchKind(queryTerm: string, indexTerm: string, queryTerms: readonly string[]): number {
  if (indexTerm === queryTerm) return 0;
  if (indexTerm.startsWith(queryTerm)) return 1;
  // A term that another word of the query is a prefix of was not found for its similarity to this one.
  return queryTerms.some((other) => indexTerm.startsWith(other)) ? 3 : 2;
}

/** The cost of a term in a result, which combines kind and field in one number: kind × number of fields + field. */
function termCosts({ match, queryTerms }: SearchResult): (term: string) => number {
  const matches = Object.entries(match).map(([indexTerm, matchedFields]) => ({
    indexTerm,
    field: Math.min(...matchedFields.map((field) => positions.get(field) ?? fields.length - 1)),
  }));
  return (term) => {
    if (!queryTerms.includes(term)) return NO_MATCH;
    const costs = matches.map(({ indexTerm, field }) => matchKind(term, indexTerm, queryTerms) * fields.length + field);
    return Math.min(NO_MATCH, ...costs);
  };
}
