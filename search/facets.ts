import type { NormNumber } from '../data/norms/norm.ts';
import type { PlacedMeasure } from '../data/practice/practice.ts';
import type { Topic } from '../data/practice/topics.ts';

/** What measures can be narrowed down by, with the kind of its values. */
interface FacetValues {
  norm: NormNumber;
  /** The acronym, as in the glossary of the pack. */
  agency: string;
  topic: Topic;
  year: number;
}

/** The name of a facet. */
export type Facet = keyof FacetValues;

/** The values that are chosen, by facet; none for a facet that is left out. */
export type ChosenValues = { readonly [F in Facet]?: readonly FacetValues[F][] };

/** A value with the number of measures there would be if it alone were chosen in its facet. */
export interface FacetCount<Value> {
  readonly value: Value;
  readonly count: number;
}

/** The values to choose from, by facet. */
export type FacetCounts = { readonly [F in Facet]: readonly FacetCount<FacetValues[F]>[] };

/** A measure or whatever else comes with one, such as a search hit. */
type Faceted = Pick<PlacedMeasure, 'norm' | 'measure'>;

const valuesOf: { readonly [F in Facet]: (placed: Faceted) => readonly FacetValues[F][] } = {
  norm: ({ norm }) => [norm],
  agency: ({ measure }) => measure.agencies,
  topic: ({ measure }) => measure.topics,
  year: ({ measure }) => measure.years,
};

const facets: readonly Facet[] = ['norm', 'agency', 'topic', 'year'];

/** The measures that have, for every facet with a choice, one of the values chosen there; in the order given. */
export function filtered<M extends Faceted>(measures: readonly M[], chosen: ChosenValues): M[] {
  return measures.filter((measure) => facets.every((facet) => meets(measure, facet, chosen)));
}

/**
 * What can be chosen, norms by number, years newest first, agencies and topics by count and name. The choices in the
 * other facets count, those in the facet itself don't: its values are alternatives to each other. A value that no
 * measure would have is left out, unless it is chosen.
 */
export function facetsOf(measures: readonly Faceted[], chosen: ChosenValues): FacetCounts {
  return {
    norm: countsOf('norm', measures, chosen).sort((a, b) => a.value - b.value),
    agency: countsOf('agency', measures, chosen).sort((a, b) => b.count - a.count || inOrder(a.value, b.value)),
    topic: countsOf('topic', measures, chosen).sort((a, b) => b.count - a.count || inOrder(a.value, b.value)),
    year: countsOf('year', measures, chosen).sort((a, b) => b.value - a.value),
  };
}

function countsOf<F extends Facet>(
  facet: F,
  measures: readonly Faceted[],
  chosen: ChosenValues,
): FacetCount<FacetValues[F]>[] {
  const others = facets.filter((other) => other !== facet);
  const counts = new Map<FacetValues[F], number>((chosen[facet] ?? []).map((value) => [value, 0]));
  for (const measure of measures.filter((each) => others.every((other) => meets(each, other, chosen)))) {
    for (const value of new Set(valuesOf[facet](measure))) counts.set(value, (counts.get(value) ?? 0) + 1);
  }
  return Array.from(counts, ([value, count]) => ({ value, count }));
}

function meets<F extends Facet>(measure: Faceted, facet: F, chosen: ChosenValues): boolean {
  const wanted: readonly FacetValues[F][] = chosen[facet] ?? [];
  return wanted.length === 0 || valuesOf[facet](measure).some((value) => wanted.includes(value));
}

function inOrder(a: string, b: string): number {
  return Number(a > b) - Number(a < b);
}
