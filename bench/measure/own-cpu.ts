import { type Sample, samplesOf } from './cpu-samples.ts';
import { pageThreads, type TraceEvent, type Work } from './trace.ts';

/** Whose script is looked for in a trace. */
export interface Whose {
  /** What the addresses of all their scripts begin with. */
  origin: string;
  /** The name of the isolated world that their scripts run in, if they have one of their own. */
  world?: string;
}

/** A task of a page's main thread in which their script ran. Times in milliseconds, `start` and `end` on the trace's clock. */
export interface OwnTask {
  start: number;
  end: number;
  /** CPU time of their part of the task: what the page's own script did in the same task is not in it. */
  cpu: number;
}

/** Whose a stretch of work is; `mixed` where promises of everybody are served in one go. */
type Owner = 'theirs' | 'others' | 'mixed';

/** The events that tell whose script runs; whatever they hold belongs to the same, down to the next one that tells. */
const TELLING = ['EvaluateScript', 'FunctionCall', 'v8.callFunction', 'v8.compile', 'v8.compileModule', 'v8.run'];

/**
 * The tasks in which script of theirs ran: parsing it, collecting its garbage and the layout it asks for included. What the trace
 * leaves open, the turns of promises, is divided by the samples of the CPU profile in the same trace.
 */
export function ownTasks(events: readonly TraceEvent[], whose: Whose): OwnTask[] {
  const samples = samplesOf(events);
  const tasks: OwnTask[] = [];
  for (const [thread, tops] of pageThreads(events)) {
    const account = new Account(whose, samples.get(thread) ?? []);
    for (const top of tops) {
      const cpu = account.ownCpu(top, 'others');
      if (cpu > 0) tasks.push({ start: top.start / 1000, end: top.end / 1000, cpu: cpu / 1000 });
    }
  }
  return tasks.toSorted((one, other) => one.start - other.start);
}

/** CPU time of the tasks together in milliseconds, of those that began before a moment of the trace where one is given. */
export function cpuOf(tasks: readonly OwnTask[], until = Number.POSITIVE_INFINITY): number {
  return tasks.reduce((sum, { start, cpu }) => (start < until ? sum + cpu : sum), 0);
}

/** CPU time in milliseconds that the page's main thread took to compile and evaluate scripts of theirs. */
export function startingCpu(events: readonly TraceEvent[], { origin }: Whose): number {
  const isStart = ({ event: { name, args } }: Work) =>
    (name === 'EvaluateScript' || name === 'v8.compile') &&
    (args?.data?.url ?? args?.fileName ?? '').startsWith(origin);
  const starts = [...pageThreads(events).values()]
    .flat()
    .flatMap((top) => (isStart(top) ? [top] : tellingInside(top, isStart)));
  return starts.reduce((sum, { cpu }) => sum + cpu, 0) / 1000;
}

/**
 * CPU time in milliseconds that a page took to make worlds for content scripts. The trace does not tell for whom; but the page's
 * own world is made together with that of the debugger, one inside the other, and those of extensions alone.
 */
export function worldCpu(events: readonly TraceEvent[]): number {
  const alone = [...pageThreads(events).values()]
    .flat()
    .flatMap(worldsIn)
    .filter(({ inside }) => !inside.some(holdsWorld));
  return alone.reduce((sum, { cpu }) => sum + cpu, 0) / 1000;
}

/** CPU time of everything that the page's main thread did, in milliseconds. */
export function threadCpu(events: readonly TraceEvent[]): number {
  const threads = [...pageThreads(events).values()].map((tops) => tops.reduce((sum, { cpu }) => sum + cpu, 0));
  return Math.max(0, ...threads) / 1000;
}

/** The moment of the first mark of that name that a page has set, in milliseconds on the trace's clock. */
export function momentOf(events: readonly TraceEvent[], mark: string): number | undefined {
  const moments = events.filter(({ name, ph }) => name === mark && ph !== 'X').map(({ ts }) => ts / 1000);
  return moments.length === 0 ? undefined : Math.min(...moments);
}

/** Divides the work of one thread. */
class Account {
  readonly #whose: Whose;
  readonly #samples: readonly Sample[];

  constructor(whose: Whose, samples: readonly Sample[]) {
    this.#whose = whose;
    this.#samples = samples;
  }

  /** Their CPU time in a piece of work and all it holds, in microseconds. `around` is whose the work is that it stands in. */
  ownCpu(work: Work, around: Owner): number {
    const owner = this.#told(work) ?? around;
    // What is inside tells for itself, or goes with this.
    const telling = tellingInside(work, (inside) => this.#told(inside) !== undefined);
    const between = Math.max(0, work.cpu - telling.reduce((sum, { cpu }) => sum + cpu, 0));
    const share = owner === 'mixed' ? this.#share(work, telling, around) : Number(owner === 'theirs');
    return telling.reduce((sum, inside) => sum + this.ownCpu(inside, owner), between * share);
  }

  #told({ event: { name, args } }: Work): Owner | undefined {
    if (name === 'RunMicrotasks') return 'mixed';
    if (!TELLING.includes(name)) return undefined;
    const { origin, world } = this.#whose;
    if (args?.worldName !== undefined) return args.worldName === world ? 'theirs' : 'others';
    const url = args?.data?.url ?? args?.fileName ?? '';
    if (url.startsWith(origin)) return 'theirs';
    // A function of the browser's own, such as one that settles a promise, tells nothing.
    return /^(?:https?|file|blob|data|pptr):/.test(url) || name === 'v8.callFunction' ? 'others' : undefined;
  }

  /** Their share of what is served between the pieces that tell for themselves. */
  #share(work: Work, telling: readonly Work[], around: Owner): number {
    const isBetween = (time: number) => !telling.some(({ start, end }) => start <= time && time < end);
    let theirs = 0;
    let all = 0;
    for (let at = this.#firstAfter(work.start); at < this.#samples.length; at++) {
      const sample = this.#samples[at];
      if (sample === undefined || sample.time >= work.end) break;
      const urls = sample.stack.filter(({ url }) => url !== '').map(({ url }) => url);
      if (urls.length === 0 || !isBetween(sample.time)) continue;
      all += 1;
      theirs += Number(urls.some((url) => url.startsWith(this.#whose.origin)));
    }
    return all === 0 ? Number(around === 'theirs') : theirs / all;
  }

  #firstAfter(time: number): number {
    let from = 0;
    let to = this.#samples.length;
    while (from < to) {
      const middle = (from + to) >> 1;
      if ((this.#samples[middle]?.time ?? time) < time) from = middle + 1;
      else to = middle;
    }
    return from;
  }
}

/** The outermost pieces inside a piece of work that tell whose they are. */
function tellingInside(work: Work, tells: (work: Work) => boolean): Work[] {
  return work.inside.flatMap((inside) => (tells(inside) ? [inside] : tellingInside(inside, tells)));
}

function worldsIn(work: Work): Work[] {
  return work.event.name === 'LocalWindowProxy::Initialize' ? [work] : work.inside.flatMap(worldsIn);
}

function holdsWorld(work: Work): boolean {
  return worldsIn(work).length > 0;
}
