import type { Browser, Page } from 'puppeteer-core';
import { print, printLines } from '../../scripts/terminal/print.ts';
import { tableLines } from '../../scripts/terminal/table.ts';
import { atLeast, atMost } from '../measure/budget.ts';
import { FIRST_MARK, observeFirstMark, waitUntilRead } from '../measure/marks.ts';
import { addedMemory } from '../measure/memory.ts';
import { ownTasks, type ScriptSource, startupCpu, sumCpu, threadCpu, timeOfMark } from '../measure/own-cpu.ts';
import { recordLoad } from '../measure/record.ts';
import { type Quartiles, quartilesOf } from '../measure/rounds.ts';
import { FEW, MANY, PLAIN, type ScanPage, scanPages } from '../pages/scan-pages.ts';
import { floor, markJs, type Peer, peerResult, runPeer, scriptSourceOf } from '../stage/peers.ts';
import { type PlainExtension, startPlainExtension } from '../stage/plain-extension.ts';
import { onStage, type Stage } from '../stage/stage.ts';
import type { BenchPart } from './part.ts';
import { measureScanByWallClock } from './scan-wall-clock.ts';

const ROUNDS = 5;

/** Ratios of CPU times, milliseconds and megabytes. docs/decisions/0019 explains where they come from. */
const BUDGET = { few: 5, markJs: 2.5, many: 40, firstMark: 100, longest: 50, memory: 15 };

/** `npm run bench -- scan`: the cost of scanning big pages, as ratios to peers on the same page in the same run. */
export const scanPart: BenchPart = {
  heading: 'Scanning big pages',
  browsers: ['chromium', 'firefox'],
  run: async (family) =>
    onStage(family, await scanPages(), family === 'firefox' ? measureScanByWallClock : measureScan),
};

/** A stage with another extension whose only script is the floor. */
interface ScanStage extends Stage {
  floorExtension: PlainExtension;
}

async function measureScan(stage: Stage): Promise<boolean> {
  const floorExtension = await startPlainExtension({ [floor.file]: floor.script() });
  try {
    return await measureAll({ ...stage, floorExtension });
  } finally {
    await floorExtension.close();
  }
}

async function measureAll(stage: ScanStage): Promise<boolean> {
  printLines([
    `CPU time of the page's main thread in ms, from a trace; medians of ${ROUNDS} interleaved rounds, each of a fresh load, with the`,
    'quartiles in brackets. "own": all that our scripts ran; "startup": their compilation and evaluation. The peers are scripts of the',
    'page in a browser without us: "floor" visits every text node and tests one pattern on it (measured as a script of another',
    'extension, too); mark.js highlights the matches of that pattern. "page": all that the thread does for the page without us;',
    '"caused": what it does more with us besides running our scripts: styles, layout, painting, and later garbage collection.\n',
  ]);
  const few = await measure(stage, FEW, true);
  const many = await measure(stage, MANY, true);
  const plain = await measure(stage, PLAIN, false);
  const memory = await addedMemory(stage, MANY);
  print();
  print(`own / floor, on (3) = ${(plain.own.median / plain.floor.median).toFixed(2)}, no budget`);
  return [
    atMost(BUDGET.few, 'own / floor, on (1)', few.own.median / few.floor.median),
    atLeast(BUDGET.markJs, 'mark.js / own, on (1)', (few.markJs?.median ?? 0) / few.own.median),
    atMost(BUDGET.many, 'own / floor, on (2)', many.own.median / many.floor.median),
    atMost(BUDGET.firstMark, 'own until the first mark, on (1)', few.firstMark.median, ' ms'),
    atMost(BUDGET.firstMark, 'own until the first mark, on (2)', many.firstMark.median, ' ms'),
    atMost(BUDGET.longest, 'longest own task, on (2)', many.longest.median, ' ms'),
    atMost(BUDGET.memory, "memory beyond the page's own, on (2)", memory, ' MB'),
  ].every(Boolean);
}

/** The figures for a page, in milliseconds. `firstMark` is NaN where there is no mark. */
interface Figures {
  own: Quartiles;
  firstMark: Quartiles;
  longest: Quartiles;
  floor: Quartiles;
  markJs: Quartiles | undefined;
}

