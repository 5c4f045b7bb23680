import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser } from 'puppeteer-core';
import { mayRefer } from '../../detection/may-refer.ts';
import { Complaint } from '../../scripts/command.ts';
import { readHtml } from '../../scripts/detect/html-text.ts';
import { complain, print } from '../../scripts/print.ts';
import { tableLines } from '../../scripts/table.ts';
import { atMost } from './budget.ts';
import { DEBIAN_PAGES, unpackPackages } from './debian-pages.ts';
import { type Floor, startFloor, worldCpu } from './idle-floor.ts';
import { IDLE_PACKAGES, IDLE_PAGES } from './idle-pages.ts';
import { pageOf } from './made-pages.ts';
import { marksOn, pause, settled } from './marks.ts';
import { countMessages } from './messages.ts';
import { cpuOf, ownTasks, threadCpu, type Whose } from './own-cpu.ts';
import type { BenchPart } from './part.ts';
import { tracedLoad } from './record.ts';
import { type Times, timesOf } from './rounds.ts';
import { onStage, type Stage } from './stage.ts';
import type { TraceEvent } from './trace.ts';

const ROUNDS = 3;
const LEAST_PAGES = 20;
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
    if (missing.length > 0) complain(`Left out, since this Debian has no ${missing.join(', ')}.`);
    const pages = IDLE_PAGES.filter((path) => existsSync(join(DEBIAN_PAGES, path)));
    if (pages.length < LEAST_PAGES)
      throw new Complaint(`Only ${pages.length} of the pages are in this release's packages: run it on Debian 12.`);
    const speaking = pages.filter(mentionsSomething);
    if (speaking.length > 0) throw new Error(`These pages hold what may be a reference: ${speaking.join(', ')}`);
    const made = { [SPEAKING]: () => pageOf('Cyberspace', '<p>UN GGE norms in cyberspace: see Norm 3.</p>') };
    return onStage('chromium', { folder: DEBIAN_PAGES, made }, async (stage) => {
      const floor = await startFloor();
      try {
        return await idle(stage, floor, pages);
      } finally {
        await floor.close();
      }
    });
  },
};

interface PageFigures {
  path: string;
  /** CPU time to load and settle without us, in milliseconds. */
  page: number;
  /** By round in % of `page`: what loading with us took more; what of that is our script and its world; the same of an empty one. */
  added: number[];
  own: number[];
  empty: number[];
  ownTime: number;
  emptyTime: number;
}

async function idle(stage: Stage, floor: Floor, pages: readonly string[]): Promise<boolean> {
  const messages = await countMessages(stage.extended);
  const figures: PageFigures[] = [];
  // Caches fill, and engines start, before anything counts.
  await inTurns(stage, floor, pages[0] ?? '/');
  for (const path of pages) figures.push(await measure(stage, floor, path));
  const silent = await messages.read();
  const heard = (await messagesFromSpeaking(stage, messages.read)) - silent;

  for (const line of [
    `${pages.length} pages of Debian packages, each loaded ${ROUNDS} times with us, without, and with an empty content script, in`,
    `turns, and watched until ${AFTER_LOAD / 1000} s after it loaded. "page": CPU time of its main thread without us in ms; "added":`,
    'what it takes more with us; "own": what our script ran, and making the world that it runs in, from the trace; "empty":',
    'the same of the empty script, below which none gets. Medians, in brackets the middle half of the rounds.\n',
  ])
    print(line);
  const rows = figures.map((each) => [
    each.path.replace('/usr/share/', ''),
    each.page.toFixed(0),
    ...percents(timesOf(each.added)),
    each.ownTime.toFixed(2),
    percent(timesOf(each.own).median),
    each.emptyTime.toFixed(2),
    percent(timesOf(each.empty).median),
  ]);
  for (const line of tableLines([['', 'page', 'added', '', 'own ms', 'own', 'empty ms', 'empty'], ...rows]))
    print(line);
  const overall = (of: (each: PageFigures) => number) => timesOf(figures.map(of));
  const added = overall((each) => timesOf(each.added).median);
  const own = overall((each) => timesOf(each.own).median);
  const empty = overall((each) => timesOf(each.empty).median);
  const beyond = overall((each) => timesOf(each.own).median - timesOf(each.empty).median);
  print(`\nOver all pages: added ${percents(added).join(' ')}, own ${percents(own).join(' ')}`);
  print(`An empty content script: ${percents(empty).join(' ')}; own beyond that: ${percents(beyond).join(' ')}`);
  if (heard < 1) throw new Error('The count of messages did not see the message of a page with a reference');
  print(`Messages to the background: ${silent}; from a page with a reference, to check the count: ${heard}\n`);
  return [
    atMost(1, 'added CPU, median over pages', added.median, ' %'),
    atMost(1, 'own CPU, median over pages', own.median, ' %'),
    atMost(0, 'messages to the background', silent),
  ].every(Boolean);
}

async function measure(stage: Stage, floor: Floor, path: string): Promise<PageFigures> {
  const rounds: Turn[] = [];
  for (let round = 0; round < ROUNDS; round++) rounds.push(await inTurns(stage, floor, path));
  const page = timesOf(rounds.map(({ without }) => without)).median;
  return {
    path,
    page,
    added: rounds.map(({ withUs, without }) => ((withUs - without) / page) * 100),
    own: rounds.map(({ own }) => (own / page) * 100),
    empty: rounds.map(({ empty }) => (empty / page) * 100),
    ownTime: timesOf(rounds.map(({ own }) => own)).median,
    emptyTime: timesOf(rounds.map(({ empty }) => empty)).median,
  };
}

interface Turn {
  without: number;
  withUs: number;
  own: number;
  empty: number;
}

/** Loads a page in all three browsers. */
async function inTurns({ extended, bare, site, ours }: Stage, floor: Floor, path: string): Promise<Turn> {
  const url = site.origin + path;
  const withUs = await load(extended.browser, url);
  const without = await load(bare, url);
  const empty = await load(floor.browser, url);
  const costOf = (events: readonly TraceEvent[], whose: Whose) =>
    cpuOf(ownTasks(events, whose)) + worldCpu(events) - worldCpu(without);
  return {
    without: threadCpu(without),
    withUs: threadCpu(withUs),
    own: costOf(withUs, ours),
    empty: costOf(empty, floor.ours),
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
  return blocks.some(({ start, end }) => mayRefer(text.slice(start, end)));
}

function percents({ median, low, high }: Times): string[] {
  return [percent(median), `(${percent(low)} – ${percent(high)})`];
}

function percent(value: number): string {
  return `${value.toFixed(2)} %`;
}
