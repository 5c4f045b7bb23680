import type { Confidence } from '../../reference/reference.ts';
import type { ContextLevel } from '../context/page-context.ts';
import { words } from '../lexicon/lexica.ts';
import type { Pattern } from '../lexicon/lexicon.ts';
import type { LazyRegExp } from '../patterns/lazy-regexp.ts';
import { anywhere } from '../patterns/lexicon-pattern.ts';
import type { Candidate, Evidence } from '../recognisers/candidate.ts';
import type { Sentence } from './sentence.ts';

interface Cell {
  /** The confidence without a cue. */
  alone?: Confidence;
  /** The confidence with a cue in the same or a neighbouring sentence. */
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

/** The confidence of evidence on a page of a level, with or without a cue; undefined when that is not enough. */
export function confidenceOf(evidence: Evidence, level: ContextLevel, isCued: boolean): Confidence | undefined {
  const { alone, cued } = TABLE[evidence][level];
  return isCued ? cued : alone;
}

/** Whether a cue would change the confidence. */
export function dependsOnCue(evidence: Evidence, level: ContextLevel): boolean {
  const { alone, cued } = TABLE[evidence][level];
  return alone !== cued;
}

/** Whether the evidence is certain on every page and without a cue. */
export function isAlwaysCertain(evidence: Evidence): boolean {
  return TABLE[evidence] === ALWAYS_CERTAIN;
}

const CUE = anywhere(({ cues }) => cues);
const PHRASE_CUE = anywhere(({ phraseCues }) => phraseCues);

/** Two words that are a cue only together in one sentence. */
type Pair = readonly [LazyRegExp, LazyRegExp];

function pairsOf(pairs: readonly (readonly [Pattern, Pattern])[]): Pair[] {
  return pairs.map(([one, other]) => [anywhere(() => [one]), anywhere(() => [other])]);
}

const PAIRS = pairsOf(words(({ pairedCues }) => pairedCues.always));
const PAIRS_WITH_STATES = [...PAIRS, ...pairsOf(words(({ pairedCues }) => pairedCues.byStates))];

/** The first words that support a candidate, in the first sentence that has any; offsets into the whole text. */
export function cueIn(
  sentences: readonly Sentence[],
  cuedBy: Candidate['cuedBy'],
): { start: number; end: number } | undefined {
  const single = cuedBy === 'instrument' ? CUE : PHRASE_CUE;
  const pairs = cuedBy === 'norms or States' ? PAIRS_WITH_STATES : PAIRS;
  for (const sentence of sentences) {
    const cue = sentence.find(single) ?? pairIn(sentence, pairs);
    if (cue !== undefined) return cue;
  }
  return undefined;
}

function pairIn(sentence: Sentence, pairs: readonly Pair[]): { start: number; end: number } | undefined {
  for (const [one, other] of pairs) {
    const found = sentence.find(one);
    if (found !== undefined && sentence.find(other) !== undefined) return found;
  }
  return undefined;
}
