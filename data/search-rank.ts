import type { SearchResult } from 'minisearch';
import { fields } from './search-index.ts';
import type { Unit } from './search-terms.ts';

/** How well a measure meets a query. Compared part by part, in this order; less is better in all but `score`. */
export interface Rank {
  /** Units of the query that the measure does not have at all. */
  readonly missing: number;
  /** The weakest kind of match: 0 exact, 1 prefix, 2 fuzzy. */
  readonly kind: number;
  /** Sum over the units of the place they stand in: 0 title, 1 body, 2 names, 3 the norm. */
  readonly place: number;
  /** MiniSearch's score (BM25+). */
  readonly score: number;
}

// A score cannot promise that exact beats prefix beats fuzzy and title beats body: a rare prefix outweighs a common exact
// match. So these two are compared first, and the score only decides among equals.
const places: ReadonlyMap<string, number> = new Map(fields.map((field, i) => [field, i]));
const absent = 3 * fields.length;

/** The rank of a search result for the units of the query, each with the compounds that may stand for it. */
export function rankOf(result: SearchResult, units: readonly Unit[], compounds: readonly (readonly string[])[]): Rank {
  const cost = costIn(result);
  const costs = units.map((unit, i) => {
    const instead = [...(unit.whole === undefined ? [] : [unit.whole]), ...(compounds[i] ?? [])];
    return Math.min(Math.max(...unit.terms.map(cost)), ...instead.map(cost));
  });
  const met = costs.filter((each) => each < absent);
  return {
    missing: costs.length - met.length,
    kind: Math.max(0, ...met.map((each) => Math.floor(each / fields.length))),
    place: met.reduce((sum, each) => sum + (each % fields.length), 0),
    score: result.score,
  };
}

/** Orders ranks, best first. */
export function compareRanks(a: Rank, b: Rank): number {
  return a.missing - b.missing || a.kind - b.kind || a.place - b.place || b.score - a.score;
}

// The cost of a term puts kind before place in one number: kind times the number of places, plus the place.
function costIn(result: SearchResult): (term: string) => number {
  const matched = Object.entries(result.match);
  return (term) => {
    if (!result.queryTerms.includes(term)) return absent;
    return Math.min(
      ...matched.map(([found, stands]) => kindOf(term, found) * fields.length + Math.min(...stands.map(placeOf))),
    );
  };
}

function kindOf(term: string, found: string): number {
  if (found === term) return 0;
  return found.startsWith(term) ? 1 : 2;
}

function placeOf(field: string): number {
  return places.get(field) ?? fields.length - 1;
}
