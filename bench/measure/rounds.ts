/** The median and the quartiles of some measurements, in their unit. */
export interface Quartiles {
  median: number;
  low: number;
  high: number;
}

/**
 * Runs every task once in each round, so that a slow phase of the machine affects all of them, and returns the times of each task in
 * milliseconds. The first rounds, in which the engine still compiles, are not counted.
 */
export function measureInterleaved(tasks: readonly (() => unknown)[], rounds: number, warmUp = 3): Quartiles[] {
  const times: number[][] = tasks.map(() => []);
  for (let round = -warmUp; round < rounds; round++) {
    for (const [index, task] of tasks.entries()) {
      const time = measureTime(task);
      if (round >= 0) times[index]?.push(time);
    }
  }
  return times.map(quartilesOf);
}

/** How long one run of a task takes, in milliseconds. The task must return its result, so that the engine can't skip the work. */
export function measureTime(task: () => unknown): number {
  const start = performance.now();
  const result = task();
  const time = performance.now() - start;
  if (result === undefined) throw new Error('A task of the benchmark must return its result.');
  return time;
}

/** The median and the quartiles of some values. */
export function quartilesOf(values: readonly number[]): Quartiles {
  const sorted = values.toSorted((one, other) => one - other);
  const at = (share: number) => sorted[Math.round((sorted.length - 1) * share)] ?? Number.NaN;
  return { median: at(0.5), low: at(0.25), high: at(0.75) };
}
