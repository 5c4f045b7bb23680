import type { NormNumber } from '../data/norms/norm.ts';

/** The lists of the side panel, each a tab of it. */
export type PanelList = 'measures' | 'page' | 'norms';

/**
 * A route of the side panel: a list, the measures that a search finds, a norm, a measure by its id, or the meanings of the
 * selected passage.
 */
export type PanelRoute =
  | { list: PanelList }
  | { find: string }
  | { norm: NormNumber }
  | { measure: string }
  | { passage: 'selected' };
