import type { Browser, Page } from 'puppeteer-core';
import { print } from '../../scripts/terminal/print.ts';
import { tableLines } from '../../scripts/terminal/table.ts';
import { atLeast, atMost } from '../measure/budget.ts';
import { FIRST_MARKS, settled, watchForFirst } from '../measure/marks.ts';
import { memoryBeyond } from '../measure/memory.ts';
import { cpuOf, momentOf, ownTasks, startingCpu, threadCpu, type Whose } from '../measure/own-cpu.ts';
import { tracedLoad } from '../measure/record.ts';
import { type Times, timesOf } from '../measure/rounds.ts';
import { FEW, MANY, PLAIN, type ScanPage, scanPages } from '../pages/scan-pages.ts';
import { floor, markJs, type Peer, runPeer, scriptsOf, whatWasFound } from '../stage/peers.ts';
import { type PlainExtension, startPlainExtension } from '../stage/plain-extension.ts';
import { onStage, type Stage } from '../stage/stage.ts';
import type { BenchPart } from './part.ts';
import { scanByTheClock } from './wall-scan.ts';

const ROUNDS = 5;

/** Ratios of CPU times, milliseconds and megabytes. Where they come from, and where the first ones went, says docs/decisions/0019. */
const BUDGET = { few: 5, marker: 2.5, many: 40, first: 100, longest: 50, memory: 15 };

/** `npm run bench -- scan`: what it costs to read big pages, as ratios to peers on the same page in the same run. */
export const scanPart: BenchPart = {
  heading: 'Reading big pages',
  browsers: ['chromium', 'firefox'],
  run: async (family) => onStage(family, await scanPages(), family === 'firefox' ? scanByTheClock : scanByTrace),
};

async function scanByTrace(stage: Stage): Promise<boolean> {
  const plain = await startPlainExtension({ [floor.file]: floor.script() });
  try {
    return await scan({ ...stage, plain });
  } finally {
    await plain.close();
  }
}

/** A stage with another extension, which has the floor for its script. */
interface ScanStage extends Stage {
  plain: PlainExtension;
}

async function scan(stage: ScanStage): Promise<boolean> {
  for (const line of [
    `CPU time of the page's main thread in ms, from a trace; medians of ${ROUNDS} interleaved rounds, each of a fresh load, in`,
    'brackets the middle half of them. "own" is all that our scripts ran, "starting" what of that is compiling and evaluating',
    'them. The peers are scripts of the page, in a browser without us: "floor" visits every text node and tries one expression on it,',
    'and does the same once more as a script of another extension; mark.js marks with that expression. "page" is all that the thread',
    'does for the page without us; "caused" is what it does more with us besides running our scripts: styles, layout, painting, and',
    'garbage that is collected later.\n',
  ])
    print(line);
  const few = await measure(stage, FEW, true);
  const many = await measure(stage, MANY, true);
  const plain = await measure(stage, PLAIN, false);
  const memory = await memoryBeyond(stage, MANY);
  print();
  print(`own / floor, on (3) = ${(plain.own.median / plain.floor.median).toFixed(2)}, no budget`);
  return [
    atMost(BUDGET.few, 'own / floor, on (1)', few.own.median / few.floor.median),
    atLeast(BUDGET.marker, 'mark.js / own, on (1)', (few.marker?.median ?? 0) / few.own.median),
    atMost(BUDGET.many, 'own / floor, on (2)', many.own.median / many.floor.median),
    atMost(BUDGET.first, 'own until the first marks, on (1)', few.first.median, ' ms'),
    atMost(BUDGET.first, 'own until the first marks, on (2)', many.first.median, ' ms'),
    atMost(BUDGET.longest, 'longest own task, on (2)', many.longest.median, ' ms'),
    atMost(BUDGET.memory, "memory beyond the page's own, on (2)", memory, ' MB'),
  ].every(Boolean);
}

/** What was measured on a page, in milliseconds; `first` is not a number where there is no mark. */
interface Figures {
  own: Times;
  first: Times;
  longest: Times;
  floor: Times;
  marker: Times | undefined;
}

