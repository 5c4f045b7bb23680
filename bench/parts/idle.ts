import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser } from 'puppeteer-core';
import { mayContainReference } from '../../detection/prefilter/block-prefilter.ts';
import { readHtml } from '../../documents/html/html-text.ts';
import { UserError } from '../../scripts/terminal/command.ts';
import { print, printError } from '../../scripts/terminal/print.ts';
import { tableLines } from '../../scripts/terminal/table.ts';
import { atMost } from '../measure/budget.ts';
import { marksOn, pause, settled } from '../measure/marks.ts';
import { countMessages } from '../measure/messages.ts';
import { cpuOf, ownTasks, threadCpu, type Whose, worldCpu } from '../measure/own-cpu.ts';
import { tracedLoad } from '../measure/record.ts';
import { type Times, timesOf } from '../measure/rounds.ts';
import type { TraceEvent } from '../measure/trace.ts';
import { DEBIAN_PAGES, unpackPackages } from '../pages/debian-pages.ts';
import { IDLE_PACKAGES, IDLE_PAGES } from '../pages/idle-pages.ts';
import { pageOf } from '../pages/made-pages.ts';
import { LEAST } from '../stage/peers.ts';
import { type PlainExtension, startPlainExtension } from '../stage/plain-extension.ts';
import { onStage, type Stage } from '../stage/stage.ts';
import type { BenchPart } from './part.ts';

const ROUNDS = 3;
const LEAST_PAGES = 20;
/** How much more than the least that a script can do (docs/decisions/0019). */
const LEAST_BUDGET = 1.5;
/** How long a page is watched after it has loaded, in milliseconds. */
const AFTER_LOAD = 1500;
/** Tells that the count of messages would see one. */
const SPEAKING = '/speaking.html';

/** `npm run bench -- idle`: what the extension costs on real pages that have nothing for it. */
export const idlePart: BenchPart = {
  heading: 'Pages without candidates',
  browsers: ['chromium'],
  async run() {
    const missing = await unpackPackages(IDLE_PACKAGES);
    if (missing.length > 0) printError(`Left out, since this Debian has no ${missing.join(', ')}.`);
    const pages = IDLE_PAGES.filter((path) => existsSync(join(DEBIAN_PAGES, path)));
    if (pages.length < LEAST_PAGES)
      throw new UserError(`Only ${pages.length} of the pages are in this release's packages: run it on Debian 12.`);
    const speaking = pages.filter(mentionsSomething);
    if (speaking.length > 0) throw new Error(`These pages hold what may be a reference: ${speaking.join(', ')}`);
    const made = { [SPEAKING]: () => pageOf('Cyberspace', '<p>UN GGE norms in cyberspace: see Norm 3.</p>') };
    return onStage('chromium', { folder: DEBIAN_PAGES, made }, async (stage) => {
      const empty = await startPlainExtension({ 'empty.js': '' }, 'empty.js');
      const least = await startPlainExtension({ 'least.js': LEAST }, 'least.js');
      try {
        return await idle({ ...stage, empty, least }, pages);
      } finally {
        await empty.close();
        await least.close();
      }
    });
  },
};

/** A stage with two extensions to compare with: one that does nothing, and one that does the least of what we do. */
interface IdleStage extends Stage {
  empty: PlainExtension;
  least: PlainExtension;
}

interface PageFigures {
  path: string;
  /** CPU time to load and settle without us, in milliseconds. */
  page: number;
  /** What loading with us took more, by round in % of `page`. */
  added: Times;
  /** What our script and its world took, in milliseconds; the same of the others. */
  own: number;
  empty: number;
  least: number;
}

