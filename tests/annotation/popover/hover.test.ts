import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { type HoverEvent, type HoverState, HoverTimer, hover, noHover } from '../../../annotation/popover/hover.ts';

/*
 *                 over A                 elapsed
 *   (nothing) ------------> opening A ------------> shown A <---------------+
 *       ^  ^                 |  ^  |                 |  |  |                |
 *       |  +-- over none, ---+  |  +- over B         |  |  | over none      | over A, or
 *       |      busy             |     (restarts)  |  |  v                | into the popover
 *       |                       |                    |  | closing A --------+
 *       |                       +--- over B ---------+  |  |
 *       |                                               |  | elapsed
 *       +--- close, press outside ----------------------+  |
 *       +--------------------------------------------------+
 *
 *   pinned A: ignores the pointer and presses outside; only unpin, close and opening another mark change it.
 *   A is replaced: its successor takes its place in every state; without one, the state changes as with close.
 */

type Step = HoverEvent<string> | 'wait';

/** The state after these steps; `wait` lets the newest timer elapse. */
function stateAfter(...steps: Step[]): HoverState<string> {
  let state: HoverState<string> = noHover();
  for (const step of steps) {
    state = hover(state, step === 'wait' ? { type: 'elapsed', token: state.token } : step);
  }
  return state;
}

const over = (mark?: string, slow = true): Step => ({ type: 'over', mark, slow });
const on = (type: 'enterPopover' | 'busy' | 'pressOutside' | 'togglePin' | 'close'): Step => ({ type });

describe('the shown mark after', () => {
  it.each<[string, Step[], string | undefined]>([
    ['nothing', [], undefined],
    ['passing over a mark', [over('A'), over()], undefined],
    ['dwelling on a mark', [over('A'), 'wait'], 'A'],
    ['dwelling on a mark, moving slowly', [over('A'), over('A'), 'wait'], 'A'],
    ['leaving before the dwell elapses', [over('A'), over(), 'wait'], undefined],
    ['scrolling while dwelling', [over('A'), on('busy'), 'wait'], undefined],
    ['leaving the mark for longer than the grace', [over('A'), 'wait', over(), 'wait'], undefined],
    ['leaving the mark and reaching the popover', [over('A'), 'wait', over(), on('enterPopover'), 'wait'], 'A'],
    ['leaving the popover again', [over('A'), 'wait', on('enterPopover'), over(), 'wait'], undefined],
    ['returning to the mark within the grace', [over('A'), 'wait', over(), over('A'), 'wait'], 'A'],
    ['moving to another mark', [over('A'), 'wait', over('B')], 'A'],
    ['dwelling on another mark', [over('A'), 'wait', over('B'), 'wait'], 'B'],
    ['passing over another mark while leaving', [over('A'), 'wait', over('B'), over(), 'wait'], undefined],
    ['scrolling while shown', [over('A'), 'wait', on('busy')], 'A'],
    ['pressing elsewhere', [over('A'), 'wait', on('pressOutside')], undefined],
    ['closing', [over('A'), 'wait', on('close')], undefined],
    ['pinning and leaving', [over('A'), 'wait', on('togglePin'), over(), 'wait'], 'A'],
    ['pinning and pressing elsewhere', [over('A'), 'wait', on('togglePin'), on('pressOutside')], 'A'],
    ['pinning and dwelling on another mark', [over('A'), 'wait', on('togglePin'), over('B'), 'wait'], 'A'],
    ['unpinning and leaving', [over('A'), 'wait', on('togglePin'), on('togglePin'), over(), 'wait'], undefined],
    ['pinning and closing', [over('A'), 'wait', on('togglePin'), on('close')], undefined],
    [
      'opening another mark by command while pinned',
      [over('A'), 'wait', on('togglePin'), { type: 'open', mark: 'B' }],
      'B',
    ],
    ['tapping a mark', [{ type: 'open', mark: 'A' }], 'A'],
    [
      'resting on a mark whose popover was closed',
      [over('A'), 'wait', { type: 'close' }, over('A'), 'wait'],
      undefined,
    ],
    [
      'coming back to a mark whose popover was closed',
      [over('A'), 'wait', { type: 'close' }, over(undefined), over('A'), 'wait'],
      'A',
    ],
    ['pinning while nothing is shown', [on('togglePin')], undefined],
    ['its replacement by another', [over('A'), 'wait', { type: 'replaced', mark: 'A', by: 'B' }], 'B'],
    ['its loss', [over('A'), 'wait', { type: 'replaced', mark: 'A', by: undefined }], undefined],
    [
      'the replacement of a mark that the pointer dwells on',
      [over('A'), { type: 'replaced', mark: 'A', by: 'B' }, 'wait'],
      'B',
    ],
    [
      'the loss of a mark that the pointer dwells on',
      [over('A'), { type: 'replaced', mark: 'A', by: undefined }, 'wait'],
      undefined,
    ],
    ['the loss of another mark', [over('A'), 'wait', { type: 'replaced', mark: 'B', by: undefined }], 'A'],
  ])('%s', (_, steps, shown) => {
    expect(stateAfter(...steps).shown).toBe(shown);
  });
});

