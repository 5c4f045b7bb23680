import type { NormNumber } from '../data/norms/norm.ts';
import { norms } from '../data/norms/norms.ts';
import { allMeasures, type PlacedMeasure } from '../data/practice/practice.ts';
import { searchDocumentsOf } from './documents.ts';
import { namesAllNorms, parseNormNames } from './parse-norm-names.ts';
import { queryWordsOf } from './query.ts';
import { suggestionsFor } from './suggest.ts';
import { indexOf, type SearchIndex } from './text-index.ts';
import { matchesOfAll, matchesOfSome, type WordMatch } from './word-matches.ts';
import { type Token, tokenize } from './words/tokens.ts';

/** A norm that was found. */
export interface NormHit {
  readonly norm: NormNumber;
  /**
   * The words and phrases of its title and text that matched, for highlighting; the text may have them in another case or
   * number. Empty for a norm that was only named.
   */
  readonly terms: readonly string[];
}

/** A measure that was found. */
export interface MeasureHit extends PlacedMeasure {
  /**
   * The words and phrases of its title, body and footnotes that matched, for highlighting; the text may have them in
   * another case or number. Empty where only its norm or its topic matched.
   */
  readonly terms: readonly string[];
}

/** Search in the norms and in the measures of all packs. */
export interface Search {
  /** The measures that match a query, best first. None for a query without words. */
  search(query: string, limit?: number): readonly MeasureHit[];
  /** The norms that a query names, in the order named, then those that match its words, best first. */
  norms(query: string): readonly NormHit[];
  /** Up to six completions or corrections of what was typed so far; each finds something. */
  suggest(query: string): string[];
}

interface ParsedQuery {
  readonly query: string;
  /** The norms that it names. */
  readonly named: readonly NormNumber[];
  /** The other words. */
  readonly tokens: readonly Token[];
}

interface Answer {
  readonly norms: readonly NormHit[];
  readonly measures: readonly MeasureHit[];
}

/** Builds the search. Takes some tens of milliseconds: do it once per page. */
export function createSearch(measures: readonly PlacedMeasure[] = allMeasures()): Search {
  const index = indexOf(searchDocumentsOf(measures));
  const parsed = latest(parse);
  const answer = latest((query) => answerTo(parsed(query), index, measures));
  return {
    search: (query, limit) => answer(query).measures.slice(0, limit),
    norms: (query) => answer(query).norms,
    suggest: (query) => {
      const typed = query.normalize('NFKC').trimStart();
      // A single letter names a norm, but may be the start of a word too.
      const tokens = typed.length === 1 ? tokenize(typed) : parsed(query).tokens;
      const finds = (attempt: readonly Token[]) => matchesOfAll(queryWordsOf(attempt, index), index).length > 0;
      return suggestionsFor(typed, tokens, index.vocabulary, finds);
    },
  };
}

/** Remembers the latest result, because a view gets norms, measures and suggestions for the same query. */
function latest<T>(resultOf: (query: string) => T): (query: string) => T {
  let last: { readonly query: string; readonly result: T } | undefined;
  return (query) => {
    if (last?.query !== query) last = { query, result: resultOf(query) };
    return last.result;
  };
}

function parse(query: string): ParsedQuery {
  const { norms: named, rest } = parseNormNames(query);
  return { query, named, tokens: tokenize(rest) };
}

function answerTo(
  { query, named, tokens }: ParsedQuery,
  index: SearchIndex,
  measures: readonly PlacedMeasure[],
): Answer {
  const found = hitsFor(tokens, index);
  const first = namesAllNorms(query) ? norms.map(({ number }) => number) : named;
  return {
    norms: distinct(
      [...first.map((norm) => found.norms.find((hit) => hit.norm === norm) ?? { norm, terms: [] }), ...found.norms],
      ({ norm }) => norm,
    ),
    measures: named.length === 0 ? found.measures : withMeasuresOf(named, found.measures, measures),
  };
}

/** The norms and the measures with all words; if there are none with all words, those with the most words. */
function hitsFor(tokens: readonly Token[], index: SearchIndex): Answer {
  const words = queryWordsOf(tokens, index);
  const all = partition(matchesOfAll(words, index));
  const isComplete = all.norms.length > 0 && all.measures.length > 0;
  const some = partition(isComplete ? [] : matchesOfSome(words, index));
  // A norm that matches half of the words or fewer is no answer.
  const someNorms = withMostWords(some.norms).filter(({ rank }) => rank.matched > rank.missing);
  return {
    norms: (all.norms.length > 0 ? all.norms : someNorms).map(normHit),
    measures: (all.measures.length > 0 ? all.measures : withMostWords(some.measures)).flatMap(measureHit),
  };
}

function partition(matches: readonly WordMatch[]) {
  return {
    norms: matches.filter(({ document }) => document.placed === undefined),
    measures: matches.filter(({ document }) => document.placed !== undefined),
  };
}

function withMostWords(matches: readonly WordMatch[]): readonly WordMatch[] {
  return matches.filter(({ rank }) => rank.missing === matches[0]?.rank.missing);
}

function normHit({ document: { norm }, terms }: WordMatch): NormHit {
  return { norm, terms };
}

function measureHit({ document: { placed }, terms }: WordMatch): MeasureHit[] {
  return placed === undefined ? [] : [{ ...placed, terms }];
}

/**
 * The measures for a query that names norms: those of the named norms that match the other words, the rest of the named
 * norms in the order of the paper, measures of other norms, and those that refer to a named norm.
 */
function withMeasuresOf(
  named: readonly NormNumber[],
  found: readonly MeasureHit[],
  measures: readonly PlacedMeasure[],
): readonly MeasureHit[] {
  const own = named.flatMap((wanted) => measures.filter(({ norm }) => norm === wanted));
  const referring = measures.filter(({ measure }) =>
    measure.seeAlso.some((target) => target.kind === 'norm' && named.includes(target.norm)),
  );
  const hits = [
    ...found.filter(({ norm }) => named.includes(norm)),
    ...own.map(withoutTerms),
    ...found,
    ...referring.map(withoutTerms),
  ];
  return distinct(hits, ({ measure }) => measure.id);
}

function withoutTerms(placed: PlacedMeasure): MeasureHit {
  return { ...placed, terms: [] };
}

function distinct<T>(hits: readonly T[], keyOf: (hit: T) => unknown): T[] {
  const seen = new Set<unknown>();
  return hits.filter((hit) => !seen.has(keyOf(hit)) && seen.add(keyOf(hit)));
}
