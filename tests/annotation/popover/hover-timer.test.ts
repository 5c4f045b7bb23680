import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { HoverTimer } from '../../../annotation/popover/hover-timer.ts';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

describe('on real timers', () => {
  it('a popover opens after the dwell and closes after the grace, and each is told once', () => {
    const shown: (string | undefined)[] = [];
    const timer = new HoverTimer<string>((state) => shown.push(state.shown), { dwell: 300, grace: 200 });
    timer.send({ type: 'over', mark: 'A', slow: true });
    vi.advanceTimersByTime(299);
    expect(shown).toEqual([]);
    vi.advanceTimersByTime(1);
    expect(shown).toEqual(['A']);
    timer.send({ type: 'over', mark: undefined, slow: true });
    vi.advanceTimersByTime(199);
    timer.send({ type: 'over', mark: undefined, slow: true });
    vi.advanceTimersByTime(1);
    expect(shown).toEqual(['A', undefined]);
  });

  it('a pin is told, and nothing happens any more after the stop', () => {
    const told = vi.fn();
    const timer = new HoverTimer<string>(told, { dwell: 300, grace: 200 });
    timer.send({ type: 'open', mark: 'A' });
    timer.send({ type: 'togglePin' });
    expect(told).toHaveBeenLastCalledWith(expect.objectContaining({ shown: 'A', pinned: true }));
    timer.send({ type: 'togglePin' });
    timer.send({ type: 'over', mark: undefined, slow: true });
    timer.stop();
    vi.runAllTimers();
    expect(told).toHaveBeenCalledTimes(3);
  });
});
