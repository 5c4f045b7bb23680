import type { NormNumber } from '../data/norms/norm.ts';

/** The lists of the side panel, each a tab of it. */
export type PanelList = 'measures' | 'page' | 'norms';

/**
 * A place that the side panel can be opened at: a list, the measures that answer to some words, a norm, a measure by its
 * id, or what the passage that the reader has selected may mean.
 */
export type PanelRoute =
  | { list: PanelList }
  | { find: string }
  | { norm: NormNumber }
  | { measure: string }
  | { passage: 'selected' };
