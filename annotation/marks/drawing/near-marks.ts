import { elementAt } from '../../reading/text-range.ts';
import type { Mark } from '../mark.ts';
import { NearViewport } from './near-viewport.ts';

/** The largest number of marks in one group. */
const maxGroupSize = 32;

/**
 * Reports which marks are near the viewport. Marks are observed in groups, each by an element that contains them,
 * because browsers check every observed element whenever anything moves.
 */
export class NearMarks {
  readonly #nearViewport: NearViewport;
  readonly #groups = new Map<Mark, Element>();
  readonly #marksByGroup = new Map<Element, Set<Mark>>();
  /** How many marks were added inside an element so far. */
  readonly #counts = new WeakMap<Element, number>();

  /** @param onChange called for each mark of a group when the group comes near or moves away */
  constructor(onChange: (mark: Mark, isNear: boolean) => void) {
    this.#nearViewport = new NearViewport((group, isNear) => {
      for (const mark of this.#marksByGroup.get(group) ?? []) onChange(mark, isNear);
    });
  }

  /** Observes a mark; returns whether it is known to be near already. */
  add(mark: Mark): boolean {
    const group = this.#groupFor(mark);
    if (!group) return false;
    this.#groups.set(mark, group);
    const marks = this.#marksByGroup.get(group) ?? new Set();
    this.#marksByGroup.set(group, marks.add(mark));
    this.#nearViewport.observe(group);
    return this.#nearViewport.has(group);
  }

  delete(mark: Mark): void {
    const group = this.#groups.get(mark);
    if (!group) return;
    this.#groups.delete(mark);
    const marks = this.#marksByGroup.get(group);
    marks?.delete(mark);
    if (marks && marks.size > 0) return;
    this.#marksByGroup.delete(group);
    this.#nearViewport.unobserve(group);
  }

  disconnect(): void {
    this.#nearViewport.disconnect();
  }

  /** The largest element around a mark that contains no more than `maxGroupSize` marks, or the nearest element. */
  #groupFor({ block: { container }, range }: Mark): Element | undefined {
    let group = container instanceof Element ? container : elementAt(range);
    let ancestor: Element | null | undefined = group;
    for (; ancestor && ancestor !== document.body; ancestor = ancestor.parentElement) {
      const count = (this.#counts.get(ancestor) ?? 0) + 1;
      this.#counts.set(ancestor, count);
      // The ancestors of a full element contain at least as many.
      if (count > maxGroupSize) break;
      group = ancestor;
    }
    return group;
  }
}