describe('the timer', () => {
  it('restarts while the pointer moves fast over a mark', () => {
    const first = stateAfter(over('A'));
    const second = hover(first, { type: 'over', mark: 'A', slow: false });
    expect(hover(second, { type: 'elapsed', token: first.token }).shown).toBeUndefined();
    expect(hover(second, { type: 'elapsed', token: second.token }).shown).toBe('A');
  });

  it('is ignored when a newer one was started', () => {
    const state = stateAfter(over('A'), over(), over('B'));
    for (let token = 0; token < state.token; token++) expect(hover(state, { type: 'elapsed', token })).toBe(state);
  });
});

const anyEvent: fc.Arbitrary<HoverEvent<string>> = fc.oneof(
  fc.record({
    type: fc.constant('over' as const),
    mark: fc.constantFrom('A', 'B', undefined),
    slow: fc.boolean(),
  }),
  fc.record({ type: fc.constant('elapsed' as const), token: fc.nat(20) }),
  fc.record({
    type: fc.constant('replaced' as const),
    mark: fc.constantFrom('A', 'B'),
    by: fc.constantFrom('C', undefined),
  }),
  fc.record({ type: fc.constant('open' as const), mark: fc.constantFrom('A', 'B') }),
  fc.constantFrom(
    ...(['enterPopover', 'busy', 'pressOutside', 'togglePin', 'close'] as const).map((type) => ({ type })),
  ),
);

describe('after any events', () => {
  it('only a shown popover is pinned, a pinned one has nothing pending, and close closes it', () => {
    fc.assert(
      fc.property(fc.array(anyEvent), (events) => {
        const state = events.reduce<HoverState<string>>(hover, noHover());
        if (state.pinned) {
          expect(state.shown).toBeDefined();
          expect(state.pending).toBeUndefined();
        }
        expect(hover(state, { type: 'close' }).shown).toBeUndefined();
      }),
    );
  });
});

describe('HoverTimer', () => {
  beforeEach(() => {
    vi.useFakeTimers();
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  it('opens after the dwell, closes after the grace, and reports each once', () => {
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

  it('goes on dwelling when the mark is replaced', () => {
    const shown: (string | undefined)[] = [];
    const timer = new HoverTimer<string>((state) => shown.push(state.shown), { dwell: 300, grace: 200 });
    timer.send({ type: 'over', mark: 'A', slow: true });
    vi.advanceTimersByTime(200);
    timer.send({ type: 'replaced', mark: 'A', by: 'B' });
    vi.advanceTimersByTime(100);
    expect(shown).toEqual(['B']);
  });

  it('uses changed delays for the next timer', () => {
    const shown: (string | undefined)[] = [];
    const timer = new HoverTimer<string>((state) => shown.push(state.shown), { dwell: 300, grace: 200 });
    timer.delays = { dwell: 100, grace: 200 };
    timer.send({ type: 'over', mark: 'A', slow: true });
    vi.advanceTimersByTime(100);
    expect(shown).toEqual(['A']);
  });

  it('reports the pin, and does nothing after it was stopped', () => {
    const onChange = vi.fn();
    const timer = new HoverTimer<string>(onChange, { dwell: 300, grace: 200 });
    timer.send({ type: 'open', mark: 'A' });
    timer.send({ type: 'togglePin' });
    expect(onChange).toHaveBeenLastCalledWith(expect.objectContaining({ shown: 'A', pinned: true }));
    timer.send({ type: 'togglePin' });
    timer.send({ type: 'over', mark: undefined, slow: true });
    timer.stop();
    vi.runAllTimers();
    expect(onChange).toHaveBeenCalledTimes(3);
  });
});
