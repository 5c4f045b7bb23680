import { measureById, type PlacedMeasure } from '../../../data/practice/practice.ts';

/** The measure of an id; throws when there is none. */
export function placedMeasure(id: string): PlacedMeasure {
  const placed = measureById(id);
  if (placed === undefined) throw new Error(`There is no measure ${id}.`);
  return placed;
}

/** A measure that stands in the paper under the heading that is given. */
export function headed(title: string): PlacedMeasure {
  const placed = placedMeasure('rok-3-due-diligence');
  return { ...placed, measure: { ...placed.measure, title } };
}
