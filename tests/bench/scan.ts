import { print } from '../../scripts/print.ts';
import { tableLines } from '../../scripts/table.ts';
import { atLeast, atMost } from './budget.ts';
import { FIRST_MARKS, settled, watchForFirst } from './marks.ts';
import { memoryBeyond } from './memory.ts';
import { cpuOf, momentOf, ownTasks, threadCpu } from './own-cpu.ts';
import type { BenchPart } from './part.ts';
import { floor, markJs, type Peer, runPeer, scriptsOf } from './peers.ts';
import { tracedLoad } from './record.ts';
import { type Times, timesOf } from './rounds.ts';
import { FEW, MANY, PLAIN, type ScanPage, scanPages } from './scan-pages.ts';
import { onStage, type Stage } from './stage.ts';
import { scanByTheClock } from './wall-scan.ts';

const ROUNDS = 5;

/** `npm run bench -- scan`: what it costs to read big pages, as ratios to peers on the same page in the same run. */
export const scanPart: BenchPart = {
  heading: 'Reading big pages',
  browsers: ['chromium', 'firefox'],
  run: async (family) => onStage(family, await scanPages(), family === 'firefox' ? scanByTheClock : scan),
};

async function scan(stage: Stage): Promise<boolean> {
  print(
    `CPU time of the page's main thread in ms, from a trace; medians of ${ROUNDS} interleaved rounds, each of a fresh`,
  );
  print(
    'load, in brackets the middle half of them. "own" is all that our script ran; "floor" visits every text node and',
  );
  print(
    'tries one expression on it; mark.js marks with that expression. The peers run in a browser without us. "page" is',
  );
  print(
    'all that the thread does for the page without us; "caused" is what it does more with us besides running our script:',
  );
  print('styles, layout and painting of the marks, and garbage that is collected later.\n');
  const few = await measure(stage, FEW, true);
  const many = await measure(stage, MANY, true);
  const plain = await measure(stage, PLAIN, false);
  const memory = await memoryBeyond(stage, MANY);
  print();
  print(`own / floor, on (3) = ${(plain.own.median / plain.floor.median).toFixed(2)}, no budget`);
  return [
    atMost(1, 'own / floor, on (1)', few.own.median / few.floor.median),
    atLeast(12, 'mark.js / own, on (1)', (few.marker?.median ?? 0) / few.own.median),
    atMost(3, 'own / floor, on (2)', many.own.median / many.floor.median),
    atMost(100, 'own until the first marks, on (1)', few.first.median, ' ms'),
    atMost(100, 'own until the first marks, on (2)', many.first.median, ' ms'),
    atMost(50, 'longest own task, on (2)', many.longest.median, ' ms'),
    atMost(10, "memory beyond the page's own, on (2)", memory, ' MB'),
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

async function measure(stage: Stage, page: ScanPage, withMarker: boolean): Promise<Figures> {
  const rounds: { own: OwnLoad; floor: PeerRun; marker: PeerRun | undefined }[] = [];
  let found = '';
  for (let round = 0; round < ROUNDS; round++) {
    const own = await ownLoad(stage, page);
    const beside = await peerRun(stage, page, floor);
    const marker = withMarker ? await peerRun(stage, page, markJs) : undefined;
    rounds.push({ own, floor: beside, marker });
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
    ...(page.marks > 0 ? [row('  own until the first marks', figures.first, own)] : []),
    row('  longest own task', figures.longest, own),
    row('  floor', figures.floor, own),
    ...(figures.marker ? [row('  mark.js', figures.marker, own)] : []),
    row('  page', timesOf(rounds.map((round) => round.floor.page)), own),
    row('  caused', timesOf(rounds.map((round) => round.own.page - round.own.own - round.floor.page)), own),
  ];
  for (const line of tableLines([['', 'median', '', 'by own'], ...rows])) print(line);
  return figures;
}

interface OwnLoad {
  own: number;
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
async function peerRun({ bare, site }: Stage, { path }: ScanPage, peer: Peer): Promise<PeerRun> {
  let found = 0;
  // Watched as the other is, so that what the watching costs is in both.
  const events = await tracedLoad(
    bare,
    site.origin + path,
    async (page) => {
      await settled(page, 0);
      found = await runPeer(page, peer);
    },
    watchForFirst,
  );
  const cpu = cpuOf(ownTasks(events, scriptsOf(peer, site.origin)));
  return { cpu, page: threadCpu(events) - cpu, found };
}

function row(name: string, { median, low, high }: Times, own: Times): string[] {
  return [name, median.toFixed(1), `(${low.toFixed(1)}–${high.toFixed(1)})`, `${(median / own.median).toFixed(2)} ×`];
}
