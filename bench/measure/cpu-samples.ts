import { type TraceEvent, threadOf } from './trace.ts';

/** The stack of a thread at a moment of the trace: the URLs and functions of its scripts, innermost first. */
export interface Sample {
  /** On the clock of the trace, in microseconds. */
  time: number;
  stack: readonly { url: string; name: string }[];
}

/** The samples of the CPU profiles in a trace, by thread, sorted by time. */
export function samplesOf(events: readonly TraceEvent[]): Map<string, Sample[]> {
  const profiles = new Map<string, Profile>();
  for (const event of events) {
    if (event.name === 'Profile') {
      profiles.set(`${event.pid} ${event.id}`, new Profile(threadOf(event), event.args?.data?.startTime ?? event.ts));
    } else if (event.name === 'ProfileChunk') profiles.get(`${event.pid} ${event.id}`)?.add(event);
  }
  const byThread = Map.groupBy(profiles.values(), ({ thread }) => thread);
  return new Map(
    [...byThread].map(([thread, ofThread]) => {
      const samples = ofThread.flatMap((profile) => profile.samples);
      return [thread, samples.toSorted((one, other) => one.time - other.time)];
    }),
  );
}

/** A profile, assembled from its chunks. */
class Profile {
  readonly thread: string;
  readonly samples: Sample[] = [];
  readonly #stacks = new Map<number, Sample['stack']>();
  #time: number;

  constructor(thread: string, start: number) {
    this.thread = thread;
    this.#time = start;
  }

  add({ args }: TraceEvent): void {
    const { cpuProfile, timeDeltas = [] } = args?.data ?? {};
    for (const { id, parent, callFrame } of cpuProfile?.nodes ?? []) {
      const { url = '', functionName: name } = callFrame;
      const callers = this.#stacks.get(parent ?? 0) ?? [];
      this.#stacks.set(id, [{ url, name }, ...callers]);
    }
    for (const [index, node] of (cpuProfile?.samples ?? []).entries()) {
      this.#time += timeDeltas[index] ?? 0;
      this.samples.push({ time: this.#time, stack: this.#stacks.get(node) ?? [] });
    }
  }
}
