import { expect, test } from 'vitest';
import { popoverLatencies } from '../../bench/measure/popover-latency.ts';
import type { TraceEvent } from '../../bench/measure/trace.ts';

test('the latency is from the dwell timer to the first frame drawn after the commit', () => {
  const events = [
    ...timer(1, 300, 1000, 301_000, 5000),
    event('hover', 'R', 500),
    event('Commit', 'X', 308_000),
    // A frame that was committed before.
    event('DrawFrame', 'I', 303_000),
    event('DrawFrame', 'I', 312_000),
  ];
  expect(popoverLatencies(events, 'hover', 300)).toEqual([11]);
});

test('other timers do not count, nor a dwell that opened nothing', () => {
  const events = [
    event('hover', 'R', 500),
    ...timer(2, 200, 1000, 201_000, 10),
    event('Commit', 'X', 202_000),
    event('hover', 'R', 400_000),
    ...timer(3, 300, 401_000, 701_000, 10),
  ];
  expect(popoverLatencies(events, 'hover', 300)).toEqual([]);
});

function timer(timerId: number, timeout: number, set: number, fired: number, dur: number): TraceEvent[] {
  return [
    { ...event('TimerInstall', 'I', set), args: { data: { timerId, timeout, frame: 'F' } } },
    { ...event('TimerFire', 'X', fired), dur, args: { data: { timerId, frame: 'F' } } },
  ];
}

function event(name: string, ph: string, ts: number): TraceEvent {
  return { name, ph, pid: 1, tid: 1, ts };
}
