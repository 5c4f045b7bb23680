import type { TraceEvent } from './trace.ts';

/**
 * How long it took, in milliseconds by the clock, from the timer of each dwell firing until the compositor had drawn the next frame that the
 * page handed over.
 *
 * @param hover the mark that the page sets when a hover begins; the first timer of that delay behind it is the dwell's
 */
export function openings(events: readonly TraceEvent[], hover: string, dwell: number): number[] {
  const inOrder = events.toSorted((one, other) => one.ts - other.ts);
  const dwells = new Set(inOrder.filter((event) => isTimer(event, 'TimerInstall', dwell)).map(timerOf));
  const fired = inOrder.filter((event) => event.name === 'TimerFire' && dwells.has(timerOf(event)));
  const starts = inOrder.filter(({ name, ph }) => name === hover && ph !== 'X');
  return starts.flatMap(({ ts: start }, index) => {
    const next = starts[index + 1]?.ts ?? Number.POSITIVE_INFINITY;
    const timer = fired.find(({ ts }) => start < ts && ts < next);
    if (timer === undefined) return [];
    const end = timer.ts + (timer.dur ?? 0);
    const commit = inOrder.find(
      ({ name, ph, pid, ts }) => name === 'Commit' && ph === 'X' && pid === timer.pid && ts >= end,
    );
    if (commit === undefined) return [];
    const drawn = inOrder.find(({ name, pid, ts }) => name === 'DrawFrame' && pid === timer.pid && ts >= commit.ts);
    return drawn === undefined ? [] : [(drawn.ts - timer.ts) / 1000];
  });
}

function isTimer({ name, args }: TraceEvent, wanted: string, timeout: number): boolean {
  return name === wanted && args?.data?.timeout === timeout;
}

/** Tells the timers of all frames and processes apart. */
function timerOf({ pid, args }: TraceEvent): string {
  return `${pid}/${args?.data?.frame}/${args?.data?.timerId}`;
}
