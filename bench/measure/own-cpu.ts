import { type Sample, samplesOf } from './cpu-samples.ts';
import { pageThreads, type TraceEvent, type Work } from './trace.ts';

/** Identifies the scripts of an extension or of a peer in a trace. "Own" below refers to these scripts. */
export interface ScriptSource {
  /** The URLs of the scripts begin with it. */
  urlPrefix: string;
  /** The name of the isolated world that the scripts run in, if they have one. */
  world?: string;
}

/** A task of a page's main thread in which own script ran. Times are in milliseconds, `start` and `end` on the trace's clock. */
export interface OwnTask {
  start: number;
  end: number;
  /** CPU time of own script; the page's script in the same task is not included. */
  cpu: number;
}

/** Who caused some work: own script, another script or the browser, or both when promise callbacks of several scripts are run. */
type Owner = 'own' | 'other' | 'mixed';

/** Events whose owner the trace records. All work inside them has the same owner, down to the next such event. */
const ATTRIBUTABLE = ['EvaluateScript', 'FunctionCall', 'v8.callFunction', 'v8.compile', 'v8.compileModule', 'v8.run'];

/**
 * The tasks in which own script ran, including its parsing, the garbage it leaves and the layout it forces. Promise callbacks, whose
 * owner it does not record, are divided by the samples of the CPU profile in the same trace.
 */
export function ownTasks(events: readonly TraceEvent[], source: ScriptSource): OwnTask[] {
  const samples = samplesOf(events);
  const tasks: OwnTask[] = [];
  for (const [thread, works] of pageThreads(events)) {
    const attribution = new Attribution(source, samples.get(thread) ?? []);
    for (const work of works) {
      const cpu = attribution.ownCpu(work, 'other');
      if (cpu > 0) tasks.push({ start: work.start / 1000, end: work.end / 1000, cpu: cpu / 1000 });
    }
  }
  return tasks.toSorted((one, other) => one.start - other.start);
}

/** The CPU time of tasks in milliseconds; with `until`, of those that started before this time on the trace's clock. */
export function sumCpu(tasks: readonly OwnTask[], until = Number.POSITIVE_INFINITY): number {
  return tasks.reduce((sum, { start, cpu }) => (start < until ? sum + cpu : sum), 0);
}

/** The CPU time in milliseconds that the page's main thread took to compile and evaluate own scripts. */
export function startupCpu(events: readonly TraceEvent[], { urlPrefix }: ScriptSource): number {
  const isStartup = ({ event: { name, args } }: Work) =>
    (name === 'EvaluateScript' || name === 'v8.compile') &&
    (args?.data?.url ?? args?.fileName ?? '').startsWith(urlPrefix);
  const startups = [...pageThreads(events).values()]
    .flat()
    .flatMap((work) => (isStartup(work) ? [work] : outermostInside(work, isStartup)));
  return startups.reduce((sum, { cpu }) => sum + cpu, 0) / 1000;
}

/**
 * The CPU time in milliseconds that a page took to create isolated worlds for content scripts. The trace does not name the extension,
 * but the page's own world is created together with the debugger's, one inside the other, and those of extensions separately.
 */
export function worldCpu(events: readonly TraceEvent[]): number {
  const separate = [...pageThreads(events).values()]
    .flat()
    .flatMap(worldsIn)
    .filter(({ children }) => !children.some((child) => worldsIn(child).length > 0));
  return separate.reduce((sum, { cpu }) => sum + cpu, 0) / 1000;
}

/** The CPU time of everything that the page's main thread did, in milliseconds. */
export function threadCpu(events: readonly TraceEvent[]): number {
  const threads = [...pageThreads(events).values()].map((works) => works.reduce((sum, { cpu }) => sum + cpu, 0));
  return Math.max(0, ...threads) / 1000;
}

/** The time of the first performance mark with a name, in milliseconds on the trace's clock; `undefined` when there is none. */
export function timeOfMark(events: readonly TraceEvent[], mark: string): number | undefined {
  const times = events.filter(({ name, ph }) => name === mark && ph !== 'X').map(({ ts }) => ts / 1000);
  return times.length === 0 ? undefined : Math.min(...times);
}

/** Attributes the work of one thread to its owners. */
class Attribution {
  readonly #source: ScriptSource;
  readonly #samples: readonly Sample[];

  constructor(source: ScriptSource, samples: readonly Sample[]) {
    this.#source = source;
    this.#samples = samples;
  }

  /** The CPU time of own script in some work, in microseconds. */
  ownCpu(work: Work, parentOwner: Owner): number {
    const owner = this.#ownerOf(work) ?? parentOwner;
    const attributed = outermostInside(work, (inside) => this.#ownerOf(inside) !== undefined);
    const remaining = Math.max(0, work.cpu - attributed.reduce((sum, { cpu }) => sum + cpu, 0));
    const share = owner === 'mixed' ? this.#ownShare(work, attributed, parentOwner) : Number(owner === 'own');
    return attributed.reduce((sum, inside) => sum + this.ownCpu(inside, owner), remaining * share);
  }

  #ownerOf({ event: { name, args } }: Work): Owner | undefined {
    if (name === 'RunMicrotasks') return 'mixed';
    if (!ATTRIBUTABLE.includes(name)) return undefined;
    const { urlPrefix, world } = this.#source;
    if (args?.worldName !== undefined) return args.worldName === world ? 'own' : 'other';
    const url = args?.data?.url ?? args?.fileName ?? '';
    if (url.startsWith(urlPrefix)) return 'own';
    // Functions of the browser itself have other URLs or none, such as those that settle a promise: their owner is unknown.
    return /^(?:https?|file|blob|data|pptr):/.test(url) || name === 'v8.callFunction' ? 'other' : undefined;
  }

  /** The share of own script in the samples of some work, outside of the parts that are attributed already. */
  #ownShare(work: Work, attributed: readonly Work[], parentOwner: Owner): number {
    const isAttributed = (time: number) => attributed.some(({ start, end }) => start <= time && time < end);
    let own = 0;
    let all = 0;
    for (let index = this.#firstSampleFrom(work.start); index < this.#samples.length; index++) {
      const sample = this.#samples[index];
      if (sample === undefined || sample.time >= work.end) break;
      const urls = sample.stack.filter(({ url }) => url !== '').map(({ url }) => url);
      if (urls.length === 0 || isAttributed(sample.time)) continue;
      all += 1;
      own += Number(urls.some((url) => url.startsWith(this.#source.urlPrefix)));
    }
    return all === 0 ? Number(parentOwner === 'own') : own / all;
  }

  /** Index of the first sample at or after a time, by binary search. */
  #firstSampleFrom(time: number): number {
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

/** The outermost work inside some work that satisfies a predicate. */
function outermostInside(work: Work, predicate: (work: Work) => boolean): Work[] {
  return work.children.flatMap((child) => (predicate(child) ? [child] : outermostInside(child, predicate)));
}

function worldsIn(work: Work): Work[] {
  return work.event.name === 'LocalWindowProxy::Initialize' ? [work] : work.children.flatMap(worldsIn);
}
