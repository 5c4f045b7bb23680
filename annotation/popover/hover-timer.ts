import { type HoverDelays, type HoverEvent, type HoverState, hover, noHover } from './hover.ts';

/** Runs the hover state machine on real timers and tells when the shown mark or the pin changes. */
export class HoverTimer<Mark> {
  #state: HoverState<Mark> = noHover();
  #timer: ReturnType<typeof setTimeout> | undefined;
  readonly #onChange: (state: HoverState<Mark>) => void;
  /** What holds for the timers that are started from now on. */
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
    if (after.pending !== before.pending) this.#schedule(after.pending);
    if (after.shown !== before.shown || after.pinned !== before.pinned) this.#onChange(after);
  }

  /** Forgets what is pending; nothing opens or closes any more by itself. */
  stop(): void {
    clearTimeout(this.#timer);
  }

  #schedule(pending: HoverState<Mark>['pending']): void {
    clearTimeout(this.#timer);
    if (!pending) return;
    const delay = pending.what === 'open' ? this.delays.dwell : this.delays.grace;
    this.#timer = setTimeout(() => this.send({ type: 'elapsed', token: pending.token }), delay);
  }
}
