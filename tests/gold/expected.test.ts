import { expect, test } from 'vitest';
import { scoreContext } from '../../detection/context/page-context.ts';
import { detect } from '../../detection/detect.ts';
import type { Sensitivity } from '../../reference/reference.ts';
import { outcomeText } from '../../scripts/eval/disagreement-lines.ts';
import { readGold } from '../../scripts/eval/gold-files.ts';
import { formOf, type Outcome } from './compare.ts';
import { figuresOf, outcomesOf } from './figures.ts';
import { type ReadBlock, readCases } from './read-cases.ts';

/** The bars leave room for seven lost labels. This file has the exact result, so that a single one is noticed. */
const EXPECTED = './expected.snapshot';
const HOW_TO_UPDATE =
  'The result on the gold set has changed. Read the difference: a label that is missed or a mark that is wrong or false ' +
  'now is a loss. If the change is intended, run: npx vitest run -u tests/gold/expected.test.ts';

test('finds exactly the labels that it found before', async () => {
  const blocks = readCases(readGold(), { detect, scoreContext });
  const lines = [
    ...(['balanced', 'strict'] as const).flatMap((sensitivity) => figureLines(blocks, sensitivity)),
    ...(['wrong', 'false', 'missed', 'form differs'] as const).flatMap((kind) => outcomeLines(blocks, kind)),
  ];
  await expect(`${lines.join('\n')}\n`, HOW_TO_UPDATE).toMatchFileSnapshot(EXPECTED);
});

function figureLines(blocks: readonly ReadBlock[], sensitivity: Sensitivity): string[] {
  const byFile = Map.groupBy(blocks, ({ file }) => file);
  return [...byFile].map(([file, ofFile]) => {
    const figures = figuresOf(outcomesOf(ofFile, sensitivity).map(({ outcome }) => outcome));
    const { labels, right, spanDiffers, sameConfidence, wrong, false: falseMarks, missed } = figures;
    return (
      `${file} at ${sensitivity}: ${labels} labels, ${right} right (${spanDiffers} with another span, ` +
      `${sameConfidence} with the same confidence), ${wrong} wrong, ${falseMarks} false, ${missed} missed`
    );
  });
}

/** The outcomes of one kind, without line numbers, which change with every new case. */
function outcomeLines(blocks: readonly ReadBlock[], kind: Outcome['result'] | 'form differs'): string[] {
  return outcomesOf(blocks, 'balanced')
    .filter(({ outcome }) =>
      kind === 'form differs'
        ? outcome.result === 'right' && outcome.label.form !== formOf(outcome.found)
        : outcome.result === kind,
    )
    .map((placed) => `${kind} in ${placed.block.file}: ${outcomeText(placed)} in ${JSON.stringify(placed.block.text)}`);
}
