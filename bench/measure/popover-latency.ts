import type { TraceEvent } from './trace.ts';

/**
 * The wall-clock time of each opening of a popover, in milliseconds: from the dwell timer firing until the compositor has drawn the
 * next frame that the page committed. Hovers that opened nothing are left out.
 *
 * @param hoverMark the performance mark that the page sets when a hover begins
 * @param dwell the delay of the dwell timer in milliseconds, by which the timer is found
 */
export function popoverLatencies(events: readonly TraceEvent[], hoverMark: string, dwell: number): number[] {
  const sorted = events.toSorted((one, other) => one.ts - other.ts);
  const dwellTimers = new Set(
    sorted.filter(({ name, args }) => name === 'TimerInstall' && args?.data?.timeout === dwell).map(timerKey),
  );
  const fired = sorted.filter((event) => event.name === 'TimerFire' && dwellTimers.has(timerKey(event)));
  const hovers = sorted.filter(({ name, ph }) => name === hoverMark && ph !== 'X');
  return hovers.flatMap(({ ts: start }, index) => {
    const nextHover = hovers[index + 1]?.ts ?? Number.POSITIVE_INFINITY;
    const timer = fired.find(({ ts }) => start < ts && ts < nextHover);
    if (timer === undefined) return [];
    const end = timer.ts + (timer.dur ?? 0);
    const commit = sorted.find(
      ({ name, ph, pid, ts }) => name === 'Commit' && ph === 'X' && pid === timer.pid && ts >= end,
    );
    if (commit === undefined) return [];
    const drawn = sorted.find(({ name, pid, ts }) => name === 'DrawFrame' && pid === timer.pid && ts >= commit.ts);
    return drawn === undefined ? [] : [(drawn.ts - timer.ts) / 1000];
  });
}

/** Identifies a timer among those of all frames and processes. */
function timerKey({ pid, args }: TraceEvent): string {
  return `${pid}/${args?.data?.frame}/${args?.data?.timerId}`;
}
