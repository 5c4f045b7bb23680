/** How long after an event the drawing is checked, and how long it is checked again and again, in milliseconds. */
const checkDelay = 250;
const checkedTime = 1500;
/** The longest pause between two checks of a page that removes the drawing each time, in milliseconds. */
const maxPause = 2000;

/** What a reader does before a page searches its text, changes its theme, or is read on. */
const events = ['pointermove', 'click', 'keyup', 'focusin', 'scroll', 'visibilitychange'] as const;

/**
 * Puts the drawing back where the page has removed it: no event reports that a page has cleared the highlights or replaced
 * its style sheets. It usually does so after an event, at once or a moment later, so nothing is checked while nothing
 * happens. Each check in a row that finds something missing doubles the pause, so that nobody fights a page that goes on.
 */
export class DrawingKeeper {
  readonly #restore: () => boolean;
  #pause = checkDelay;
  #timer: ReturnType<typeof setTimeout> | undefined;
  /** Until when it is checked again, as from `performance.now()`. */
  #end = 0;

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

  /** Checks the drawing for a while. */
  readonly checkSoon = (): void => {
    this.#end = performance.now() + checkedTime;
    this.#timer ??= setTimeout(this.#check, this.#pause);
  };

  readonly #check = (): void => {
    this.#pause = this.#restore() ? Math.min(this.#pause * 2, maxPause) : checkDelay;
    this.#timer = performance.now() < this.#end ? setTimeout(this.#check, this.#pause) : undefined;
  };
}
