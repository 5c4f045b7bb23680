import { countLeading } from '../reading/binary-search.ts';
import { elementAt, lineBoxesOf } from '../reading/text-range.ts';
import { inReadingOrder, type Mark } from './mark.ts';
import { NearViewport, nearScreens } from './near-viewport.ts';

/** The largest number of marks in one group, except where one block has more. */
const maxGroupSize = 32;
/** How long the page may scroll before it is decided again which marks of a long block are near, in milliseconds. */
const scrollDelay = 100;

/** Of a long block, the places of this many marks show whether they follow each other down the page. */
const sampleSize = 8;

/** Marks that are observed by one element. */
interface Group {
  marks: Set<Mark>;
  /** The same marks in reading order; undefined after a change. */
  ordered: readonly Mark[] | undefined;
}

/**
 * Reports which marks are near the viewport. Marks are observed in groups, each by an element that contains them,
 * because browsers check every observed element whenever anything moves. In a block of more marks, a search by their
 * places finds those that are near.
 */
export class NearMarks {
  readonly #nearViewport: NearViewport;
  readonly #onChange: (mark: Mark, isNear: boolean) => void;
  readonly #elements = new Map<Mark, Element>();
  readonly #groups = new Map<Element, Group>();
  /** How many marks were added inside an element so far, up to one more than a group may have. */
  readonly #counts = new WeakMap<Element, number>();
  #timer: ReturnType<typeof setTimeout> | undefined;

  /** @param onChange called for a mark when it comes near or moves away */
  constructor(onChange: (mark: Mark, isNear: boolean) => void) {
    this.#onChange = onChange;
    this.#nearViewport = new NearViewport((element, isNear) => {
      const group = this.#groups.get(element);
      if (group && group.marks.size > maxGroupSize) this.#reportNear(element, group);
      else for (const mark of group?.marks ?? []) onChange(mark, isNear);
    });
  }

  /** Observes a mark; returns whether it is known to be near already. */
  add(mark: Mark): boolean {
    let isFull = false;
    for (let element = nearestElement(mark); element && element !== document.body; element = element.parentElement) {
      const count = (this.#counts.get(element) ?? 0) + 1;
      if (count > maxGroupSize + 1) break;
      isFull ||= count > maxGroupSize;
      this.#counts.set(element, isFull ? maxGroupSize + 1 : count);
      if (isFull) this.#dissolve(element);
    }
    return this.#place(mark);
  }

  delete(mark: Mark): void {
    const element = this.#elements.get(mark);
    const group = element && this.#groups.get(element);
    if (!group) return;
    this.#elements.delete(mark);
    group.marks.delete(mark);
    group.ordered = undefined;
    if (group.marks.size > 0) return;
    this.#groups.delete(element);
    this.#nearViewport.unobserve(element);
  }

  disconnect(): void {
    this.#nearViewport.disconnect();
    clearTimeout(this.#timer);
    window.removeEventListener('scroll', this.#onScroll, true);
  }

  /** Adds a mark to the group of the largest element around it that is not full, or of the nearest element. */
  #place(mark: Mark): boolean {
    let element = nearestElement(mark);
    if (!element) return false;
    for (let next: Element | null = element; next && next !== document.body; next = next.parentElement) {
      if ((this.#counts.get(next) ?? 0) > maxGroupSize) break;
      element = next;
    }
    const group = this.#groups.get(element) ?? { marks: new Set(), ordered: undefined };
    this.#groups.set(element, group);
    this.#elements.set(mark, element);
    group.marks.add(mark);
    group.ordered = undefined;
    this.#nearViewport.observe(element);
    if (group.marks.size <= maxGroupSize) return this.#nearViewport.has(element);
    // The same function is only added once.
    window.addEventListener('scroll', this.#onScroll, { capture: true, passive: true });
    this.#onScroll();
    return false;
  }

  /** Moves the marks of a group to groups of smaller elements. */
  #dissolve(element: Element): void {
    const group = this.#groups.get(element);
    if (!group) return;
    this.#groups.delete(element);
    this.#nearViewport.unobserve(element);
    for (const mark of group.marks) this.#onChange(mark, this.#place(mark));
  }

  readonly #onScroll = () => {
    this.#timer ??= setTimeout(() => {
      this.#timer = undefined;
      for (const [element, group] of this.#groups)
        if (group.marks.size > maxGroupSize) this.#reportNear(element, group);
    }, scrollDelay);
  };

  /** Reports which marks of a long block are near now. */
  #reportNear(element: Element, group: Group): void {
    group.ordered ??= inReadingOrder([...group.marks]);
    const near = new Set(this.#nearViewport.has(element) ? nearOnes(group.ordered) : []);
    for (const mark of group.marks) this.#onChange(mark, near.has(mark));
  }
}

function nearestElement({ block: { container }, range }: Mark): Element | null | undefined {
  return container instanceof Element ? container : elementAt(range);
}

/**
 * Those of a block's marks that are near the viewport. They usually follow each other down the page, so a search by
 * halves finds them with a few boxes. All of them where they do not, as in columns or vertical writing.
 */
function nearOnes(marks: readonly Mark[]): readonly Mark[] {
  const placeOf = (mark: Mark | undefined) => (mark && lineBoxesOf(mark.range)[0]?.y) ?? 0;
  const sample = Array.from({ length: sampleSize }, (_, index) =>
    placeOf(marks[Math.floor((index * (marks.length - 1)) / (sampleSize - 1))]),
  );
  if (sample.some((place, index) => place <= (sample[index - 1] ?? Number.NEGATIVE_INFINITY))) return marks;
  const [start, end] = [-nearScreens, nearScreens + 1].map((screens) =>
    countLeading(marks, (mark) => placeOf(mark) < screens * innerHeight),
  );
  return marks.slice(start, end);
}
