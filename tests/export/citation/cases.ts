import { measureById, type PlacedMeasure } from '../../../data/practice/practice.ts';

/** The measure with this id; throws for an unknown id. */
export function placedMeasure(id: string): PlacedMeasure {
  const placed = measureById(id);
  if (placed === undefined) throw new Error(`There is no measure ${id}.`);
  return placed;
}

/** A measure that the paper gives another heading. */
export function withHeading(title: string): PlacedMeasure {
  const placed = placedMeasure('rok-3-due-diligence');
  return { ...placed, measure: { ...placed.measure, title } };
}
