import { scoreContext } from '../../detection/context/page-context.ts';
import { detect } from '../../detection/detect.ts';
import { bars, countCases } from '../../tests/gold/bars.ts';
import { readCases } from '../../tests/gold/read-cases.ts';
import { print, printError } from '../terminal/print.ts';
import { tableLines } from '../terminal/table.ts';
import { disagreementLines } from './disagreement-lines.ts';
import { figureLines, totalFigures } from './figure-lines.ts';
import { readGold } from './gold-files.ts';

/** Prints the results of detection on the gold set. Returns whether every bar is met, and prints those that are not. */
export function measure(): boolean {
  const cases = readGold();
  const blocks = readCases(cases, { detect, scoreContext });
  const figures = totalFigures(blocks);
  const counts = countCases(cases);
  for (const line of disagreementLines(blocks)) print(line);
  for (const line of figureLines(blocks)) print(line);
  print(`${counts.cases} cases, ${counts.decoys} of them decoys; ${figures.balanced.labels} labels`);

  const all = bars(cases, figures);
  print();
  for (const line of tableLines(all.map(({ name, value, bar, isMet }) => [name, value, bar, isMet ? 'met' : 'missed'])))
    print(line);
  const missed = all.filter(({ isMet }) => !isMet);
  if (missed.length > 0)
    printError(`\nBelow the bar: ${missed.map(({ name, value, bar }) => `${name} ${value} (${bar})`).join('; ')}.`);
  return missed.length === 0;
}
