import type { DetectedReference } from '../../detection/detect.ts';
import { formOf, type Outcome } from '../../tests/gold/compare.ts';
import { outcomesOf, type Placed } from '../../tests/gold/figures.ts';
import type { Label } from '../../tests/gold/gold.ts';
import type { ReadBlock } from '../../tests/gold/read-cases.ts';

/**
 * Everything in which labels and detection differ, one line each, gathered by what differs: what is labelled before the
 * arrow, what was found behind it. Wrong targets at `everything` come with those at `balanced`.
 */
export function disagreementLines(blocks: readonly ReadBlock[]): string[] {
  const balanced = outcomesOf(blocks, 'balanced');
  const everything = outcomesOf(blocks, 'everything');
  const ofResult = (placed: readonly Placed[], result: Outcome['result']) =>
    placed.filter(({ outcome }) => outcome.result === result);
  const wrong = ofResult(balanced, 'wrong');
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

function section(name: string, placed: readonly Placed[]): string[] {
  return placed.length === 0 ? [] : [`${name}: ${placed.length}`, ...placed.map((one) => `  ${placedLine(one)}`), ''];
}

/** One outcome as a line: where it is, what is labelled, what was found. */
export function placedLine({ block, outcome }: Placed): string {
  const label = 'label' in outcome ? labelled(block.text, outcome.label) : 'nothing labelled';
  const found = 'found' in outcome ? asFound(block.text, outcome.found) : 'nothing found';
  return `${placeOf(block)}: ${label} -> ${found}`;
}

/** Where a block is, as editors open it. */
function placeOf({ file, line }: { file: string; line: number }): string {
  return `${file}:${line}`;
}

function labelled(text: string, { start, end, norms, form, confidence }: Label): string {
  return `${quoted(text, start, end)} ${norms.join()} ${form} ${confidence}`;
}

function asFound(text: string, found: DetectedReference): string {
  const { start, end, norms, confidence, kind } = found;
  const sure = found.unsupported === true ? 'unsupported' : confidence;
  return `${quoted(text, start, end)} ${norms.join()} ${formOf(found) ?? kind} ${sure}`;
}

/** Words of a text in quotes, with line breaks and what else cannot be seen written as escapes. */
function quoted(text: string, start: number, end: number): string {
  return JSON.stringify(text.slice(start, end)).replace(
    /[\p{Cf}\p{Zl}\p{Zp}\u00a0\u2000-\u200a\u202f\u3000]/gu,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}
