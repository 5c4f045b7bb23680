import type { ReferenceForm, ReferenceKind, Sensitivity } from '../../reference/reference.ts';
import { compare, formOf, type Outcome } from './compare.ts';
import type { ReadBlock } from './read-cases.ts';

/** How detection did on a part of the gold set. */
export interface Figures {
  /** Labels that count. */
  labels: number;
  /** References shown, those that are unsupported and have no label left out. */
  shown: number;
  right: number;
  /** Of those that are right, the ones that start or end elsewhere than the label. */
  spanDiffers: number;
  /** Of those that are right, the ones as sure as the label. */
  sameConfidence: number;
  wrong: number;
  false: number;
  missed: number;
  unsupported: number;
}

/** An outcome and the block it is of. */
export interface Placed {
  block: ReadBlock;
  outcome: Outcome;
}

/** Every outcome of every block at a sensitivity, in the order of the files. */
export function outcomesOf(blocks: readonly ReadBlock[], sensitivity: Sensitivity): Placed[] {
  return blocks.flatMap((block) =>
    compare(block.labels, block.found[sensitivity], sensitivity).map((outcome) => ({ block, outcome })),
  );
}

/** Counts outcomes. */
export function figuresOf(outcomes: readonly Outcome[]): Figures {
  const count = (result: Outcome['result']) => outcomes.filter((outcome) => outcome.result === result).length;
  const rights = outcomes.filter((outcome) => outcome.result === 'right');
  const [right, wrong, falseMarks, missed] = [rights.length, count('wrong'), count('false'), count('missed')];
  return {
    labels: right + missed,
    shown: right + wrong + falseMarks,
    right,
    spanDiffers: rights.filter(({ spanDiffers }) => spanDiffers).length,
    sameConfidence: rights.filter(({ label, found }) => label.confidence === found.confidence).length,
    wrong,
    false: falseMarks,
    missed,
    unsupported: count('unsupported'),
  };
}

/** The share of what is shown that is right; 1 where nothing is shown. */
export function precision({ right, shown }: Figures): number {
  return shown === 0 ? 1 : right / shown;
}

/** The share of the labels that is found; 1 where nothing is to be found. */
export function recall({ right, labels }: Figures): number {
  return labels === 0 ? 1 : right / labels;
}

/** The share of what is shown that names other norms than the label it stands on. */
export function wrongRate({ wrong, shown }: Figures): number {
  return shown === 0 ? 0 : wrong / shown;
}

/** The share of what is right that is as sure as the label says. */
export function agreement({ sameConfidence, right }: Figures): number {
  return right === 0 ? 1 : sameConfidence / right;
}

/** The form an outcome counts for: its label's; what has no label counts for the form that detection took it for. */
export function formOfOutcome(outcome: Outcome): ReferenceForm | undefined {
  return 'label' in outcome ? outcome.label.form : formOf(outcome.found);
}

/**
 * What kind a label is of when nothing was found for it. A paragraph without its document is `full` behind a word for
 * paragraph and `short` behind `norm` or alone; which of them it is takes detection to say, so a miss counts as `short`.
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

/** The kind an outcome counts for: that of what was found, else the one that follows from the label's form. */
export function kindOfOutcome(outcome: Outcome): ReferenceKind {
  return 'found' in outcome ? outcome.found.kind : KIND_OF_FORM[outcome.label.form];
}
