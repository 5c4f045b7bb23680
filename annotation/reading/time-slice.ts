/** How long the page may be kept waiting at a time, in milliseconds. */
const slice = 8;

/** Lets the page's own work go first: call `rest` between steps, and it gives the thread back when a slice is used up. */
export class TimeSlice {
  #until = performance.now() + slice;

  /** Whether the slice is used up, so that `rest` would wait. */
  get isExhausted(): boolean {
    return performance.now() >= this.#until;
  }

  /** Waits for the next free moment. */
  async yield(): Promise<void> {
    await new Promise<void>((resume) => {
      if ('scheduler' in globalThis) void scheduler.postTask(resume, { priority: 'user-visible' });
      else setTimeout(resume);
    });
    this.#until = performance.now() + slice;
  }
}

/** Resolves when the reader looks at this tab: at once, when it comes to the front, or when nobody waits any more. */
export async function untilVisible(signal: AbortSignal): Promise<void> {
  if (!document.hidden) return;
  await new Promise<void>((resume) => {
    const look = () => {
      if (document.hidden) return;
      document.removeEventListener('visibilitychange', look);
      resume();
    };
    document.addEventListener('visibilitychange', look, { signal });
    signal.addEventListener('abort', () => resume(), { once: true });
  });
}

/** How long a frame is waited for, in milliseconds: one that nobody sees is never drawn. */
const frameTime = 200;

/** Resolves right after a frame was drawn, when to ask where something stands costs no layout; false where none is drawn soon. */
export async function afterFrame(): Promise<boolean> {
  return new Promise((resolve) => {
    setTimeout(() => resolve(false), frameTime);
    requestAnimationFrame(() => setTimeout(() => resolve(true)));
  });
}
