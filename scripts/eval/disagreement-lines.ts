import type { DetectedReference } from '../../detection/detect.ts';
import { formOf, type Outcome } from '../../tests/gold/compare.ts';
import { outcomesOf, type PlacedOutcome } from '../../tests/gold/figures.ts';
import type { Label } from '../../tests/gold/gold.ts';
import type { ReadBlock } from '../../tests/gold/read-cases.ts';

/**
 * All disagreements between labels and detection, one line each, in a section for each kind of disagreement. The label is
 * before the arrow, the found reference after it. Outcomes at `balanced`, and wrong targets at `everything`.
 */
export function disagreementLines(blocks: readonly ReadBlock[]): string[] {
  const balanced = outcomesOf(blocks, 'balanced');
  const everything = outcomesOf(blocks, 'everything');
  const ofResult = (outcomes: readonly PlacedOutcome[], result: Outcome['result']) =>
    outcomes.filter(({ outcome }) => outcome.result === result);
  const wrong = ofResult(balanced, 'wrong');
  // The label of a wrong target is missed as well: it is listed once.
  const wrongLabels = new Set(wrong.map(({ outcome }) => ('label' in outcome ? outcome.label : undefined)));
  const missed = ofResult(balanced, 'missed').filter(
    ({ outcome }) => 'label' in outcome && !wrongLabels.has(outcome.label),
  );
  const unsupportedWrong = ofResult(everything, 'wrong').filter(
    ({ outcome }) => 'found' in outcome && outcome.found.unsupported === true,
  );
  return [
    ...section('Wrong targets', wrong),
    ...section('False marks', ofResult(balanced, 'false')),
    ...section('Missed', missed),
    ...section('Wrong targets at everything only', unsupportedWrong),
    ...section(
      'Span differs',
      balanced.filter(({ outcome }) => outcome.result === 'right' && outcome.spanDiffers),
    ),
    ...section(
      'Confidence differs',
      balanced.filter(
        ({ outcome }) => outcome.result === 'right' && outcome.label.confidence !== outcome.found.confidence,
      ),
    ),
    ...section(
      'Form differs',
      balanced.filter(({ outcome }) => outcome.result === 'right' && outcome.label.form !== formOf(outcome.found)),
    ),
  ];
}

function section(name: string, outcomes: readonly PlacedOutcome[]): string[] {
  return outcomes.length === 0
    ? []
    : [`${name}: ${outcomes.length}`, ...outcomes.map((placed) => `  ${outcomeLine(placed)}`), ''];
}

/** One outcome as a line: `tests/gold/en.txt:12: "norm 3" 3 number certain -> nothing found`. Editors open its start. */
export function outcomeLine(placed: PlacedOutcome): string {
  return `${placed.block.file}:${placed.block.line}: ${outcomeText(placed)}`;
}

/** One outcome without its place: the label, and the found reference after the arrow. */
export function outcomeText({ block, outcome }: PlacedOutcome): string {
  const label = 'label' in outcome ? labelText(block.text, outcome.label) : 'nothing labelled';
  const found = 'found' in outcome ? referenceText(block.text, outcome.found) : 'nothing found';
  return `${label} -> ${found}`;
}

function labelText(text: string, { start, end, norms, form, confidence }: Label): string {
  return `${quote(text.slice(start, end))} ${norms.join()} ${form} ${confidence}`;
}

function referenceText(text: string, found: DetectedReference): string {
  const { start, end, norms, confidence, kind } = found;
  const certainty = found.unsupported === true ? 'unsupported' : confidence;
  return `${quote(text.slice(start, end))} ${norms.join()} ${formOf(found) ?? kind} ${certainty}`;
}

/** Words in quotes, with line breaks and invisible characters as escapes. */
function quote(words: string): string {
  return JSON.stringify(words).replace(
    /[\p{Cf}\p{Zl}\p{Zp}\u00a0\u2000-\u200a\u202f\u3000]/gu,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}