async function measure(stage: ScanStage, page: ScanPage, withMarkJs: boolean): Promise<Figures> {
  const rounds: { own: OwnLoad; floor: PeerLoad; floorExtension: PeerLoad; markJs: PeerLoad | undefined }[] = [];
  let counts = '';
  for (let round = 0; round < ROUNDS; round++) {
    const ownLoad = await loadWithExtension(stage, page);
    const floorLoad = await loadWithPeer(stage, page, floor);
    const markJsLoad = withMarkJs ? await loadWithPeer(stage, page, markJs) : undefined;
    const floorExtension = await loadWithFloorExtension(stage, page);
    rounds.push({ own: ownLoad, floor: floorLoad, floorExtension, markJs: markJsLoad });
    counts = `${ownLoad.marks} marks, ${floorLoad.matches} text nodes that match the pattern of the peers`;
  }
  const own = quartilesOf(rounds.map((round) => round.own.own));
  const figures = {
    own,
    firstMark: quartilesOf(rounds.map((round) => round.own.firstMark)),
    longest: quartilesOf(rounds.map((round) => round.own.longest)),
    floor: quartilesOf(rounds.map((round) => round.floor.cpu)),
    markJs: withMarkJs ? quartilesOf(rounds.flatMap((round) => round.markJs?.cpu ?? [])) : undefined,
  };
  print(`${page.name}: ${counts}`);
  const rows = [
    row('  own', own, own),
    row('  startup', quartilesOf(rounds.map((round) => round.own.startup)), own),
    ...(page.minMarks > 0 ? [row('  own until the first mark', figures.firstMark, own)] : []),
    row('  longest own task', figures.longest, own),
    row('  floor', figures.floor, own),
    row('  floor of an extension', quartilesOf(rounds.map((round) => round.floorExtension.cpu)), own),
    ...(figures.markJs ? [row('  mark.js', figures.markJs, own)] : []),
    row('  page', quartilesOf(rounds.map((round) => round.floor.page)), own),
    row('  caused', quartilesOf(rounds.map((round) => round.own.page - round.own.own - round.floor.page)), own),
  ];
  printLines(tableLines([['', 'median', '', 'by own'], ...rows]));
  return figures;
}

/** Times of one load with the extension, in milliseconds, and the number of marks drawn. */
interface OwnLoad {
  own: number;
  startup: number;
  firstMark: number;
  longest: number;
  page: number;
  marks: number;
}

async function loadWithExtension(
  { withExtension, site, ourScripts }: Stage,
  { path, minMarks }: ScanPage,
): Promise<OwnLoad> {
  let marks = 0;
  const events = await recordLoad(
    withExtension.browser,
    site.origin + path,
    async (page) => {
      marks = await waitUntilRead(page, minMarks);
    },
    observeFirstMark,
  );
  const tasks = ownTasks(events, ourScripts);
  const firstMark = timeOfMark(events, FIRST_MARK);
  return {
    own: sumCpu(tasks),
    startup: startupCpu(events, ourScripts),
    firstMark: firstMark === undefined ? Number.NaN : sumCpu(tasks, firstMark),
    longest: Math.max(0, ...tasks.map(({ cpu }) => cpu)),
    page: threadCpu(events),
    marks,
  };
}

/** Times of one load with a peer, in milliseconds. */
interface PeerLoad {
  cpu: number;
  /** Everything that the thread did, except the peer. */
  page: number;
  /** The number of matches that the peer reports. */
  matches: number;
}

/** Loads a page in the browser without the extension and runs a peer on it. */
function loadWithPeer({ withoutExtension, site }: Stage, { path }: ScanPage, peer: Peer): Promise<PeerLoad> {
  return loadAndRun(withoutExtension, site.origin + path, scriptSourceOf(peer, site.origin), (page) =>
    runPeer(page, peer),
  );
}

/** Loads a page in the browser with the other extension and injects the floor. */
function loadWithFloorExtension({ floorExtension, site }: ScanStage, { path }: ScanPage): Promise<PeerLoad> {
  return loadAndRun(floorExtension.browser, site.origin + path, floorExtension.scripts, async (page) => {
    await floorExtension.inject(page, floor.file);
    return peerResult(page);
  });
}

async function loadAndRun(
  browser: Browser,
  url: string,
  source: ScriptSource,
  act: (page: Page) => Promise<number>,
): Promise<PeerLoad> {
  let matches = 0;
  const load = async (page: Page) => {
    await waitUntilRead(page, 0);
    matches = await act(page);
  };
  // The first mark is observed here too, so that the cost of observing is included in both loads.
  const events = await recordLoad(browser, url, load, observeFirstMark);
  const cpu = sumCpu(ownTasks(events, source));
  return { cpu, page: threadCpu(events) - cpu, matches };
}

function row(name: string, { median, low, high }: Quartiles, own: Quartiles): string[] {
  return [name, median.toFixed(1), `(${low.toFixed(1)}–${high.toFixed(1)})`, `${(median / own.median).toFixed(2)} ×`];
}
