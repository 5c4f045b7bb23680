import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser } from 'puppeteer-core';
import { mayContainReference } from '../../detection/prefilter/block-prefilter.ts';
import { readHtml } from '../../documents/html/html-text.ts';
import { UserError } from '../../scripts/terminal/command.ts';
import { print, printError, printLines } from '../../scripts/terminal/print.ts';
import { tableLines } from '../../scripts/terminal/table.ts';
import { atMost } from '../measure/budget.ts';
import { countMarks, delay, waitUntilRead } from '../measure/marks.ts';
import { countMessages } from '../measure/messages.ts';
import { ownTasks, type ScriptSource, sumCpu, threadCpu, worldCpu } from '../measure/own-cpu.ts';
import { recordLoad } from '../measure/record.ts';
import { type Quartiles, quartilesOf } from '../measure/rounds.ts';
import type { TraceEvent } from '../measure/trace.ts';
import { DEBIAN_PAGES, unpackPackages } from '../pages/debian-pages.ts';
import { IDLE_PACKAGES, IDLE_PAGES } from '../pages/idle-pages.ts';
import { htmlPage } from '../pages/made-pages.ts';
import { MINIMAL_SCRIPT } from '../stage/peers.ts';
import { type PlainExtension, startPlainExtension } from '../stage/plain-extension.ts';
import { onStage, type Stage } from '../stage/stage.ts';
import type { BenchPart } from './part.ts';

const ROUNDS = 3;
const MIN_PAGES = 20;
/** The largest ratio of our CPU time to that of a minimal script (docs/decisions/0019). */
const BUDGET = 1.5;
/** How long a page is observed after it has loaded, in milliseconds. */
const AFTER_LOAD = 1500;
/** A page with a reference, which shows that the message counter works. */
const CONTROL_PAGE = '/control.html';

/** `npm run bench -- idle`: the cost of the extension on real pages without references. */
export const idlePart: BenchPart = {
  heading: 'Pages without candidates',
  browsers: ['chromium'],
  async run() {
    const missing = await unpackPackages(IDLE_PACKAGES);
    if (missing.length > 0)
      printError(`Left out, because this release of Debian does not have them: ${missing.join(', ')}`);
    const pages = IDLE_PAGES.filter((path) => existsSync(join(DEBIAN_PAGES, path)));
    if (pages.length < MIN_PAGES) {
      throw new UserError(`The packages of this release have only ${pages.length} of the pages: run it on Debian 12.`);
    }
    const candidates = pages.filter(hasCandidate);
    if (candidates.length > 0) throw new Error(`These pages contain a candidate: ${candidates.join(', ')}`);
    const made = { [CONTROL_PAGE]: () => htmlPage('Cyberspace', '<p>UN GGE norms in cyberspace: see Norm 3.</p>') };
    return onStage('chromium', { folder: DEBIAN_PAGES, made }, async (stage) => {
      const empty = await startPlainExtension({ 'empty.js': '' }, 'empty.js');
      const minimal = await startPlainExtension({ 'minimal.js': MINIMAL_SCRIPT }, 'minimal.js');
      try {
        return await measureIdle({ ...stage, empty, minimal }, pages);
      } finally {
        await empty.close();
        await minimal.close();
      }
    });
  },
};

/** A stage with two extensions to compare with: one with an empty content script, and one with a minimal script. */
interface IdleStage extends Stage {
  empty: PlainExtension;
  minimal: PlainExtension;
}

interface PageFigures {
  path: string;
  /** CPU time in milliseconds to load the page without us. */
  page: number;
  /** How much more the load with us took, in per cent of `page`. */
  added: Quartiles;
  /** CPU time in milliseconds of our script and its isolated world; the same of the other extensions. */
  own: number;
  empty: number;
  minimal: number;
}

