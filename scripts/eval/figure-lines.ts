import type { Sensitivity } from '../../reference/reference.ts';
import { percent } from '../../tests/gold/bars.ts';
import {
  agreement,
  type Figures,
  figuresOf,
  formOfOutcome,
  kindOfOutcome,
  outcomesOf,
  type PlacedOutcome,
  precision,
  recall,
  wrongRate,
} from '../../tests/gold/figures.ts';
import { FORMS } from '../../tests/gold/parse-gold.ts';
import type { ReadBlock } from '../../tests/gold/read-cases.ts';
import { tableLines } from '../terminal/table.ts';

const SENSITIVITIES: readonly Sensitivity[] = ['strict', 'balanced', 'everything'];
const KINDS = ['full', 'short', 'ordinal', 'named', 'quote', 'set', 'anaphor'];

const HEADING = [
  ...['labels', 'shown', 'right', 'wrong', 'false', 'missed'],
  ...['precision', 'recall', 'wrong targets', 'span differs', 'same confidence'],
];

/** The figures of the whole gold set, for each sensitivity. */
export function totalFigures(blocks: readonly ReadBlock[]): Record<Sensitivity, Figures> {
  const of = (sensitivity: Sensitivity) => figuresOf(outcomesOf(blocks, sensitivity).map(({ outcome }) => outcome));
  return { strict: of('strict'), balanced: of('balanced'), everything: of('everything') };
}

/** The figures as lines of tables: for each sensitivity in total, and by kind, form, language and file. */
export function figureLines(blocks: readonly ReadBlock[]): string[] {
  const languages = distinct(blocks.map(({ language }) => language));
  const files = distinct(blocks.map(({ file }) => file));
  return SENSITIVITIES.flatMap((sensitivity) => {
    const outcomes = outcomesOf(blocks, sensitivity);
    const rows = [
      [sensitivity, ...HEADING],
      ...rowsBy(['all'], outcomes, () => 'all'),
      ...rowsBy(KINDS, outcomes, ({ outcome }) => kindOfOutcome(outcome), 'kind '),
      ...rowsBy(FORMS, outcomes, ({ outcome }) => formOfOutcome(outcome), 'form '),
      ...rowsBy(languages, outcomes, ({ block }) => block.language, 'language '),
      ...rowsBy(files, outcomes, ({ block }) => block.file),
    ];
    const unsupported = outcomes.filter(({ outcome }) => outcome.result === 'unsupported').length;
    const more =
      sensitivity === 'everything' ? [`Unsupported candidates without a label, not counted above: ${unsupported}`] : [];
    return [...tableLines(rows), ...more, ''];
  });
}

function rowsBy(
  groups: readonly string[],
  outcomes: readonly PlacedOutcome[],
  groupOf: (placed: PlacedOutcome) => string | undefined,
  prefix = '',
): string[][] {
  return groups.flatMap((group) => {
    const members = outcomes.filter((placed) => groupOf(placed) === group);
    return members.length === 0
      ? []
      : [[`${prefix}${group}`, ...cells(figuresOf(members.map(({ outcome }) => outcome)))]];
  });
}

/** Printed in place of a share where there is nothing to count. */
const NONE = '–';

function cells(figures: Figures): string[] {
  const { labels, shown, right, wrong, false: falseMarks, missed, spanDiffers } = figures;
  return [
    ...[labels, shown, right, wrong, falseMarks, missed].map(String),
    shown === 0 ? NONE : percent(precision(figures)),
    labels === 0 ? NONE : percent(recall(figures)),
    shown === 0 ? NONE : percent(wrongRate(figures)),
    String(spanDiffers),
    right === 0 ? NONE : percent(agreement(figures)),
  ];
}

function distinct(names: readonly string[]): string[] {
  return [...new Set(names)];
}
