/** How far outside the viewport, and outside of what scrolls within it, an element still counts as near: so many times its height. */
const margin = '200%';
/** The margin of what scrolls within the page, by its own height; Chromium 156 adds it to that of the viewport, too. */
const innerMargin = '50%';

/** Tells which elements are near the viewport, as the page scrolls and changes. */
export class NearViewport {
  readonly #near = new Set<Element>();
  readonly #watched = new Set<Element>();
  readonly #observer: IntersectionObserver;

  /** @param onChange told of each element where it is first, and whenever it comes near or goes away, some time after the browser has seen it */
  constructor(onChange: (element: Element, isNear: boolean) => void) {
    const heard = (entries: readonly IntersectionObserverEntry[]) => {
      for (const { target, isIntersecting, boundingClientRect } of entries) {
        const { width, height } = boundingClientRect;
        // What has no box of its own, as with `display: contents`, or stands out of it may be anywhere.
        const isNear = isIntersecting || (width === 0 && height === 0) || target.scrollHeight > Math.ceil(height);
        if (!this.#watched.has(target)) continue;
        if (isNear) this.#near.add(target);
        else this.#near.delete(target);
        onChange(target, isNear);
      }
    };
    const options: IntersectionObserverInit & { scrollMargin: string } = {
      // In a frame too, its own viewport.
      root: document,
      rootMargin: `${margin} 0px`,
      scrollMargin: innerMargin,
    };
    this.#observer = new IntersectionObserver(heard, options);
  }

  /** Watches an element from now on. */
  watch(element: Element): void {
    if (this.#watched.has(element)) return;
    this.#watched.add(element);
    this.#observer.observe(element);
  }

  /** Watches an element no more. */
  leave(element: Element): void {
    if (this.#watched.delete(element)) this.#observer.unobserve(element);
    this.#near.delete(element);
  }

  /** Whether an element was near when the browser looked last. */
  has(element: Element): boolean {
    return this.#near.has(element);
  }

  /** Watches nothing any more. */
  end(): void {
    this.#observer.disconnect();
    this.#watched.clear();
    this.#near.clear();
  }
}
