import type { Page } from 'puppeteer-core';
import { print } from '../../scripts/print.ts';
import { tableLines } from '../../scripts/table.ts';
import { atMost } from './budget.ts';
import { escaped, pageOf } from './made-pages.ts';
import { settled } from './marks.ts';
import { cpuOf, ownTasks } from './own-cpu.ts';
import type { BenchPart } from './part.ts';
import { traced, tracedLoad } from './record.ts';
import { timesOf } from './rounds.ts';
import { onStage, type Stage } from './stage.ts';
import { subjectProse } from './texts.ts';
import { mutateByTheClock } from './wall-mutations.ts';

const ROUNDS = 3;
/** How much text the page has before anything happens, in UTF-16 units. */
const BEFORE = 200_000;
/** The changes of one run: 10,000 in all. */
export const CHANGES = { paragraphs: 5000, words: 3000, attributes: 2000 } as const;

/** The paragraphs that are added, each a few sentences of the dataset. */
const ADDED: readonly string[] = subjectProse(3_000_000).slice(0, CHANGES.paragraphs);
const START: readonly string[] = subjectProse(BEFORE);

/** The page that is changed, and the page that holds from the start what the other gets bit by bit. */
export const mutationPages = {
  '/before.html': () => pageOf('Norms', paragraphs(START)),
  '/after.html': () => pageOf('Norms', paragraphs([...START, ...ADDED])),
  '/added.json': () => JSON.stringify(ADDED),
};

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
    const events = await tracedLoad(extended.browser, `${site.origin}/after.html`, (page) => settled(page, 1));
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
  const scanned = lengthOf(START) + lengthOf(ADDED);
  const first = timesOf(read).median;
  const perCharacter = first / scanned;
  print(`Own CPU time in ms from a trace, medians of ${ROUNDS} rounds; a page of ${START.length} paragraphs about the norms is`);
  print('read at first, then changed as a chat changes it: paragraphs in batches, words at the end of the last one, and');
  print('attributes that mean nothing.\n');
  const rows = KINDS.map((kind) => line(`${CHANGES[kind]} ${kind}`, timesOf(kept[kind]).median, added[kind], perCharacter));
  const all = KINDS.reduce((sum, kind) => sum + timesOf(kept[kind]).median, 0);
  const characters = KINDS.reduce((sum, kind) => sum + added[kind], 0);
  for (const each of tableLines([
    ['', 'own', 'characters', 'ns each', 'by first'],
    line('first reading', first, scanned, perCharacter),
    ...rows,
    line('all changes', all, characters, perCharacter),
  ]))
    print(each);
  print();
  return atMost(2, 'own per added character / per character of the first reading', all / characters / perCharacter);
}

/** The kinds of changes, in the order they are made. */
export type Kind = keyof typeof CHANGES;
export const KINDS = ['paragraphs', 'words', 'attributes'] as const satisfies readonly Kind[];

/** Makes all changes of a kind on the page, as fast as a lively chat; gives how many UTF-16 units were added. */
export function change(page: Page, kind: Kind): Promise<number> {
  return page.evaluate(
    async (what, count) => {
      const texts: string[] = await (await fetch('/added.json')).json();
      const batch = what === 'paragraphs' ? 25 : 5;
      let added = 0;
      for (let done = 0; done < count; done++) {
        const last = document.body.lastElementChild;
        if (what === 'paragraphs') {
          const paragraph = document.createElement('p');
          paragraph.textContent = texts[done] ?? '';
          added += paragraph.textContent.length;
          document.body.append(paragraph);
        } else if (what === 'attributes') {
          document.body.children[done % document.body.children.length]?.setAttribute('data-noise', String(done));
        } else if (last?.lastChild instanceof Text) {
          // A new paragraph after every 60 words, as a chat's answers have them.
          if (done % 60 === 0) last.after(Object.assign(document.createElement('p'), { textContent: '…' }));
          const node = document.body.lastElementChild?.lastChild;
          const word = ` ${texts[0]?.split(' ')[done % 40] ?? 'word'}`;
          if (node instanceof Text) node.appendData(word);
          added += word.length;
        }
        if (done % batch === batch - 1) await new Promise((resolve) => setTimeout(resolve, 16));
      }
      return added;
    },
    kind,
    CHANGES[kind],
  );
}

function line(name: string, own: number, characters: number, perCharacter: number): string[] {
  const each = own / characters;
  const cells = characters === 0 ? ['–', '–'] : [(each * 1e6).toFixed(1), `${(each / perCharacter).toFixed(2)} ×`];
  return [name, own.toFixed(1), String(characters), ...cells];
}

function paragraphs(texts: readonly string[]): string {
  return texts.map((text) => `<p>${escaped(text)}</p>`).join('\n');
}

function lengthOf(texts: readonly string[]): number {
  return texts.reduce((sum, text) => sum + text.length, 0);
}
