import type { DetectedReference } from '../../detection/detect.ts';
import type { Confidence, ReferenceForm, Sensitivity } from '../../reference/reference.ts';
import type { Label } from './gold.ts';

/**
 * How one label, one found reference, or both together came out:
 *
 * - `right`: the same start and end, and the same norms; or overlapping with the same norms, and then the span differs.
 * - `wrong`: what was found overlaps a label and names other norms.
 * - `false`: what was found has no label.
 * - `missed`: nothing right was found for a label.
 * - `unsupported`: no label either, but nobody claims that it is one: it is shown at `everything` only.
 */
export type Outcome =
  | { result: 'right'; label: Label; found: DetectedReference; spanDiffers: boolean }
  | { result: 'wrong'; label: Label; found: DetectedReference }
  | { result: 'false' | 'unsupported'; found: DetectedReference }
  | { result: 'missed'; label: Label };

/** Whether a label counts at a sensitivity: at `strict`, a reader is promised what is certain and nothing else. */
function counts(confidence: Confidence, sensitivity: Sensitivity): boolean {
  return sensitivity !== 'strict' || confidence === 'certain';
}

/**
 * Compares what is shown of a block at a sensitivity with its labels. One outcome for everything that was found, in
 * reading order, then one `missed` for every label that counts and has nothing right. A mark that is certain on a
 * label that is not is `false` at `strict`: there, the label does not count.
 */
export function compare(
  labels: readonly Label[],
  shown: readonly DetectedReference[],
  sensitivity: Sensitivity,
): Outcome[] {
  const partners = pair(labels, shown);
  const outcomes = shown.map((found): Outcome => {
    const partner = partners.get(found);
    if (partner !== undefined && counts(partner.confidence, sensitivity)) {
      return { result: 'right', label: partner, found, spanDiffers: !sameSpan(partner, found) };
    }
    const other = labels.find((label) => overlap(label, found) && !sameNorms(label, found));
    if (partner === undefined && other !== undefined) return { result: 'wrong', label: other, found };
    return { result: found.unsupported === true ? 'unsupported' : 'false', found };
  });
  const right = new Set(outcomes.map((outcome) => (outcome.result === 'right' ? outcome.label : undefined)));
  const missed = labels.filter((label) => counts(label.confidence, sensitivity) && !right.has(label));
  return [...outcomes, ...missed.map((label): Outcome => ({ result: 'missed', label }))];
}

/** For what was found, the label that it got right; each label once, the same span first. */
function pair(labels: readonly Label[], shown: readonly DetectedReference[]): Map<DetectedReference, Label> {
  const partners = new Map<DetectedReference, Label>();
  const taken = new Set<Label>();
  for (const fits of [sameSpan, overlap]) {
    for (const found of shown) {
      if (partners.has(found)) continue;
      const label = labels.find((one) => !taken.has(one) && fits(one, found) && sameNorms(one, found));
      if (label === undefined) continue;
      partners.set(found, label);
      taken.add(label);
    }
  }
  return partners;
}

function sameSpan(label: Label, found: DetectedReference): boolean {
  return label.start === found.start && label.end === found.end;
}

function overlap(label: Label, found: DetectedReference): boolean {
  return label.start < found.end && found.start < label.end;
}

function sameNorms(label: Label, found: DetectedReference): boolean {
  return label.norms.join() === found.norms.join();
}

/** The written form of what was found, as detection says; undefined when it says none. */
export function formOf(found: DetectedReference): ReferenceForm | undefined {
  return found.because.find((signal) => signal.source === 'form')?.form;
}
