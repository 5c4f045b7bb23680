import type { NormNumber } from '../data/norms/norm.ts';
import type { PlacedMeasure } from '../data/practice/practice.ts';
import type { Topic } from '../data/practice/topics.ts';

/** The facets by which measures can be filtered, with the type of their values. */
interface FacetValues {
  norm: NormNumber;
  /** The acronym, as in the glossary of the pack. */
  agency: string;
  topic: Topic;
  year: number;
}

/** The name of a facet. */
export type Facet = keyof FacetValues;

/** The chosen values of each facet. A facet without values does not filter. */
export type ChosenValues = { readonly [F in Facet]?: readonly FacetValues[F][] };

/** A value with the number of measures if it alone were chosen in its facet. */
export interface FacetCount<Value> {
  readonly value: Value;
  readonly count: number;
}

/** The values that each facet offers. */
export type FacetCounts = { readonly [F in Facet]: readonly FacetCount<FacetValues[F]>[] };

/** A measure, or a search hit, which has one. */
type Faceted = Pick<PlacedMeasure, 'norm' | 'measure'>;

const valuesOf: { readonly [F in Facet]: (placed: Faceted) => readonly FacetValues[F][] } = {
  norm: ({ norm }) => [norm],
  agency: ({ measure }) => measure.agencies,
  topic: ({ measure }) => measure.topics,
  year: ({ measure }) => measure.years,
};

const facets: readonly Facet[] = ['norm', 'agency', 'topic', 'year'];

/** The measures that have a chosen value in every facet with chosen values, in the order given. */
export function filtered<M extends Faceted>(measures: readonly M[], chosen: ChosenValues): M[] {
  return measures.filter((measure) => facets.every((facet) => passes(measure, facet, chosen)));
}

/**
 * The values that each facet offers: norms by number, years newest first, agencies and topics by count and name. The values
 * of one facet are alternatives, so its own choice does not affect its counts; those of the other facets do. A value
 * without measures is left out, unless it is chosen.
 */
export function facetsOf(measures: readonly Faceted[], chosen: ChosenValues): FacetCounts {
  return {
    norm: countsOf('norm', measures, chosen).sort((a, b) => a.value - b.value),
    agency: countsOf('agency', measures, chosen).sort((a, b) => b.count - a.count || compare(a.value, b.value)),
    topic: countsOf('topic', measures, chosen).sort((a, b) => b.count - a.count || compare(a.value, b.value)),
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
  for (const measure of measures.filter((each) => others.every((other) => passes(each, other, chosen)))) {
    for (const value of new Set(valuesOf[facet](measure))) counts.set(value, (counts.get(value) ?? 0) + 1);
  }
  return Array.from(counts, ([value, count]) => ({ value, count }));
}

function passes<F extends Facet>(measure: Faceted, facet: F, chosen: ChosenValues): boolean {
  const values: readonly FacetValues[F][] = chosen[facet] ?? [];
  return values.length === 0 || valuesOf[facet](measure).some((value) => values.includes(value));
}

function compare(a: string, b: string): number {
  return Number(a > b) - Number(a < b);
}
