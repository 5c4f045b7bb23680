import { covers } from '../reading/text-range.ts';
import type { Mark } from './mark.ts';

/** All marks of a page, indexed by the container of their block and by their range. */
export class MarkStore {
  readonly #byContainer = new Map<Node, Mark[]>();
  readonly #byRange = new Map<AbstractRange, Mark>();

  /** The number of marks. */
  get size(): number {
    return this.#byRange.size;
  }

  /** All marks, in no particular order. */
  all(): Iterable<Mark> {
    return this.#byRange.values();
  }

  /** Adds a mark. Marks of one block must be added in reading order. */
  add(mark: Mark): void {
    const { container } = mark.block;
    const siblings = this.#byContainer.get(container);
    if (siblings) siblings.push(mark);
    else this.#byContainer.set(container, [mark]);
    this.#byRange.set(mark.range, mark);
  }

  /** The mark with this range. */
  byRange(range: AbstractRange): Mark | undefined {
    return this.#byRange.get(range);
  }

  /** The first of the given marks that contains the character at an offset of a text node. */
  covering(node: Node, offset: number, marks: ReadonlyMap<Mark, unknown>): Mark | undefined {
    for (let ancestor: Node | null = node; ancestor; ancestor = ancestor.parentNode) {
      const siblings = this.#byContainer.get(ancestor);
      const hit = siblings?.find((mark) => marks.has(mark) && covers(mark.range, node, offset));
      if (hit) return hit;
    }
    return undefined;
  }

  /** Removes and returns all marks. */
  removeAll(): Mark[] {
    const marks = [...this.#byRange.values()];
    this.#byContainer.clear();
    this.#byRange.clear();
    return marks;
  }

  /** Removes and returns the marks of the runs that belong to a container itself. */
  removeFrom(container: Node): Mark[] {
    const marks = this.#byContainer.get(container) ?? [];
    this.#byContainer.delete(container);
    for (const mark of marks) this.#byRange.delete(mark.range);
    return marks;
  }

  /** Removes and returns the marks of every block inside one of the trees. */
  removeFromTrees(trees: ReadonlySet<ParentNode>): Mark[] {
    const containers = [...trees].flatMap((tree) => [tree, ...tree.querySelectorAll('*')]);
    return containers.flatMap((container) => this.removeFrom(container));
  }

  /** Removes and returns the marks of every block that has left the document. */
  removeDisconnected(): Mark[] {
    const disconnected = [...this.#byContainer.keys()].filter((container) => !container.isConnected);
    return disconnected.flatMap((container) => this.removeFrom(container));
  }
}
