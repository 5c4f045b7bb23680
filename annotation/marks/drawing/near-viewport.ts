/** How far outside the viewport an element still counts as near, in viewport heights to either side. */
const viewportMargin = '200%';
/**
 * The same for a scroll container inside the page, in heights of its own. Chromium 156 adds it to the viewport's margin
 * as well.
 */
const scrollContainerMargin = '50%';

/** Reports which elements are near the viewport as the page scrolls and changes. */
export class NearViewport {
  readonly #near = new Set<Element>();
  readonly #observed = new Set<Element>();
  readonly #observer: IntersectionObserver;

  /**
   * @param onChange called for each element once after it is observed, and whenever it comes near or moves away;
   * asynchronous, as browsers report it
   */
  constructor(onChange: (element: Element, isNear: boolean) => void) {
    const handleEntries = (entries: readonly IntersectionObserverEntry[]) => {
      for (const { target, isIntersecting, boundingClientRect } of entries) {
        const { width, height } = boundingClientRect;
        // The content of an element without a box, as with `display: contents`, or that overflows its box may be
        // anywhere.
        const isNear = isIntersecting || (width === 0 && height === 0) || target.scrollHeight > Math.ceil(height);
        if (!this.#observed.has(target)) continue;
        if (isNear) this.#near.add(target);
        else this.#near.delete(target);
        onChange(target, isNear);
      }
    };
    const options: IntersectionObserverInit & { scrollMargin: string } = {
      // Inside a frame, the viewport of the frame.
      root: document,
      rootMargin: `${viewportMargin} 0px`,
      scrollMargin: scrollContainerMargin,
    };
    this.#observer = new IntersectionObserver(handleEntries, options);
  }

  observe(element: Element): void {
    if (this.#observed.has(element)) return;
    this.#observed.add(element);
    this.#observer.observe(element);
  }

  unobserve(element: Element): void {
    if (this.#observed.delete(element)) this.#observer.unobserve(element);
    this.#near.delete(element);
  }

  /** Whether an element was near at the browser's last report. */
  has(element: Element): boolean {
    return this.#near.has(element);
  }

  disconnect(): void {
    this.#observer.disconnect();
    this.#observed.clear();
    this.#near.clear();
  }
}
