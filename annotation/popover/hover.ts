/** Which mark's popover is shown, and what a timer is about to do. `Mark` is opaque: only its identity matters. */
export interface HoverState<Mark> {
  shown: Mark | undefined;
  /** A pinned popover stays open until the reader closes it. */
  pinned: boolean;
  /** What the running timer will do when it elapses. */
  pending: { action: 'open'; mark: Mark; token: number } | { action: 'close'; token: number } | undefined;
  /** The mark whose popover the reader has closed: a pointer that rests on it, and is reported again, opens none. */
  dismissed: Mark | undefined;
  /** The token of the newest timer; a timer with an older one is stale. */
  token: number;
}

/** What can happen to a hover. */
export type HoverEvent<Mark> =
  /** The pointer is over a mark, or over none; `slow` when it moves slower than `restingSpeed`. */
  | { type: 'over'; mark: Mark | undefined; slow: boolean }
  /** The timer with this token elapsed. */
  | { type: 'elapsed'; token: number }
  /** The pointer or the focus entered the popover. */
  | { type: 'enterPopover' }
  /** The reader is scrolling, selecting or typing. */
  | { type: 'busy' }
  /** A mark was tapped, or a command goes to it. */
  | { type: 'open'; mark: Mark }
  /** The pointer was pressed outside the popover and the marks, or is dragged outside the popover. */
  | { type: 'pressOutside' }
  /** A mark is gone; `by` is the mark that has taken its place, if any. */
  | { type: 'replaced'; mark: Mark; by: Mark | undefined }
  | { type: 'togglePin' }
  | { type: 'close' };

/**
 * How long the pointer rests before a popover opens (dwell) and may be away before it closes (grace), in milliseconds.
 */
export interface HoverDelays {
  dwell: number;
  grace: number;
}

/** The speed below which a pointer counts as resting on a word, in CSS pixels per millisecond. */
export const restingSpeed = 0.5;

/** The state with nothing shown and nothing pending. */
export function noHover<Mark>(): HoverState<Mark> {
  return { shown: undefined, pinned: false, pending: undefined, dismissed: undefined, token: 0 };
}

/** The state after an event. Pure: the caller starts a timer when `pending` is new, and shows the mark in `shown`. */
export function hover<Mark>(state: HoverState<Mark>, event: HoverEvent<Mark>): HoverState<Mark> {
  switch (event.type) {
    case 'over':
      if (state.pinned || (event.mark && event.mark === state.dismissed)) return state;
      return over(state.dismissed ? { ...state, dismissed: undefined } : state, event.mark, event.slow);
    case 'elapsed':
      return elapsed(state, event.token);
    case 'enterPopover':
      return { ...state, pending: undefined };
    case 'busy':
      return state.pending?.action === 'open' ? { ...state, pending: undefined } : state;
    case 'open':
      return { ...state, shown: event.mark, pinned: false, pending: undefined };
    case 'pressOutside':
      return state.pinned ? state : closed(state);
    case 'replaced':
      return replaced(state, event.mark, event.by);
    case 'togglePin':
      return state.shown ? { ...state, pinned: !state.pinned, pending: undefined } : state;
    case 'close':
      return { ...closed(state), dismissed: state.shown ?? state.dismissed };
  }
}

function over<Mark>(state: HoverState<Mark>, mark: Mark | undefined, slow: boolean): HoverState<Mark> {
  const { pending, shown } = state;
  const token = state.token + 1;
  if (mark === undefined) {
    if (shown === undefined) return pending ? { ...state, pending: undefined } : state;
    return pending?.action === 'close' ? state : { ...state, pending: { action: 'close', token }, token };
  }
  if (mark === shown) return pending ? { ...state, pending: undefined } : state;
  const isDwelling = pending?.action === 'open' && pending.mark === mark;
  return isDwelling && slow ? state : { ...state, pending: { action: 'open', mark, token }, token };
}

function elapsed<Mark>(state: HoverState<Mark>, token: number): HoverState<Mark> {
  const { pending } = state;
  if (pending?.token !== token) return state;
  return pending.action === 'open'
    ? { ...state, shown: pending.mark, pinned: false, pending: undefined }
    : closed(state);
}

function replaced<Mark>(state: HoverState<Mark>, mark: Mark, by: Mark | undefined): HoverState<Mark> {
  const { shown, pending } = state;
  if (pending?.action === 'open' && pending.mark === mark) return { ...state, pending: by && { ...pending, mark: by } };
  if (mark !== shown) return state;
  return by ? { ...state, shown: by } : closed(state);
}

function closed<Mark>(state: HoverState<Mark>): HoverState<Mark> {
  return { ...state, shown: undefined, pinned: false, pending: undefined };
}

/** Runs the hover state machine with real timers and reports when the shown mark or the pin changes. */
export class HoverTimer<Mark> {
  #state: HoverState<Mark> = noHover();
  #timer: ReturnType<typeof setTimeout> | undefined;
  readonly #onChange: (state: HoverState<Mark>) => void;
  /** The delays of timers that are started from now on. */
  delays: HoverDelays;

  constructor(onChange: (state: HoverState<Mark>) => void, delays: HoverDelays) {
    this.#onChange = onChange;
    this.delays = delays;
  }

  get state(): HoverState<Mark> {
    return this.#state;
  }

  send(event: HoverEvent<Mark>): void {
    const before = this.#state;
    const after = hover(before, event);
    if (after === before) return;
    this.#state = after;
    if (after.pending?.token !== before.pending?.token) this.#schedule(after.pending);
    if (after.shown !== before.shown || after.pinned !== before.pinned) this.#onChange(after);
  }

  /** Cancels the running timer, so that nothing opens or closes without another event. */
  stop(): void {
    clearTimeout(this.#timer);
  }

  #schedule(pending: HoverState<Mark>['pending']): void {
    clearTimeout(this.#timer);
    if (!pending) return;
    const delay = pending.action === 'open' ? this.delays.dwell : this.delays.grace;
    this.#timer = setTimeout(() => this.send({ type: 'elapsed', token: pending.token }), delay);
  }
}
