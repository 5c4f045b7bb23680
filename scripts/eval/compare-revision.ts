import { scoreContext } from '../../detection/context/page-context.ts';
import { detect } from '../../detection/detect.ts';
import type { Placed } from '../../tests/gold/figures.ts';
import { gainsBetween } from '../../tests/gold/gains.ts';
import { readCases } from '../../tests/gold/read-cases.ts';
import { print } from '../terminal/print.ts';
import { placedLine } from './disagreement-lines.ts';
import { readGold } from './gold-files.ts';
import { detectionAt } from './revision.ts';

/** Prints what detection gained and lost since a git revision, on the gold set as it is now. */
export async function compareWith(revision: string): Promise<void> {
  const cases = readGold();
  const { detection, remove } = await detectionAt(revision);
  try {
    const gains = gainsBetween(readCases(cases, detection), readCases(cases, { detect, scoreContext }));
    section('Gained: newly found', gains.found);
    section('Gained: bad marks that are gone', gains.gone);
    section('Lost: no longer found', gains.lost);
    section('Lost: new bad marks', gains.added);
  } finally {
    remove();
  }
}

function section(name: string, placed: readonly Placed[]): void {
  print(`${name}: ${placed.length}`);
  for (const one of placed) print(`  ${placedLine(one)}`);
}
