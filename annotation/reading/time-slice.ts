/** How long the page's thread may be blocked without a pause, in milliseconds. */
const maxDuration = 8;

/** Lets the page's own work run first: check `isExhausted` between steps, and `yield` when it is true. */
export class TimeSlice {
  #end = performance.now() + maxDuration;

  /** Whether the slice is used up. */
  get isExhausted(): boolean {
    return performance.now() >= this.#end;
  }

  /** Gives the thread back to the page; resolves when it is free, with a new slice. */
  async yield(): Promise<void> {
    await new Promise<void>((resolve) => {
      if ('scheduler' in globalThis) void scheduler.postTask(resolve, { priority: 'user-visible' });
      else setTimeout(resolve);
    });
    this.#end = performance.now() + maxDuration;
  }

  /** The same for a reading of styles and boxes: a page that the browser puts away has none, so this waits until it is back. */
  async yieldUntilVisible(): Promise<void> {
    await this.yield();
    await untilVisible();
    this.#end = performance.now() + maxDuration;
  }
}

/** Resolves as soon as the tab is visible, at once if it is, or when the signal aborts. */
export async function untilVisible(signal?: AbortSignal): Promise<void> {
  if (!document.hidden) return;
  await new Promise<void>((resolve) => {
    const resolveIfVisible = () => {
      if (document.hidden) return;
      document.removeEventListener('visibilitychange', resolveIfVisible);
      resolve();
    };
    document.addEventListener('visibilitychange', resolveIfVisible, signal && { signal });
    signal?.addEventListener('abort', () => resolve(), { once: true });
  });
}

/** How long to wait for a frame, in milliseconds: a document that is not on screen is never painted. */
const frameTimeout = 200;

/**
 * Resolves right after a frame was painted, when reading positions causes no extra layout, and the tab is visible.
 *
 * @returns false when no frame is painted in time
 */
export async function afterFrame(): Promise<boolean> {
  const isPainted = await new Promise<boolean>((resolve) => {
    setTimeout(() => resolve(false), frameTimeout);
    requestAnimationFrame(() => setTimeout(() => resolve(true)));
  });
  await untilVisible();
  return isPainted;
}
