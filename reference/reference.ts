import type { NormNumber } from '../data/norms/norm.ts';

/**
 * How a reference is written: by UN symbol or paragraph, in short form, by its position in the list (`the third norm`), by
 * a phrase of the norm's subject, in the norm's own words, to all norms at once, or as an anaphor (`this norm`).
 */
export type ReferenceKind = (typeof referenceKinds)[number];

/** Every kind of reference. */
export const referenceKinds = ['full', 'short', 'ordinal', 'named', 'quote', 'set', 'anaphor'] as const;

/**
 * How sure detection is: `certain` references name the norm, `related` ones have words of its subject, and `tentative` ones
 * may name it, but nothing else on the page confirms it.
 */
export type Confidence = (typeof confidences)[number];

/** Every confidence, the highest first. */
export const confidences = ['certain', 'related', 'tentative'] as const;

/** How much the reader wants to see; `balanced` is the default. */
export type Sensitivity = 'strict' | 'balanced' | 'everything';

/** How much a signal says about the subject of a page; `detection/context/page-context.ts` adds weights up. */
export type Weight = (typeof signalWeights)[number];

/** Every weight of a signal, the lowest first. */
export const signalWeights = ['weak', 'medium', 'strong', 'decisive'] as const;

/** Every written form that the recognisers distinguish. */
export const referenceForms = [
  'number',
  'letter',
  'paragraph',
  'documentParagraph',
  'ordinal',
  'phrase',
  'quote',
  'set',
  'anaphor',
] as const;

/** A written form that the recognisers distinguish. */
export type ReferenceForm = (typeof referenceForms)[number];

/** One reason for a decision, which can be shown to the reader. */
export type Signal =
  /** The form that was recognised. */
  | { source: 'form'; form: ReferenceForm }
  /** Words in the same or a neighbouring sentence, as they are written. */
  | { source: 'cue'; text: string }
  /** Words elsewhere on the page, as they are written. */
  | { source: 'page'; text: string; weight: Weight };

/** One reference to one norm, or to several when it is a range or a set. */
export interface Reference {
  /** UTF-16 offsets into the text as given: `text.slice(start, end)` is the reference. */
  start: number;
  end: number;
  /** Ascending and without repeats. */
  norms: readonly NormNumber[];
  kind: ReferenceKind;
  confidence: Confidence;
  /** The form, then the cue if there is one, then signals of the page, strongest first. */
  because: readonly Signal[];
}

/** The norms that a reference mentions individually: none for a reference to all norms at once. */
export function normsMentioned({ kind, norms }: Pick<Reference, 'kind' | 'norms'>): readonly NormNumber[] {
  return kind === 'set' ? [] : norms;
}
