/** Times of one task over all rounds, in milliseconds. */
export interface Times {
  median: number;
  /** The middle half of the rounds lies between these. */
  low: number;
  high: number;
}

/**
 * Runs every task once a round, so that whatever slows the machine down for a while slows all of them, and gives the
 * times of each in the order of the tasks. The first rounds, in which the engine still compiles, are not counted.
 */
export function interleaved(tasks: readonly (() => unknown)[], rounds: number, warmUp = 3): Times[] {
  const times: number[][] = tasks.map(() => []);
  for (let round = -warmUp; round < rounds; round++) {
    for (const [index, task] of tasks.entries()) {
      const taken = milliseconds(task);
      if (round >= 0) times[index]?.push(taken);
    }
  }
  return times.map(timesOf);
}

/** How long one run takes, in milliseconds. What it returns is looked at, so that the engine cannot leave the work out. */
export function milliseconds(task: () => unknown): number {
  const start = performance.now();
  const result = task();
  const taken = performance.now() - start;
  if (result === undefined) throw new Error('A task of the benchmark must return what it worked out.');
  return taken;
}

/** The median and the quartiles of some times. */
export function timesOf(times: readonly number[]): Times {
  const sorted = times.toSorted((one, other) => one - other);
  const at = (share: number) => sorted[Math.round((sorted.length - 1) * share)] ?? Number.NaN;
  return { median: at(0.5), low: at(0.25), high: at(0.75) };
}
