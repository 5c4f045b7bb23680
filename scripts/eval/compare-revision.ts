import { scoreContext } from '../../detection/context/page-context.ts';
import { detect } from '../../detection/detect.ts';
import { changesBetween } from '../../tests/gold/changes.ts';
import type { PlacedOutcome } from '../../tests/gold/figures.ts';
import { readCases } from '../../tests/gold/read-cases.ts';
import { print } from '../terminal/print.ts';
import { outcomeLine } from './disagreement-lines.ts';
import { readGold } from './gold-files.ts';
import { detectionAt } from './revision.ts';

/** Prints what detection has gained and lost since a git revision, on today's gold set. */
export async function compareWith(revision: string): Promise<void> {
  const cases = readGold();
  const { detection, remove } = await detectionAt(revision);
  try {
    const changes = changesBetween(readCases(cases, detection), readCases(cases, { detect, scoreContext }));
    printSection('Gained: labels found', changes.foundLabels);
    printSection('Gained: bad marks removed', changes.removedMarks);
    printSection('Lost: labels not found', changes.lostLabels);
    printSection('Lost: bad marks added', changes.addedMarks);
  } finally {
    remove();
  }
}

function printSection(name: string, outcomes: readonly PlacedOutcome[]): void {
  print(`${name}: ${outcomes.length}`);
  for (const placed of outcomes) print(`  ${outcomeLine(placed)}`);
}
