/** Which mark's popover is shown, and what is about to happen. `Mark` is opaque here: only its identity counts. */
export interface HoverState<Mark> {
  shown: Mark | undefined;
  /** A pinned popover stays until it is closed. */
  pinned: boolean;
  /** What a running timer will do, unless something comes between. */
  pending: { what: 'open'; mark: Mark; token: number } | { what: 'close'; token: number } | undefined;
  /** The newest timer's token; a timer with an older one is stale. */
  token: number;
}

/** What can happen to a hover. */
export type HoverEvent<Mark> =
  /** The pointer is over a mark, or over none; `slow` when it moves slower than `pointerAtRest`. */
  | { type: 'over'; mark: Mark | undefined; slow: boolean }
  /** The timer with this token ran out. */
  | { type: 'elapsed'; token: number }
  /** The pointer or the focus came into the popover. */
  | { type: 'enterPopover' }
  /** The reader is busy: scrolling, selecting or typing. */
  | { type: 'busy' }
  /** A tap on a mark, or a command. */
  | { type: 'open'; mark: Mark }
  /** A press outside the popover and the marks. */
  | { type: 'pressOutside' }
  | { type: 'togglePin' }
  | { type: 'close' };

/** How long the pointer dwells before a popover opens, and how long it may be away before it closes, in milliseconds. */
export interface HoverDelays {
  dwell: number;
  grace: number;
}

/** The speed, in CSS pixels per millisecond, below which a pointer counts as resting on a word. */
export const pointerAtRest = 0.5;

/** Nothing shown, nothing about to happen. */
export function noHover<Mark>(): HoverState<Mark> {
  return { shown: undefined, pinned: false, pending: undefined, token: 0 };
}

/** The state after an event. Pure: whoever calls it starts a timer when `pending` is new, and shows what `shown` says. */
export function hover<Mark>(state: HoverState<Mark>, event: HoverEvent<Mark>): HoverState<Mark> {
  switch (event.type) {
    case 'over':
      return state.pinned ? state : over(state, event.mark, event.slow);
    case 'elapsed':
      return elapsed(state, event.token);
    case 'enterPopover':
      return { ...state, pending: undefined };
    case 'busy':
      return state.pending?.what === 'open' ? { ...state, pending: undefined } : state;
    case 'open':
      return { ...state, shown: event.mark, pinned: false, pending: undefined };
    case 'pressOutside':
      return state.pinned ? state : closed(state);
    case 'togglePin':
      return state.shown ? { ...state, pinned: !state.pinned, pending: undefined } : state;
    case 'close':
      return closed(state);
  }
}

function over<Mark>(state: HoverState<Mark>, mark: Mark | undefined, slow: boolean): HoverState<Mark> {
  const { pending, shown } = state;
  const token = state.token + 1;
  if (mark === undefined) {
    if (shown === undefined) return pending ? { ...state, pending: undefined } : state;
    return pending?.what === 'close' ? state : { ...state, pending: { what: 'close', token }, token };
  }
  if (mark === shown) return pending ? { ...state, pending: undefined } : state;
  const dwelling = pending?.what === 'open' && pending.mark === mark;
  return dwelling && slow ? state : { ...state, pending: { what: 'open', mark, token }, token };
}

function elapsed<Mark>(state: HoverState<Mark>, token: number): HoverState<Mark> {
  const { pending } = state;
  if (pending?.token !== token) return state;
  return pending.what === 'open' ? { ...state, shown: pending.mark, pinned: false, pending: undefined } : closed(state);
}

function closed<Mark>(state: HoverState<Mark>): HoverState<Mark> {
  return { ...state, shown: undefined, pinned: false, pending: undefined };
}
