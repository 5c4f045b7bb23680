import { elementAt } from '../reading/text-range.ts';
import { Highlights } from './highlights.ts';
import type { Mark } from './mark.ts';
import { NearViewport } from './near-viewport.ts';

/**
 * So many marks are drawn wherever they are; of more, only those near the viewport. Browsers go through all drawn ranges
 * again whenever anything changes on the page: some 20 µs each in Chromium 156, which a page of thousands would feel.
 */
const drawnEverywhere = 200;

/** So many marks are drawn together, where elements hold several. */
const together = 32;

/** Draws marks, as many of them as are of use. */
export class MarkRenderer {
  readonly #highlights = new Highlights();
  readonly #nearness = new NearViewport((element, isNear) => this.#onNearness(element, isNear));
  readonly #marks = new Set<Mark>();
  readonly #drawn = new Set<Mark>();
  /** Where there are too many marks to be drawn everywhere: the element that each stands in, and those that stand in an element. */
  readonly #elements = new Map<Mark, Element>();
  readonly #inside = new Map<Element, Set<Mark>>();
  /** How many marks were put inside an element so far. */
  readonly #sizes = new WeakMap<Element, number>();
  #isFew = true;

  /** The marks that are drawn at this moment. */
  get drawn(): ReadonlySet<Mark> {
    return this.#drawn;
  }

  /** Has these marks drawn from now on, and no others. */
  show(marks: ReadonlySet<Mark>): void {
    this.exchange(
      [...this.#marks].filter((mark) => !marks.has(mark)),
      [...marks].filter((mark) => !this.#marks.has(mark)),
    );
  }

  /** Has some marks drawn from now on, and others no more. */
  exchange(gone: readonly Mark[], come: readonly Mark[]): void {
    for (const mark of gone) {
      this.#marks.delete(mark);
      this.#erase(mark);
      this.#displace(mark);
    }
    for (const mark of come) this.#marks.add(mark);
    const wasFew = this.#isFew;
    this.#isFew = this.#marks.size <= drawnEverywhere;
    const news = this.#isFew === wasFew ? come : this.#marks;
    for (const mark of news) {
      if (this.#isFew) {
        this.#displace(mark);
        this.#draw(mark);
      } else this.#place(mark);
    }
  }

  /** Brings out one mark, or none. */
  activate(mark: Mark | undefined): void {
    this.#highlights.activate(mark);
  }

  /** The ranges that are drawn at a point of the viewport; see `Highlights.at`. */
  at(x: number, y: number, shadowRoots: ShadowRoot[]): AbstractRange[] {
    return this.#highlights.at(x, y, shadowRoots);
  }

  /** Puts the drawing back where the page has taken it out. */
  register(): void {
    this.#highlights.register();
  }

  /** Takes everything off the page. */
  remove(): void {
    this.#nearness.end();
    this.#highlights.remove();
  }

  #draw(mark: Mark): void {
    if (this.#drawn.has(mark)) return;
    this.#drawn.add(mark);
    this.#highlights.draw(mark);
  }

  #erase(mark: Mark): void {
    if (this.#drawn.delete(mark)) this.#highlights.erase(mark);
  }

  /** Has a mark drawn while its element is near. */
  #place(mark: Mark): void {
    const element = this.#groupOf(mark);
    if (!element) return;
    this.#elements.set(mark, element);
    const inside = this.#inside.get(element) ?? new Set();
    this.#inside.set(element, inside.add(mark));
    this.#nearness.watch(element);
    if (this.#nearness.has(element)) this.#draw(mark);
  }

  /** The largest element around a mark that holds few others: browsers look at each one that is watched whenever anything moves. */
  #groupOf({ block: { container }, range }: Mark): Element | undefined {
    let group = container instanceof Element ? container : elementAt(range);
    for (let at: Element | null | undefined = group; at && at !== document.body; at = at.parentElement) {
      const size = (this.#sizes.get(at) ?? 0) + 1;
      this.#sizes.set(at, size);
      // What is around a large one is larger.
      if (size > together) break;
      group = at;
    }
    return group;
  }

  #displace(mark: Mark): void {
    const element = this.#elements.get(mark);
    if (!element) return;
    this.#elements.delete(mark);
    const inside = this.#inside.get(element);
    inside?.delete(mark);
    if (inside && inside.size > 0) return;
    this.#inside.delete(element);
    this.#nearness.leave(element);
  }

  #onNearness(element: Element, isNear: boolean): void {
    for (const mark of this.#inside.get(element) ?? []) {
      if (isNear) this.#draw(mark);
      else this.#erase(mark);
    }
  }
}
