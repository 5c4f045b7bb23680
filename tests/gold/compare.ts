import type { DetectedReference } from '../../detection/detect.ts';
import type { Confidence, ReferenceForm, Sensitivity } from '../../reference/reference.ts';
import type { Label } from './gold.ts';

/**
 * The result of comparing a label, a found reference, or both together:
 *
 * - `right`: the same start and end and the same norms, or overlapping with the same norms; then the span differs.
 * - `wrong`: the found reference overlaps a label and names other norms.
 * - `false`: the found reference has no label.
 * - `missed`: nothing right was found for the label.
 * - `unsupported`: an unsupported candidate without a label; it is shown at `everything` only, so it is no false mark.
 */
export type Outcome =
  | { result: 'right'; label: Label; found: DetectedReference; spanDiffers: boolean }
  | { result: 'wrong'; label: Label; found: DetectedReference }
  | { result: 'false' | 'unsupported'; found: DetectedReference }
  | { result: 'missed'; label: Label };

/** Whether a label counts at a sensitivity: at `strict`, a reader is promised certain references and no others. */
function counts(confidence: Confidence, sensitivity: Sensitivity): boolean {
  return sensitivity !== 'strict' || confidence === 'certain';
}

/**
 * Compares the references of a block that are shown at a sensitivity with its labels. Returns one outcome for each found
 * reference, in reading order, then one `missed` for each label that counts and has no right one. At `strict`, a certain
 * reference is `false` where its label is not certain, because that label does not count.
 */
export function compare(
  labels: readonly Label[],
  shown: readonly DetectedReference[],
  sensitivity: Sensitivity,
): Outcome[] {
  const partners = pairUp(labels, shown);
  const outcomes = shown.map((found): Outcome => {
    const partner = partners.get(found);
    if (partner !== undefined && counts(partner.confidence, sensitivity)) {
      return { result: 'right', label: partner, found, spanDiffers: !haveSameSpan(partner, found) };
    }
    const other = labels.find((label) => overlap(label, found) && !haveSameNorms(label, found));
    if (partner === undefined && other !== undefined) return { result: 'wrong', label: other, found };
    return { result: found.unsupported === true ? 'unsupported' : 'false', found };
  });
  const right = new Set(outcomes.map((outcome) => (outcome.result === 'right' ? outcome.label : undefined)));
  const missed = labels.filter((label) => counts(label.confidence, sensitivity) && !right.has(label));
  return [...outcomes, ...missed.map((label): Outcome => ({ result: 'missed', label }))];
}

/** Pairs found references with labels of the same norms: those of the same span first, each label once. */
function pairUp(labels: readonly Label[], shown: readonly DetectedReference[]): Map<DetectedReference, Label> {
  const partners = new Map<DetectedReference, Label>();
  const taken = new Set<Label>();
  for (const fits of [haveSameSpan, overlap]) {
    for (const found of shown) {
      if (partners.has(found)) continue;
      const label = labels.find((one) => !taken.has(one) && fits(one, found) && haveSameNorms(one, found));
      if (label === undefined) continue;
      partners.set(found, label);
      taken.add(label);
    }
  }
  return partners;
}

function haveSameSpan(label: Label, found: DetectedReference): boolean {
  return label.start === found.start && label.end === found.end;
}

function overlap(label: Label, found: DetectedReference): boolean {
  return label.start < found.end && found.start < label.end;
}

function haveSameNorms(label: Label, found: DetectedReference): boolean {
  return label.norms.join() === found.norms.join();
}

/** The written form that detection recognised in a reference. */
export function formOf(found: DetectedReference): ReferenceForm | undefined {
  return found.because.find((signal) => signal.source === 'form')?.form;
}
