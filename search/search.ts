import type { NormNumber } from '../data/norms/norm.ts';
import { norms } from '../data/norms/norms.ts';
import { allMeasures, type PlacedMeasure } from '../data/practice/practice.ts';
import { searchDocumentsOf } from './documents.ts';
import { namesAllNorms, parseNormNames } from './parse-norm-names.ts';
import { suggestionsFor } from './suggest.ts';
import { indexOf, type SearchIndex } from './text-index.ts';
import { matchesOfAll, matchesOfSome, type WordMatch } from './word-matches.ts';

/** A norm that was found. */
export interface NormHit {
  readonly norm: NormNumber;
  /**
   * The words and phrases of its title and text that matched, as they stand there but perhaps in another case or
   * number, for highlighting; none where it was only named.
   */
  readonly terms: readonly string[];
}

/** A measure that was found. */
export interface SearchHit {
  /** The id of the measure. */
  readonly id: string;
  readonly norm: NormNumber;
  /**
   * The words and phrases of its title, body and footnotes that matched, as they stand there but perhaps in another
   * case or number, for highlighting; none where only its norm or its topic meets the query.
   */
  readonly terms: readonly string[];
}

/** Search over the norms and the measures of all packs. */
export interface Search {
  /** The measures that meet a query, best first. None for a query without words. */
  search(query: string, limit?: number): readonly SearchHit[];
  /** The norms that a query names, in the order named, then those whose title, text or subject meets it, best first. */
  norms(query: string): readonly NormHit[];
  /** Up to six ways to go on from what was typed; each of them finds something. */
  suggest(query: string): string[];
}

interface Answer {
  readonly norms: readonly NormHit[];
  readonly measures: readonly SearchHit[];
}

/** Builds the search. Takes some tens of milliseconds: do it once per page. */
export function createSearch(measures: readonly PlacedMeasure[] = allMeasures()): Search {
  const index = indexOf(searchDocumentsOf(measures));
  // Norms and measures are asked for one after the other.
  let last = { query: '', answer: answerTo('', index, measures) };
  const answer = (query: string) => {
    if (query !== last.query) last = { query, answer: answerTo(query, index, measures) };
    return last.answer;
  };
  return {
    search: (query, limit) => answer(query).measures.slice(0, limit),
    norms: (query) => answer(query).norms,
    suggest: (query) =>
      suggestionsFor(
        query,
        index.vocabulary,
        (attempt) => matchesOfAll(parseNormNames(attempt).rest, index).length > 0,
      ),
  };
}

function answerTo(query: string, index: SearchIndex, measures: readonly PlacedMeasure[]): Answer {
  const { norms: named, rest } = parseNormNames(query);
  const found = hitsFor(rest, index);
  const first = namesAllNorms(query) ? norms.map(({ number }) => number) : named;
  return {
    norms: distinct(
      [...first.map((norm) => found.norms.find((hit) => hit.norm === norm) ?? { norm, terms: [] }), ...found.norms],
      ({ norm }) => norm,
    ),
    measures: named.length === 0 ? found.measures : byNorms(named, found.measures, measures),
  };
}

// Norms and measures each for itself: those with all the words; where none has, those with the most of them.
function hitsFor(words: string, index: SearchIndex): Answer {
  const all = apart(matchesOfAll(words, index));
  const isWhole = all.norms.length > 0 && all.measures.length > 0;
  const some = apart(isWhole ? [] : matchesOfSome(words, index));
  // A norm that has half of the words or fewer is no answer.
  const someNorms = most(some.norms).filter(({ rank }) => rank.met > rank.missing);
  return {
    norms: (all.norms.length > 0 ? all.norms : someNorms).map(normHit),
    measures: (all.measures.length > 0 ? all.measures : most(some.measures)).flatMap(measureHit),
  };
}

function apart(matches: readonly WordMatch[]) {
  return {
    norms: matches.filter(({ findable }) => findable.measure === undefined),
    measures: matches.filter(({ findable }) => findable.measure !== undefined),
  };
}

function most(matches: readonly WordMatch[]): readonly WordMatch[] {
  return matches.filter(({ rank }) => rank.missing === matches[0]?.rank.missing);
}

function normHit({ findable: { norm }, shown }: WordMatch): NormHit {
  return { norm, terms: shown };
}

function measureHit({ findable: { norm, measure }, shown }: WordMatch): SearchHit[] {
  return measure === undefined ? [] : [{ id: measure, norm, terms: shown }];
}

// A norm that is named puts its own measures first: those that also have the other words of the query, then the rest in
// the order of the paper; then come measures elsewhere, and last those that refer to the norm.
function byNorms(
  named: readonly NormNumber[],
  found: readonly SearchHit[],
  measures: readonly PlacedMeasure[],
): readonly SearchHit[] {
  const own = named.flatMap((wanted) => measures.filter(({ norm }) => norm === wanted));
  const referring = measures.filter(({ measure }) =>
    measure.seeAlso.some((target) => target.kind === 'norm' && named.includes(target.norm)),
  );
  const hits = [
    ...found.filter(({ norm }) => named.includes(norm)),
    ...own.map(unmatched),
    ...found,
    ...referring.map(unmatched),
  ];
  return distinct(hits, ({ id }) => id);
}

function unmatched({ norm, measure }: PlacedMeasure): SearchHit {
  return { id: measure.id, norm, terms: [] };
}

function distinct<T>(hits: readonly T[], keyOf: (hit: T) => unknown): T[] {
  const seen = new Set<unknown>();
  return hits.filter((hit) => !seen.has(keyOf(hit)) && seen.add(keyOf(hit)));
}
