import type { NormNumber } from './norm.ts';

/** A place in the dataset that a surface can be opened at: a norm, or a measure by its id. */
export type Place = { norm: NormNumber } | { measure: string };