async function measureIdle(stage: IdleStage, pages: readonly string[]): Promise<boolean> {
  const messages = await countMessages(stage.withExtension);
  const figures: PageFigures[] = [];
  // A first round that is not counted fills caches and starts engines.
  await measureRound(stage, pages[0] ?? '/');
  for (const path of pages) figures.push(await measurePage(stage, path));
  const idleMessages = await messages.read();
  const controlMessages = (await messagesAfterControlPage(stage, messages.read)) - idleMessages;

  printLines([
    `${pages.length} pages of Debian packages, each loaded ${ROUNDS} times with us, without, and with two other extensions, in turns, and`,
    `observed until ${AFTER_LOAD / 1000} s after the load. "page": CPU time of the main thread without us, in ms; "added": how much more it takes`,
    'with us; "own": what our script ran and the creation of its isolated world, from the trace, in ms and in % of the page; "empty":',
    'the same of an empty content script; "minimal": of one that reads the text, tests one pattern and observes changes. Medians,',
    'with the quartiles of the rounds in brackets.\n',
  ]);
  const rows = figures.map(({ path, page, added, own, empty, minimal }) => [
    path.replace('/usr/share/', ''),
    page.toFixed(0),
    ...percents(added),
    own.toFixed(2),
    percent((own / page) * 100),
    empty.toFixed(2),
    minimal.toFixed(2),
    (own / minimal).toFixed(2),
  ]);
  printLines(
    tableLines([['', 'page', 'added', '', 'own ms', 'own', 'empty ms', 'minimal ms', 'own / minimal'], ...rows]),
  );
  const overall = (select: (each: PageFigures) => number) => quartilesOf(figures.map(select));
  const share = (name: 'own' | 'empty' | 'minimal') =>
    percents(overall((each) => (each[name] / each.page) * 100)).join(' ');
  print(`\nAll pages: added ${percents(overall(({ added }) => added.median)).join(' ')}, own ${share('own')}`);
  print(`An empty content script: ${share('empty')}; a minimal one: ${share('minimal')}`);
  if (controlMessages < 1) throw new Error('The message counter missed the message of a page with a reference');
  print(`Messages to the background: ${idleMessages}; from the control page with a reference: ${controlMessages}\n`);
  return [
    atMost(BUDGET, 'own / minimal, median over pages', overall(({ own, minimal }) => own / minimal).median),
    atMost(0, 'messages to the background', idleMessages),
  ].every(Boolean);
}

async function measurePage(stage: IdleStage, path: string): Promise<PageFigures> {
  const rounds: Round[] = [];
  for (let round = 0; round < ROUNDS; round++) rounds.push(await measureRound(stage, path));
  const median = (select: (round: Round) => number) => quartilesOf(rounds.map(select)).median;
  const page = median(({ without }) => without);
  return {
    path,
    page,
    added: quartilesOf(rounds.map(({ withUs, without }) => ((withUs - without) / page) * 100)),
    own: median(({ own }) => own),
    empty: median(({ empty }) => empty),
    minimal: median(({ minimal }) => minimal),
  };
}

/** CPU times of one round on a page, in milliseconds. */
interface Round {
  without: number;
  withUs: number;
  own: number;
  empty: number;
  minimal: number;
}

/** Loads a page once in each browser. */
async function measureRound(stage: IdleStage, path: string): Promise<Round> {
  const { withExtension, withoutExtension, empty, minimal, site, ourScripts } = stage;
  const url = site.origin + path;
  const withUs = await load(withExtension.browser, url);
  const without = await load(withoutExtension, url);
  const costOf = (events: readonly TraceEvent[], source: ScriptSource) =>
    sumCpu(ownTasks(events, source)) + worldCpu(events) - worldCpu(without);
  return {
    without: threadCpu(without),
    withUs: threadCpu(withUs),
    own: costOf(withUs, ourScripts),
    empty: costOf(await load(empty.browser, url), empty.scripts),
    minimal: costOf(await load(minimal.browser, url), minimal.scripts),
  };
}

function load(browser: Browser, url: string): Promise<TraceEvent[]> {
  return recordLoad(browser, url, async (page) => {
    await delay(AFTER_LOAD);
    if ((await countMarks(page)) > 0) throw new Error(`${url} has marks`);
  });
}

async function messagesAfterControlPage({ withExtension, site }: Stage, read: () => Promise<number>): Promise<number> {
  const page = await withExtension.browser.newPage();
  await page.goto(site.origin + CONTROL_PAGE);
  await waitUntilRead(page, 1);
  const count = await read();
  await page.close();
  return count;
}

/** Whether a page has a block that the prefilter lets through. */
function hasCandidate(path: string): boolean {
  const { text, blocks } = readHtml(readFileSync(join(DEBIAN_PAGES, path), 'utf8'), 'html');
  return blocks.some(({ start, end }) => mayContainReference(text.slice(start, end)));
}

function percents({ median, low, high }: Quartiles): string[] {
  return [percent(median), `(${percent(low)} – ${percent(high)})`];
}

function percent(value: number): string {
  return `${value.toFixed(2)} %`;
}
