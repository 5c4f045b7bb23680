import type { ReferenceForm, ReferenceKind, Sensitivity } from '../../reference/reference.ts';
import { compare, formOf, type Outcome } from './compare.ts';
import type { ReadBlock } from './read-cases.ts';

/** Counts of outcomes on a part of the gold set. */
export interface Figures {
  /** Labels that count. */
  labels: number;
  /** References shown, without unsupported ones that have no label. */
  shown: number;
  right: number;
  /** Right references that start or end elsewhere than their label. */
  spanDiffers: number;
  /** Right references with the confidence of their label. */
  sameConfidence: number;
  wrong: number;
  false: number;
  missed: number;
  unsupported: number;
}

/** An outcome and its block. */
export interface PlacedOutcome {
  block: ReadBlock;
  outcome: Outcome;
}

/** Every outcome of every block at a sensitivity, in the order of the files. */
export function outcomesOf(blocks: readonly ReadBlock[], sensitivity: Sensitivity): PlacedOutcome[] {
  return blocks.flatMap((block) =>
    compare(block.labels, block.found[sensitivity], sensitivity).map((outcome) => ({ block, outcome })),
  );
}

/** Counts outcomes. */
export function figuresOf(outcomes: readonly Outcome[]): Figures {
  const count = (result: Outcome['result']) => outcomes.filter((outcome) => outcome.result === result).length;
  const rightOutcomes = outcomes.filter((outcome) => outcome.result === 'right');
  const [right, wrong, falseMarks, missed] = [rightOutcomes.length, count('wrong'), count('false'), count('missed')];
  return {
    labels: right + missed,
    shown: right + wrong + falseMarks,
    right,
    spanDiffers: rightOutcomes.filter(({ spanDiffers }) => spanDiffers).length,
    sameConfidence: rightOutcomes.filter(({ label, found }) => label.confidence === found.confidence).length,
    wrong,
    false: falseMarks,
    missed,
    unsupported: count('unsupported'),
  };
}

/** The share of shown references that are right; 1 where none is shown. */
export function precision({ right, shown }: Figures): number {
  return shown === 0 ? 1 : right / shown;
}

/** The share of labels that are found; 1 where there are none. */
export function recall({ right, labels }: Figures): number {
  return labels === 0 ? 1 : right / labels;
}

/** The share of shown references that overlap a label and name other norms; 0 where none is shown. */
export function wrongRate({ wrong, shown }: Figures): number {
  return shown === 0 ? 0 : wrong / shown;
}

/** The share of right references with the confidence of their label; 1 where none is right. */
export function agreement({ sameConfidence, right }: Figures): number {
  return right === 0 ? 1 : sameConfidence / right;
}

/** The form that an outcome counts for: that of its label, or without one the form that detection recognised. */
export function formOfOutcome(outcome: Outcome): ReferenceForm | undefined {
  return 'label' in outcome ? outcome.label.form : formOf(outcome.found);
}

/**
 * The kind that a missed label counts for. A paragraph without its document is `full` after a word for paragraph, and `short`
 * after `norm` or alone. Labels do not distinguish these, so a missed one counts as `short`.
 */
const KIND_OF_FORM: Record<ReferenceForm, ReferenceKind> = {
  number: 'short',
  letter: 'short',
  paragraph: 'short',
  documentParagraph: 'full',
  ordinal: 'ordinal',
  phrase: 'named',
  quote: 'quote',
  set: 'set',
  anaphor: 'anaphor',
};

/** The kind that an outcome counts for: that of the found reference, or without one the kind of the label's form. */
export function kindOfOutcome(outcome: Outcome): ReferenceKind {
  return 'found' in outcome ? outcome.found.kind : KIND_OF_FORM[outcome.label.form];
}
