import { Highlights } from './highlights.ts';
import type { Mark } from './mark.ts';
import { Nearness } from './nearness.ts';
import { elementAt } from './text-range.ts';

/**
 * So many marks are drawn wherever they are; of more, only those near the viewport. Browsers go through all drawn ranges
 * again whenever anything changes on the page: some 20 µs each in Chromium 156, which a page of thousands would feel.
 */
const drawnEverywhere = 200;

/** Draws marks, as many of them as are of use. */
export class Drawing {
  readonly #highlights = new Highlights();
  readonly #nearness = new Nearness((element, isNear) => this.#onNearness(element, isNear));
  /** The marks that stand at an element, where there are too many to be drawn everywhere. */
  #byElement = new Map<Element, Mark[]>();
  #drawn: ReadonlySet<Mark> = new Set();

  /** The marks that are drawn at this moment. */
  get drawn(): ReadonlySet<Mark> {
    return this.#drawn;
  }

  /** Has these marks drawn from now on, and no others. */
  show(marks: ReadonlySet<Mark>): void {
    const isFew = marks.size <= drawnEverywhere;
    this.#byElement = isFew ? new Map() : byElement(marks);
    this.#nearness.watch(new Set(this.#byElement.keys()));
    this.#draw(
      isFew ? marks : new Set([...this.#byElement].flatMap(([element, at]) => (this.#nearness.has(element) ? at : []))),
    );
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

  #draw(marks: ReadonlySet<Mark>): void {
    for (const mark of this.#drawn) if (!marks.has(mark)) this.#highlights.erase(mark);
    for (const mark of marks) if (!this.#drawn.has(mark)) this.#highlights.draw(mark);
    this.#drawn = marks;
  }

  #onNearness(element: Element, isNear: boolean): void {
    const marks = this.#byElement.get(element) ?? [];
    const drawn = new Set(this.#drawn);
    for (const mark of marks) {
      if (isNear) drawn.add(mark);
      else drawn.delete(mark);
    }
    this.#draw(drawn);
  }
}

function byElement(marks: ReadonlySet<Mark>): Map<Element, Mark[]> {
  const found = new Map<Element, Mark[]>();
  for (const mark of marks) {
    const element = elementAt(mark.range);
    if (!element) continue;
    const at = found.get(element);
    if (at) at.push(mark);
    else found.set(element, [mark]);
  }
  return found;
}
