import { print, printLines } from '../../scripts/terminal/print.ts';
import { tableLines } from '../../scripts/terminal/table.ts';
import { atMost } from '../measure/budget.ts';
import { waitUntilRead } from '../measure/marks.ts';
import { ownTasks, sumCpu } from '../measure/own-cpu.ts';
import { recordLoad, recordTrace } from '../measure/record.ts';
import { quartilesOf } from '../measure/rounds.ts';
import {
  applyChanges,
  CHANGE_COUNTS,
  CHANGE_KINDS,
  type ChangeKind,
  finalLength,
  mutationPages,
} from '../pages/page-changes.ts';
import { onStage, type Stage } from '../stage/stage.ts';
import { measureMutationsByWallClock } from './mutations-wall-clock.ts';
import type { BenchPart } from './part.ts';

const ROUNDS = 3;

/** The largest ratio of the CPU time per added character to that per character of the first scan. */
const BUDGET = 2;

/** `npm run bench -- mutations`: the cost of following a page that changes, as a ratio to the first scan. */
export const mutationsPart: BenchPart = {
  heading: 'Following changes',
  browsers: ['chromium', 'firefox'],
  run: (family) =>
    onStage(
      family,
      { folder: '/nowhere', made: mutationPages },
      family === 'firefox' ? measureMutationsByWallClock : measureMutations,
    ),
};

async function measureMutations({ withExtension, site, ourScripts }: Stage): Promise<boolean> {
  const scanTimes: number[] = [];
  const changeTimes: Record<ChangeKind, number[]> = { paragraphs: [], words: [], attributes: [] };
  const added: Record<ChangeKind, number> = { paragraphs: 0, words: 0, attributes: 0 };
  for (let round = 0; round < ROUNDS; round++) {
    const events = await recordLoad(withExtension.browser, `${site.origin}/after.html`, (whole) =>
      waitUntilRead(whole, 1),
    );
    scanTimes.push(sumCpu(ownTasks(events, ourScripts)));
    const page = await withExtension.browser.newPage();
    await page.goto(`${site.origin}/before.html`);
    await waitUntilRead(page, 1);
    for (const kind of CHANGE_KINDS) {
      const changes = await recordTrace(page, async () => {
        added[kind] = await applyChanges(page, kind);
        await waitUntilRead(page, 1);
      });
      changeTimes[kind].push(sumCpu(ownTasks(changes, ourScripts)));
    }
    await page.close();
  }

  const firstScan = quartilesOf(scanTimes).median;
  const perCharacter = firstScan / finalLength;
  printLines([
    `Own CPU time in ms from a trace, medians of ${ROUNDS} rounds. A page about the norms is scanned, then changed as a chat`,
    'changes it: paragraphs in batches, words at the end of the last paragraph, and attributes without meaning.\n',
  ]);
  const rows = CHANGE_KINDS.map((kind) =>
    row(`${CHANGE_COUNTS[kind]} ${kind}`, quartilesOf(changeTimes[kind]).median, added[kind], perCharacter),
  );
  const allChanges = CHANGE_KINDS.reduce((sum, kind) => sum + quartilesOf(changeTimes[kind]).median, 0);
  const characters = CHANGE_KINDS.reduce((sum, kind) => sum + added[kind], 0);
  printLines(
    tableLines([
      ['', 'own', 'characters', 'ns each', 'by first'],
      row('first scan', firstScan, finalLength, perCharacter),
      ...rows,
      row('all changes', allChanges, characters, perCharacter),
    ]),
  );
  print();
  const ratio = allChanges / characters / perCharacter;
  return atMost(BUDGET, 'own per added character / per character of the first scan', ratio);
}

function row(name: string, own: number, characters: number, perCharacter: number): string[] {
  const each = own / characters;
  const cells = characters === 0 ? ['–', '–'] : [(each * 1e6).toFixed(1), `${(each / perCharacter).toFixed(2)} ×`];
  return [name, own.toFixed(1), String(characters), ...cells];
}
