/** How soon after an event the drawing is checked, in milliseconds. */
const firstPause = 250;
/** The longest pause after a check that has found something missing once more, in milliseconds. */
const maxFoundPause = 2000;
/** While nothing happens, the next check comes when the time since the last event has grown by this share. */
const quietShare = 0.5;
/** A check of a page with thousands of shadow roots takes milliseconds, so the pause after it is this many times as long. */
const pauseFactor = 100;

/** What a reader does before a page searches its text, changes its theme, or is read on. */
const events = ['pointermove', 'click', 'keyup', 'focusin', 'scroll', 'visibilitychange'] as const;

/**
 * Puts the drawing back where the page has removed it: no event reports that a page has cleared the highlights or replaced
 * its style sheets. It usually does so soon after an event, so the drawing is checked often then and ever more rarely while
 * nothing happens. Each check in a row that finds something missing doubles the pause, so that nobody fights the page.
 */
export class DrawingKeeper {
  readonly #restore: () => boolean;
  #pause = firstPause;
  #timer: ReturnType<typeof setTimeout> | undefined;
  /** The time of the next check and of the last event, as from `performance.now()`. */
  #nextCheck = Number.POSITIVE_INFINITY;
  #lastEvent = 0;

  /**
   * @param restore puts back what is missing; returns whether anything was
   * @param signal ends all checks
   */
  constructor(restore: () => boolean, signal: AbortSignal) {
    this.#restore = restore;
    signal.addEventListener('abort', () => clearTimeout(this.#timer));
  }

  /** Listens for the events after which the drawing may be missing. */
  listen(signal: AbortSignal): void {
    for (const type of events) window.addEventListener(type, this.checkSoon, { capture: true, passive: true, signal });
  }

  /** Checks the drawing soon, and again and again. */
  readonly checkSoon = (): void => {
    this.#lastEvent = performance.now();
    if (this.#nextCheck > this.#lastEvent + this.#pause) this.#checkAfter(this.#pause);
  };

  #checkAfter(pause: number): void {
    clearTimeout(this.#timer);
    this.#nextCheck = performance.now() + pause;
    this.#timer = setTimeout(() => this.#check(), pause);
  }

  #check(): void {
    this.#nextCheck = Number.POSITIVE_INFINITY;
    // The page becoming visible is an event.
    if (document.hidden) return;
    const start = performance.now();
    this.#pause = this.#restore() ? Math.min(this.#pause * 2, maxFoundPause) : firstPause;
    const duration = performance.now() - start;
    this.#checkAfter(Math.max(this.#pause, (start - this.#lastEvent) * quietShare, duration * pauseFactor));
  }
}
