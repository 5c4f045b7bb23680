/** The fields of an event in a Chromium trace that are read here. All times are in microseconds. */
export interface TraceEvent {
  name: string;
  /** `X`: an event with a duration, `I`: a moment, `M`: metadata, `P`: a part of a CPU profile. */
  ph: string;
  pid: number;
  tid: number;
  ts: number;
  /** The duration by the wall clock. */
  dur?: number;
  /** The part of the duration in which the thread ran. */
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

/** Some work of a thread, with the work inside it. */
export interface Work {
  event: TraceEvent;
  start: number;
  end: number;
  /** CPU time of the thread, including that of the work inside. */
  cpu: number;
  children: Work[];
}

/** The events of a trace, given its JSON as Chromium returns it. */
export function parseTrace(bytes: Uint8Array): TraceEvent[] {
  const trace: unknown = JSON.parse(new TextDecoder().decode(bytes));
  if (!isTrace(trace)) throw new Error('The browser returned a trace without events');
  return trace.traceEvents;
}

/** The events themselves are not checked: a trace has millions of them, and Chromium wrote it. */
function isTrace(value: unknown): value is { traceEvents: TraceEvent[] } {
  return typeof value === 'object' && value !== null && 'traceEvents' in value && Array.isArray(value.traceEvents);
}

/** Identifies a thread among those of all processes. */
export function threadOf({ pid, tid }: TraceEvent): string {
  return `${pid}/${tid}`;
}

/** The work of every thread that runs pages, by thread, nested as it ran. */
export function pageThreads(events: readonly TraceEvent[]): Map<string, Work[]> {
  const mainThreads = new Set(events.filter(namesPageThread).map(threadOf));
  const byThread = Map.groupBy(
    events.filter((event) => event.ph === 'X' && mainThreads.has(threadOf(event))),
    threadOf,
  );
  return new Map([...byThread].map(([thread, ofThread]) => [thread, nest(ofThread)]));
}

function namesPageThread({ ph, name, args }: TraceEvent): boolean {
  return ph === 'M' && name === 'thread_name' && args?.name === 'CrRendererMain';
}

function nest(events: readonly TraceEvent[]): Work[] {
  // Of two events that start at the same time, the longer one contains the other.
  const sorted = events.toSorted((one, other) => one.ts - other.ts || (other.dur ?? 0) - (one.dur ?? 0));
  const outermost: Work[] = [];
  const open: Work[] = [];
  for (const event of sorted) {
    const { ts, dur = 0, tdur = 0 } = event;
    const work: Work = { event, start: ts, end: ts + dur, cpu: tdur, children: [] };
    for (let last = open.at(-1); last && last.end <= work.start; last = open.at(-1)) open.pop();
    (open.at(-1)?.children ?? outermost).push(work);
    open.push(work);
  }
  return outermost;
}
