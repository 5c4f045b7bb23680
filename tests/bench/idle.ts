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
import { IDLE_PACKAGES, IDLE_PAGES } from './idle-pages.ts';
import { pageOf } from './made-pages.ts';
import { marksOn, pause, settled } from './marks.ts';
import { countMessages } from './messages.ts';
import { cpuOf, ownTasks, threadCpu } from './own-cpu.ts';
import type { BenchPart } from './part.ts';
import { tracedLoad } from './record.ts';
import { type Times, timesOf } from './rounds.ts';
import { onStage, type Stage } from './stage.ts';

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
    return onStage('chromium', { folder: DEBIAN_PAGES, made }, (stage) => idle(stage, pages));
  },
};

interface PageFigures {
  path: string;
  /** CPU time to load and settle without us, in milliseconds. */
  page: number;
  /** What loading with us took more, and what of that our script ran, both by round in % of `page`. */
  added: number[];
  own: number[];
  ownTime: number;
}

async function idle(stage: Stage, pages: readonly string[]): Promise<boolean> {
  const messages = await countMessages(stage.extended);
  const figures: PageFigures[] = [];
  // Caches fill, and engines start, before anything counts.
  await pair(stage, pages[0] ?? '/');
  for (const path of pages) figures.push(await measure(stage, path));
  const silent = await messages.read();
  const heard = (await messagesFromSpeaking(stage, messages.read)) - silent;

  print(
    `${pages.length} pages of Debian packages, each loaded ${ROUNDS} times with us and without, in turns, and watched until`,
  );
  print(
    `${AFTER_LOAD / 1000} s after it loaded. "page": CPU time of its main thread without us in ms; "added": what it takes more`,
  );
  print('with us; "own": what our script ran, from the trace. Medians, in brackets the middle half of the rounds.\n');
  const rows = figures.map(({ path, page, added, own, ownTime }) => {
    const times = timesOf(added);
    return [
      path.replace('/usr/share/', ''),
      page.toFixed(0),
      ...percents(times),
      ownTime.toFixed(2),
      percent(timesOf(own).median),
    ];
  });
  for (const line of tableLines([['', 'page', 'added', '', 'own ms', 'own'], ...rows])) print(line);
  const overall = {
    added: timesOf(figures.map((each) => timesOf(each.added).median)),
    own: timesOf(figures.map((each) => timesOf(each.own).median)),
  };
  print(`\nOver all pages: added ${percents(overall.added).join(' ')}, own ${percents(overall.own).join(' ')}`);
  if (heard < 1) throw new Error('The count of messages did not see the message of a page with a reference');
  print(`Messages to the background: ${silent}; from a page with a reference, to check the count: ${heard}\n`);
  return [
    atMost(1, 'added CPU, median over pages', overall.added.median, ' %'),
    atMost(1, 'own CPU, median over pages', overall.own.median, ' %'),
    atMost(0, 'messages to the background', silent),
  ].every(Boolean);
}

async function measure(stage: Stage, path: string): Promise<PageFigures> {
  const rounds: Pair[] = [];
  for (let round = 0; round < ROUNDS; round++) rounds.push(await pair(stage, path));
  const page = timesOf(rounds.map(({ without }) => without)).median;
  return {
    path,
    page,
    added: rounds.map(({ withUs, without }) => ((withUs - without) / page) * 100),
    own: rounds.map(({ own }) => (own / page) * 100),
    ownTime: timesOf(rounds.map(({ own }) => own)).median,
  };
}

interface Pair {
  without: number;
  withUs: number;
  own: number;
}

/** Loads a page in both browsers. */
async function pair({ extended, bare, site, ours }: Stage, path: string): Promise<Pair> {
  const url = site.origin + path;
  const withUs = await load(extended.browser, url);
  const without = await load(bare, url);
  return { without: threadCpu(without), withUs: threadCpu(withUs), own: cpuOf(ownTasks(withUs, ours)) };
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
