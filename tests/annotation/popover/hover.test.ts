import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type HoverEvent, type HoverState, hover, noHover } from '../../../annotation/popover/hover.ts';

/*
 *                 over A                 elapsed
 *   (nothing) ------------> opening A ------------> shown A <---------------+
 *       ^  ^                 |  ^  |                 |  |  |                |
 *       |  +-- over none, ---+  |  +- over B         |  |  | over none      | over A, or
 *       |      busy             |     (starts anew)  |  |  v                | into the popover
 *       |                       |                    |  | closing A --------+
 *       |                       +--- over B ---------+  |  |
 *       |                                               |  | elapsed
 *       +--- close, press outside ----------------------+  |
 *       +--------------------------------------------------+
 *
 *   pinned A: hears neither the pointer nor a press outside; only unpin, close, and another mark opened on purpose.
 */

type Step = HoverEvent<string> | 'wait';

/** Plays the steps; `wait` lets the newest timer run out. */
function play(...steps: Step[]): HoverState<string> {
  let state: HoverState<string> = noHover();
  for (const step of steps) {
    state = hover(state, step === 'wait' ? { type: 'elapsed', token: state.token } : step);
  }
  return state;
}

const over = (mark?: string, slow = true): Step => ({ type: 'over', mark, slow });
const on = (type: 'enterPopover' | 'busy' | 'pressOutside' | 'togglePin' | 'close'): Step => ({ type });

describe('what is shown after', () => {
  it.each<[string, Step[], string | undefined]>([
    ['nothing', [], undefined],
    ['touching a mark in passing', [over('A'), over()], undefined],
    ['dwelling on a mark', [over('A'), 'wait'], 'A'],
    ['dwelling on a mark, moving slowly', [over('A'), over('A'), 'wait'], 'A'],
    ['leaving before the dwell is over', [over('A'), over(), 'wait'], undefined],
    ['scrolling while dwelling', [over('A'), on('busy'), 'wait'], undefined],
    ['leaving the mark and waiting', [over('A'), 'wait', over(), 'wait'], undefined],
    ['leaving the mark and reaching the popover', [over('A'), 'wait', over(), on('enterPopover'), 'wait'], 'A'],
    ['leaving the popover again', [over('A'), 'wait', on('enterPopover'), over(), 'wait'], undefined],
    ['coming back to the mark in time', [over('A'), 'wait', over(), over('A'), 'wait'], 'A'],
    ['moving on to another mark', [over('A'), 'wait', over('B')], 'A'],
    ['dwelling on another mark', [over('A'), 'wait', over('B'), 'wait'], 'B'],
    ['passing another mark on the way out', [over('A'), 'wait', over('B'), over(), 'wait'], undefined],
    ['scrolling while shown', [over('A'), 'wait', on('busy')], 'A'],
    ['a press elsewhere', [over('A'), 'wait', on('pressOutside')], undefined],
    ['closing', [over('A'), 'wait', on('close')], undefined],
    ['pinning and leaving', [over('A'), 'wait', on('togglePin'), over(), 'wait'], 'A'],
    ['pinning and pressing elsewhere', [over('A'), 'wait', on('togglePin'), on('pressOutside')], 'A'],
    ['pinning and passing another mark', [over('A'), 'wait', on('togglePin'), over('B'), 'wait'], 'A'],
    ['unpinning and leaving', [over('A'), 'wait', on('togglePin'), on('togglePin'), over(), 'wait'], undefined],
    ['pinning and closing', [over('A'), 'wait', on('togglePin'), on('close')], undefined],
    ['opening another on purpose while pinned', [over('A'), 'wait', on('togglePin'), { type: 'open', mark: 'B' }], 'B'],
    ['a tap', [{ type: 'open', mark: 'A' }], 'A'],
    ['pinning nothing', [on('togglePin')], undefined],
  ])('%s', (_, steps, shown) => {
    expect(play(...steps).shown).toBe(shown);
  });
});

describe('timers', () => {
  it('start anew while the pointer moves fast over a mark', () => {
    const first = play(over('A'));
    const second = hover(first, { type: 'over', mark: 'A', slow: false });
    expect(hover(second, { type: 'elapsed', token: first.token }).shown).toBeUndefined();
    expect(hover(second, { type: 'elapsed', token: second.token }).shown).toBe('A');
  });

  it('do nothing when stale', () => {
    const state = play(over('A'), over(), over('B'));
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
  fc.record({ type: fc.constant('open' as const), mark: fc.constantFrom('A', 'B') }),
  fc.constantFrom(
    ...(['enterPopover', 'busy', 'pressOutside', 'togglePin', 'close'] as const).map((type) => ({ type })),
  ),
);

describe('whatever happens', () => {
  it('only a shown popover is pinned, a pinned one has nothing pending, and close closes', () => {
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
