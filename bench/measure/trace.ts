/** One event of a trace of Chromium, as far as it is looked at here. All times are in microseconds. */
export interface TraceEvent {
  name: string;
  /** `X` for something with a duration, `I` for a moment, `M` for a name, `P` for a piece of a CPU profile. */
  ph: string;
  pid: number;
  tid: number;
  ts: number;
  /** How long it took by the clock, and how much of that the thread really ran. */
  dur?: number;
  tdur?: number;
  id?: string;
  args?: TraceArguments;
}

interface TraceArguments {
  name?: string;
  fileName?: string;
  worldName?: string;
  data?: {
    url?: string;
    frame?: string;
    timeout?: number;
    timerId?: number;
    startTime?: number;
    timeDeltas?: number[];
    cpuProfile?: { nodes?: ProfileNode[]; samples?: number[] };
  };
}

interface ProfileNode {
  id: number;
  parent?: number;
  callFrame: { functionName: string; url?: string };
}

/** Something that a thread did, with what it did inside of that. */
export interface Work {
  event: TraceEvent;
  start: number;
  end: number;
  /** CPU time of the thread, that of the work inside included. */
  cpu: number;
  inside: Work[];
}

/** The events of a trace as Chromium hands it out. */
export function parseTrace(bytes: Uint8Array): TraceEvent[] {
  const trace: { traceEvents: TraceEvent[] } = JSON.parse(new TextDecoder().decode(bytes));
  return trace.traceEvents;
}

/** What tells the threads of all processes apart. */
export function threadOf({ pid, tid }: TraceEvent): string {
  return `${pid}/${tid}`;
}

/** The events with a duration of every thread that runs pages, by thread, each thread's nested as they ran. */
export function pageThreads(events: readonly TraceEvent[]): Map<string, Work[]> {
  const mains = new Set(events.filter(namesPageThread).map(threadOf));
  const byThread = Map.groupBy(
    events.filter((event) => event.ph === 'X' && mains.has(threadOf(event))),
    threadOf,
  );
  return new Map([...byThread].map(([thread, ofThread]) => [thread, nested(ofThread)]));
}

function namesPageThread({ ph, name, args }: TraceEvent): boolean {
  return ph === 'M' && name === 'thread_name' && args?.name === 'CrRendererMain';
}

function nested(events: readonly TraceEvent[]): Work[] {
  // What begins at the same moment and takes longer stands around the other.
  const inOrder = events.toSorted((one, other) => one.ts - other.ts || (other.dur ?? 0) - (one.dur ?? 0));
  const tops: Work[] = [];
  const open: Work[] = [];
  for (const event of inOrder) {
    const { ts, dur = 0, tdur = 0 } = event;
    const work: Work = { event, start: ts, end: ts + dur, cpu: tdur, inside: [] };
    for (let last = open.at(-1); last && last.end <= work.start; last = open.at(-1)) open.pop();
    (open.at(-1)?.inside ?? tops).push(work);
    open.push(work);
  }
  return tops;
}
