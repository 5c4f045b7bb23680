import { print } from '../../scripts/terminal/print.ts';
import { tableLines } from '../../scripts/terminal/table.ts';
import { atMost } from '../measure/budget.ts';
import { settled } from '../measure/marks.ts';
import { cpuOf, ownTasks } from '../measure/own-cpu.ts';
import { traced, tracedLoad } from '../measure/record.ts';
import { timesOf } from '../measure/rounds.ts';
import { CHANGES, change, KINDS, type Kind, lengthAfter, mutationPages } from '../pages/page-changes.ts';
import { onStage, type Stage } from '../stage/stage.ts';
import type { BenchPart } from './part.ts';
import { mutateByTheClock } from './wall-mutations.ts';

const ROUNDS = 3;
/** `npm run bench -- mutations`: what it costs to keep up with a page that changes, as a ratio to reading it at first. */
export const mutationsPart: BenchPart = {
  heading: 'Keeping up with changes',
  browsers: ['chromium', 'firefox'],
  run: (family) =>
    onStage(family, { folder: '/nowhere', made: mutationPages }, family === 'firefox' ? mutateByTheClock : mutate),
};

async function mutate(stage: Stage): Promise<boolean> {
  const { extended, site, ours } = stage;
  const read: number[] = [];
  const kept: Record<Kind, number[]> = { paragraphs: [], words: [], attributes: [] };
  const added: Record<Kind, number> = { paragraphs: 0, words: 0, attributes: 0 };
  for (let round = 0; round < ROUNDS; round++) {
    const events = await tracedLoad(extended.browser, `${site.origin}/after.html`, (whole) => settled(whole, 1));
    read.push(cpuOf(ownTasks(events, ours)));
    const page = await extended.browser.newPage();
    await page.goto(`${site.origin}/before.html`);
    await settled(page, 1);
    for (const kind of KINDS) {
      const changes = await traced(page, async () => {
        added[kind] = await change(page, kind);
        await settled(page, 1);
      });
      kept[kind].push(cpuOf(ownTasks(changes, ours)));
    }
    await page.close();
  }
  const first = timesOf(read).median;
  const perCharacter = first / lengthAfter;
  print(`Own CPU time in ms from a trace, medians of ${ROUNDS} rounds; a page about the norms is`);
  print(
    'read at first, then changed as a chat changes it: paragraphs in batches, words at the end of the last one, and',
  );
  print('attributes that mean nothing.\n');
  const rows = KINDS.map((kind) =>
    line(`${CHANGES[kind]} ${kind}`, timesOf(kept[kind]).median, added[kind], perCharacter),
  );
  const all = KINDS.reduce((sum, kind) => sum + timesOf(kept[kind]).median, 0);
  const characters = KINDS.reduce((sum, kind) => sum + added[kind], 0);
  for (const each of tableLines([
    ['', 'own', 'characters', 'ns each', 'by first'],
    line('first reading', first, lengthAfter, perCharacter),
    ...rows,
    line('all changes', all, characters, perCharacter),
  ]))
    print(each);
  print();
  return atMost(2, 'own per added character / per character of the first reading', all / characters / perCharacter);
}

function line(name: string, own: number, characters: number, perCharacter: number): string[] {
  const each = own / characters;
  const cells = characters === 0 ? ['–', '–'] : [(each * 1e6).toFixed(1), `${(each / perCharacter).toFixed(2)} ×`];
  return [name, own.toFixed(1), String(characters), ...cells];
}