async function idle(stage: IdleStage, pages: readonly string[]): Promise<boolean> {
  const messages = await countMessages(stage.extended);
  const figures: PageFigures[] = [];
  // Caches fill, and engines start, before anything counts.
  await inTurns(stage, pages[0] ?? '/');
  for (const path of pages) figures.push(await measure(stage, path));
  const silent = await messages.read();
  const heard = (await messagesFromSpeaking(stage, messages.read)) - silent;

  for (const line of [
    `${pages.length} pages of Debian packages, each loaded ${ROUNDS} times with us, without, and with two other extensions, in turns, and`,
    `watched until ${AFTER_LOAD / 1000} s after it loaded. "page": CPU time of its main thread without us in ms; "added": what it takes more with`,
    'us; "own": what our script ran, and making the world that it runs in, from the trace, in ms and in % of the page; "empty": the',
    'same of an empty content script; "least": of one that takes the text, tries one expression on it and listens for changes.',
    'Medians, in brackets the middle half of the rounds.\n',
  ])
    print(line);
  const rows = figures.map(({ path, page, added, own, empty, least }) => [
    path.replace('/usr/share/', ''),
    page.toFixed(0),
    ...percents(added),
    own.toFixed(2),
    percent((own / page) * 100),
    empty.toFixed(2),
    least.toFixed(2),
    (own / least).toFixed(2),
  ]);
  for (const line of tableLines([
    ['', 'page', 'added', '', 'own ms', 'own', 'empty ms', 'least ms', 'own / least'],
    ...rows,
  ]))
    print(line);
  const overall = (of: (each: PageFigures) => number) => timesOf(figures.map(of));
  const share = (of: 'own' | 'empty' | 'least') => percents(overall((each) => (each[of] / each.page) * 100)).join(' ');
  print(`\nOver all pages: added ${percents(overall(({ added }) => added.median)).join(' ')}, own ${share('own')}`);
  print(`An empty content script: ${share('empty')}; one that does the least: ${share('least')}`);
  if (heard < 1) throw new Error('The count of messages did not see the message of a page with a reference');
  print(`Messages to the background: ${silent}; from a page with a reference, to check the count: ${heard}\n`);
  return [
    atMost(LEAST_BUDGET, 'own / least, median over pages', overall(({ own, least }) => own / least).median),
    atMost(0, 'messages to the background', silent),
  ].every(Boolean);
}

async function measure(stage: IdleStage, path: string): Promise<PageFigures> {
  const rounds: Turn[] = [];
  for (let round = 0; round < ROUNDS; round++) rounds.push(await inTurns(stage, path));
  const median = (of: (turn: Turn) => number) => timesOf(rounds.map(of)).median;
  const page = median(({ without }) => without);
  return {
    path,
    page,
    added: timesOf(rounds.map(({ withUs, without }) => ((withUs - without) / page) * 100)),
    own: median(({ own }) => own),
    empty: median(({ empty }) => empty),
    least: median(({ least }) => least),
  };
}

/** CPU times of one round on a page, in milliseconds. */
interface Turn {
  without: number;
  withUs: number;
  own: number;
  empty: number;
  least: number;
}

/** Loads a page in all browsers. */
async function inTurns({ extended, bare, empty, least, site, ours }: IdleStage, path: string): Promise<Turn> {
  const url = site.origin + path;
  const withUs = await load(extended.browser, url);
  const without = await load(bare, url);
  const costOf = (events: readonly TraceEvent[], whose: Whose) =>
    cpuOf(ownTasks(events, whose)) + worldCpu(events) - worldCpu(without);
  return {
    without: threadCpu(without),
    withUs: threadCpu(withUs),
    own: costOf(withUs, ours),
    empty: costOf(await load(empty.browser, url), empty.ours),
    least: costOf(await load(least.browser, url), least.ours),
  };
}

function load(browser: Browser, url: string) {
  return tracedLoad(browser, url, async (page) => {
    await pause(AFTER_LOAD);
    if ((await marksOn(page)) > 0) throw new Error(`${url} has marks`);
  });
}

async function messagesFromSpeaking({ extended, site }: Stage, read: () => Promise<number>): Promise<number> {
  const page = await extended.browser.newPage();
  await page.goto(site.origin + SPEAKING);
  await settled(page, 1);
  const count = await read();
  await page.close();
  return count;
}

/** Whether something in a page may be a reference, before it is weighed. */
function mentionsSomething(path: string): boolean {
  const { text, blocks } = readHtml(readFileSync(join(DEBIAN_PAGES, path), 'utf8'), 'html');
  return blocks.some(({ start, end }) => mayContainReference(text.slice(start, end)));
}

function percents({ median, low, high }: Times): string[] {
  return [percent(median), `(${percent(low)} – ${percent(high)})`];
}

function percent(value: number): string {
  return `${value.toFixed(2)} %`;
}