async function measure(stage: ScanStage, page: ScanPage, withMarker: boolean): Promise<Figures> {
  const rounds: { own: OwnLoad; floor: PeerRun; standing: PeerRun; marker: PeerRun | undefined }[] = [];
  let found = '';
  for (let round = 0; round < ROUNDS; round++) {
    const own = await ownLoad(stage, page);
    const beside = await peerRun(stage, page, floor);
    const marker = withMarker ? await peerRun(stage, page, markJs) : undefined;
    const standing = await floorOfExtension(stage, page);
    rounds.push({ own, floor: beside, standing, marker });
    found = `${own.marks} marks, ${beside.found} text nodes with what the peers look for`;
  }
  const own = timesOf(rounds.map((round) => round.own.own));
  const figures = {
    own,
    first: timesOf(rounds.map((round) => round.own.first)),
    longest: timesOf(rounds.map((round) => round.own.longest)),
    floor: timesOf(rounds.map((round) => round.floor.cpu)),
    marker: withMarker ? timesOf(rounds.flatMap(({ marker }) => marker?.cpu ?? [])) : undefined,
  };
  print(`${page.name}: ${found}`);
  const rows = [
    row('  own', own, own),
    row('  starting', timesOf(rounds.map((round) => round.own.starting)), own),
    ...(page.marks > 0 ? [row('  own until the first marks', figures.first, own)] : []),
    row('  longest own task', figures.longest, own),
    row('  floor', figures.floor, own),
    row('  floor of an extension', timesOf(rounds.map(({ standing }) => standing.cpu)), own),
    ...(figures.marker ? [row('  mark.js', figures.marker, own)] : []),
    row('  page', timesOf(rounds.map((round) => round.floor.page)), own),
    row('  caused', timesOf(rounds.map((round) => round.own.page - round.own.own - round.floor.page)), own),
  ];
  for (const line of tableLines([['', 'median', '', 'by own'], ...rows])) print(line);
  return figures;
}

interface OwnLoad {
  own: number;
  starting: number;
  first: number;
  longest: number;
  page: number;
  marks: number;
}

/** Loads a page in the browser with the extension. */
async function ownLoad({ extended, site, ours }: Stage, { path, marks }: ScanPage): Promise<OwnLoad> {
  let drawn = 0;
  const events = await tracedLoad(
    extended.browser,
    site.origin + path,
    async (page) => {
      drawn = await settled(page, marks);
    },
    watchForFirst,
  );
  const tasks = ownTasks(events, ours);
  const first = momentOf(events, FIRST_MARKS);
  return {
    own: cpuOf(tasks),
    starting: startingCpu(events, ours),
    first: first === undefined ? Number.NaN : cpuOf(tasks, first),
    longest: Math.max(0, ...tasks.map(({ cpu }) => cpu)),
    page: threadCpu(events),
    marks: drawn,
  };
}

interface PeerRun {
  cpu: number;
  /** All that the thread did, less what the peer did. */
  page: number;
  found: number;
}

/** Loads a page in the browser without the extension and lets a peer loose on it. */
function peerRun({ bare, site }: Stage, { path }: ScanPage, peer: Peer): Promise<PeerRun> {
  return runOf(bare, site.origin + path, scriptsOf(peer, site.origin), (page) => runPeer(page, peer));
}

/** Loads a page in the browser with another extension and puts the floor into it as its script. */
function floorOfExtension({ plain, site }: ScanStage, { path }: ScanPage): Promise<PeerRun> {
  return runOf(plain.browser, site.origin + path, plain.ours, async (page) => {
    await plain.put(page, floor.file);
    return whatWasFound(page);
  });
}

async function runOf(
  browser: Browser,
  url: string,
  whose: Whose,
  act: (page: Page) => Promise<number>,
): Promise<PeerRun> {
  let found = 0;
  const load = async (page: Page) => {
    await settled(page, 0);
    found = await act(page);
  };
  // Watched as our own is, so that what the watching costs is in both.
  const events = await tracedLoad(browser, url, load, watchForFirst);
  const cpu = cpuOf(ownTasks(events, whose));
  return { cpu, page: threadCpu(events) - cpu, found };
}

function row(name: string, { median, low, high }: Times, own: Times): string[] {
  return [name, median.toFixed(1), `(${low.toFixed(1)}–${high.toFixed(1)})`, `${(median / own.median).toFixed(2)} ×`];
}
