import type { NormNumber } from '../../data/norms/norm.ts';
import type { PlacedMeasure } from '../../data/practice/practice.ts';

/** How one citation style writes what can be cited: plain text, and no full stop, since a note may go on. */
export interface Style {
  readonly norm: (number: NormNumber) => string;
  /** `accessed` is the day on which the paper was read on the web; a style that gives no such day leaves it out. */
  readonly measure: (placed: PlacedMeasure, accessed?: Date) => string;
}
