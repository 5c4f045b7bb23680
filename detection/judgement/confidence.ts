import type { Confidence } from '../../reference/reference.ts';
import type { ContextLevel } from '../context/context-types.ts';
import type { Evidence } from '../recognisers/candidate.ts';

interface Cell {
  /** With nothing near by that supports it. */
  alone?: Confidence;
  /** With a cue in the same or a neighbouring sentence. */
  cued?: Confidence;
}

const certain: Cell = { alone: 'certain', cued: 'certain' };
const certainCued: Cell = { cued: 'certain' };
const related: Cell = { alone: 'related', cued: 'related' };
const relatedCued: Cell = { cued: 'related' };
const tentative: Cell = { alone: 'tentative', cued: 'tentative' };
const tentativeUntilCued: Cell = { alone: 'tentative', cued: 'certain' };
const nothing: Cell = {};

const ALWAYS_CERTAIN = { none: certain, weak: certain, medium: certain, strong: certain, decisive: certain };

/** Forms that are seldom anything else: shown without any support, but not as certain. */
const UNLIKELY_OTHER = {
  none: tentative,
  weak: tentativeUntilCued,
  medium: tentativeUntilCued,
  strong: certain,
  decisive: certain,
};

const TABLE: Record<Evidence, Record<ContextLevel, Cell>> = {
  document: ALWAYS_CERTAIN,
  quote: ALWAYS_CERTAIN,
  'phrase-low': ALWAYS_CERTAIN,
  'capital-number': UNLIKELY_OTHER,
  // No other instrument has a norm 13 (x).
  'norm-paragraph': UNLIKELY_OTHER,
  short: { none: nothing, weak: certainCued, medium: certainCued, strong: certain, decisive: certain },
  bare: { none: nothing, weak: nothing, medium: nothing, strong: certain, decisive: certain },
  'phrase-medium': { none: nothing, weak: relatedCued, medium: relatedCued, strong: related, decisive: related },
  'phrase-high': { none: nothing, weak: relatedCued, medium: relatedCued, strong: relatedCued, decisive: relatedCued },
};

/** How sure the evidence is on a page of this level, with or without a cue near by; undefined when it is not enough. */
export function confidenceOf(evidence: Evidence, level: ContextLevel, cued: boolean): Confidence | undefined {
  const cell = TABLE[evidence][level];
  return cued ? cell.cued : cell.alone;
}

/** Whether a cue would make a difference. */
export function dependsOnCue(evidence: Evidence, level: ContextLevel): boolean {
  const { alone, cued } = TABLE[evidence][level];
  return alone !== cued;
}

/** Whether the page matters at all for this evidence. */
export function speaksForItself(evidence: Evidence): boolean {
  return TABLE[evidence] === ALWAYS_CERTAIN;
}
