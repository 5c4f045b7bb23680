import type { Query, SearchOptions } from 'minisearch';
import { designationIn } from './designation.ts';
import type { NormNumber } from './norm.ts';
import { allMeasures, type PlacedMeasure } from './practice.ts';
import { indexOf, type SearchIndex } from './search-index.ts';
import { compareRanks, rankOf } from './search-rank.ts';
import { isHangul, type Unit, unitsIn } from './search-terms.ts';
import { suggestionsFor } from './suggest.ts';

/** A measure that was found. */
export interface SearchHit {
  /** The id of the measure. */
  readonly id: string;
  readonly norm: NormNumber;
  /** The words of the measure that matched, as written there, for highlighting; none where only the norm was named. */
  readonly terms: readonly string[];
}

/** Search over the measures of all packs. */
export interface Search {
  /** The measures that meet a query, best first. None for a query without words. */
  search(query: string, limit?: number): SearchHit[];
  /** Up to six ways to go on from what was typed; each of them finds something. */
  suggest(query: string): string[];
}

/** Builds the search. Takes some tens of milliseconds: do it once per page. */
export function createSearch(measures: readonly PlacedMeasure[] = allMeasures()): Search {
  const index = indexOf(measures);
  const find = (query: string) => hitsFor(query, index, measures);
  return {
    search: (query, limit = measures.length) => find(query).slice(0, limit),
    suggest: (query) =>
      suggestionsFor(query, index.vocabulary, (attempt) => wordHits(attempt, 'AND', index, measures).length > 0),
  };
}

// A norm that is named puts its own measures first: those that also have the other words of the query, then the rest in
// the order of the paper; then come measures elsewhere, and last those that refer to the norm.
function hitsFor(query: string, index: SearchIndex, measures: readonly PlacedMeasure[]): SearchHit[] {
  const { norms, rest } = designationIn(query);
  const every = wordHits(rest, 'AND', index, measures);
  const found = every.length > 0 ? every : wordHits(rest, 'OR', index, measures);
  if (norms.length === 0) return found;
  const own = measures.filter(({ norm }) => norms.includes(norm));
  const referring = measures.filter(({ measure }) =>
    measure.seeAlso.some((target) => target.kind === 'norm' && norms.includes(target.norm)),
  );
  return distinct([
    ...found.filter(({ norm }) => norms.includes(norm)),
    ...norms.flatMap((wanted) => own.filter(({ norm }) => norm === wanted)).map(unmatched),
    ...found,
    ...referring.map(unmatched),
  ]);
}

function wordHits(
  query: string,
  combineWith: 'AND' | 'OR',
  index: SearchIndex,
  measures: readonly PlacedMeasure[],
): SearchHit[] {
  const units = unitsIn(query);
  if (units.length === 0) return [];
  const compounds = units.map((_, i) => compoundsAt(i, units, index));
  const queries = units.map((unit, i) => queryOf(unit, compounds[i] ?? []));
  const ranked = index.mini
    .search({ combineWith, queries }, optionsFor(index, units.at(-1)?.terms ?? []))
    .map((result) => ({ result, rank: rankOf(result, units, compounds) }));
  return measures
    .flatMap((placed) => {
      const hit = ranked.find(({ result }) => result.id === placed.measure.id);
      return hit === undefined ? [] : [{ ...hit, placed }];
    })
    .sort((a, b) => compareRanks(a.rank, b.rank))
    .map(({ result, placed }) => {
      const written = index.writtenAs.get(placed.measure.id);
      const terms = new Set(result.terms.flatMap((term) => [...(written?.get(term) ?? [])]));
      return { id: placed.measure.id, norm: placed.norm, terms: [...terms] };
    });
}

function queryOf({ terms, whole }: Unit, compounds: readonly string[]): Query {
  const instead = whole === undefined ? compounds : [whole, ...compounds];
  return { combineWith: 'OR', queries: [{ combineWith: 'AND', queries: [...terms] }, ...instead] };
}

// "cyber crime" must find "cybercrime": with a neighbour a word may form a compound that the index knows.
function compoundsAt(i: number, units: readonly Unit[], { vocabulary }: SearchIndex): string[] {
  const here = units[i]?.terms.join('') ?? '';
  const before = units[i - 1]?.terms.join('');
  const after = units[i + 1]?.terms.join('');
  const pairs = [before === undefined ? '' : before + here, after === undefined ? '' : here + after];
  return pairs.filter((pair) => vocabulary.has(pair));
}

function optionsFor({ vocabulary }: SearchIndex, last: readonly string[]): SearchOptions {
  const known = [...vocabulary.keys()];
  const begun = (term: string) => known.some((word) => word.startsWith(term));
  return {
    // The leaves of the query are terms already.
    tokenize: (term) => [term],
    // The last word may be unfinished; a short one before it ("of") is what it is.
    prefix: (term) => term.length > (last.includes(term) ? 1 : 2),
    // A word that is right, or may become right by typing on, brings no lookalikes; neither does a year or a number.
    fuzzy: (term) => (term.length < 4 || /\p{N}/u.test(term) || isHangul(term) || begun(term) ? false : 0.2),
    boost: { title: 3, body: 2, names: 1, norm: 0.5 },
  };
}

function unmatched({ norm, measure }: PlacedMeasure): SearchHit {
  return { id: measure.id, norm, terms: [] };
}

function distinct(hits: readonly SearchHit[]): SearchHit[] {
  return hits.filter((hit, i) => hits.findIndex(({ id }) => id === hit.id) === i);
}
