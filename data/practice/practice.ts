import type { NormNumber } from '../norms/norm.ts';
import { packs } from './packs.data.ts';
import type { Block, Measure, PracticePack } from './schema.ts';

/** The part of a pack that is about one norm. */
export interface Practice {
  readonly pack: PracticePack;
  readonly statement: readonly Block[];
  readonly measures: readonly Measure[];
}

/** A measure with its pack and its norm. */
export interface PlacedMeasure {
  readonly pack: PracticePack;
  readonly norm: NormNumber;
  readonly measure: Measure;
}

const placedMeasures: readonly PlacedMeasure[] = packs.flatMap((pack) =>
  pack.practice.flatMap(({ norm, measures }) => measures.map((measure) => ({ pack, norm, measure }))),
);

const measuresById: ReadonlyMap<string, PlacedMeasure> = new Map(
  placedMeasures.map((placed) => [placed.measure.id, placed]),
);

/** What each pack says about a norm; a pack without an entry for the norm is left out. */
export function practiceOf(norm: NormNumber): Practice[] {
  return packs.flatMap((pack) =>
    pack.practice
      .filter((entry) => entry.norm === norm)
      .map(({ statement, measures }) => ({ pack, statement, measures })),
  );
}

/** Every measure of every pack, by pack, then by norm, in the order of the paper. */
export function allMeasures(): readonly PlacedMeasure[] {
  return placedMeasures;
}

/** The measure with an id such as `rok-3-due-diligence`; undefined for an unknown id. */
export function measureById(id: string): PlacedMeasure | undefined {
  return measuresById.get(id);
}
