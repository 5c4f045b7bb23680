import type { NormNumber } from '../norms/norm.ts';
import rok from './packs/rok.json' with { type: 'json' };
import type { Block, Measure, PracticePack } from './schema.ts';

/** What one pack holds for a norm. */
export interface Practice {
  readonly pack: PracticePack;
  readonly statement: readonly Block[];
  readonly measures: readonly Measure[];
}

/** A measure with where it belongs. */
export interface PlacedMeasure {
  readonly pack: PracticePack;
  readonly norm: NormNumber;
  readonly measure: Measure;
}

/** All practice packs, in the order they are shown. To add a State, add its file here and in `popover-practice.ts`. */
export const packs: readonly PracticePack[] = [
  // TypeScript widens the literals of a JSON file ("paper" to string), so this one assertion is needed. It is not a
  // guess: tests/data/schema.test.ts parses the very same file with the schema this type is inferred from.
  rok as PracticePack,
];

const placed: readonly PlacedMeasure[] = packs.flatMap((pack) =>
  pack.practice.flatMap(({ norm, measures }) => measures.map((measure) => ({ pack, norm, measure }))),
);

const byId: ReadonlyMap<string, PlacedMeasure> = new Map(placed.map((entry) => [entry.measure.id, entry]));

/** What each pack says about a norm; a pack that does not speak of the norm is left out. */
export function practiceOf(norm: NormNumber): Practice[] {
  return packs.flatMap((pack) =>
    pack.practice
      .filter((entry) => entry.norm === norm)
      .map(({ statement, measures }) => ({ pack, statement, measures })),
  );
}

/** Every measure of every pack, by pack, then by norm, in the order of the paper. */
export function allMeasures(): readonly PlacedMeasure[] {
  return placed;
}

/** The measure of an id such as `rok-3-due-diligence`. */
export function measureById(id: string): PlacedMeasure | undefined {
  return byId.get(id);
}
