import type { Reference } from '../data/reference.ts';
import type { TextBlock } from './text-flow.ts';

/** A reference where it stands in the document. */
export interface Mark {
  reference: Reference;
  block: TextBlock;
  range: StaticRange;
}

/** All marks of a page, by the block that holds them and by their range. */
export class Marks {
  readonly #byContainer = new Map<Node, Mark[]>();
  readonly #byRange = new Map<AbstractRange, Mark>();

  get size(): number {
    return this.#byRange.size;
  }

  /** Adds a mark; marks of one block are added in reading order. */
  add(mark: Mark): void {
    const { container } = mark.block;
    const siblings = this.#byContainer.get(container);
    if (siblings) siblings.push(mark);
    else this.#byContainer.set(container, [mark]);
    this.#byRange.set(mark.range, mark);
  }

  /** The mark drawn with `range`. */
  of(range: AbstractRange): Mark | undefined {
    return this.#byRange.get(range);
  }

  /** The mark that covers the character at `offset` of a text node. */
  covering(node: Node, offset: number): Mark | undefined {
    for (let at: Node | null = node; at; at = at.parentNode) {
      const marks = this.#byContainer.get(at);
      const hit = marks?.find(({ range }) => covers(range, node, offset));
      if (hit) return hit;
    }
    return undefined;
  }

  /** Takes out, and returns, the marks of the runs that belong to `container` itself. */
  takeFrom(container: Node): Mark[] {
    const marks = this.#byContainer.get(container) ?? [];
    this.#byContainer.delete(container);
    for (const mark of marks) this.#byRange.delete(mark.range);
    return marks;
  }

  /** Takes out, and returns, the marks of every block inside `tree`, and of `tree` itself. */
  takeFromTree(tree: Node): Mark[] {
    return [...this.#byContainer.keys()]
      .filter((container) => tree.contains(container))
      .flatMap((container) => this.takeFrom(container));
  }

  /** Takes out, and returns, the marks whose block has left the document. */
  takeLost(): Mark[] {
    return [...this.#byContainer.keys()]
      .filter((container) => !container.isConnected)
      .flatMap((container) => this.takeFrom(container));
  }

  /** Takes out, and returns, all marks. */
  takeAll(): Mark[] {
    const marks = this.all();
    this.#byContainer.clear();
    this.#byRange.clear();
    return marks;
  }

  all(): Mark[] {
    return [...this.#byRange.values()];
  }

  /** The marks a reader can see, in reading order; what is folded away or hidden is left out until it shows. */
  inReadingOrder(): Mark[] {
    return [...this.#byContainer]
      .filter(([container]) => isRendered(container))
      .flatMap(([, marks]) => marks)
      .sort(byPlace);
  }
}

function isRendered(container: Node): boolean {
  const element = container instanceof ShadowRoot ? container.host : container;
  return element instanceof Element ? element.checkVisibility({ visibilityProperty: true }) : element.isConnected;
}

function covers(range: StaticRange, node: Node, offset: number): boolean {
  const live = new Range();
  live.setStart(range.startContainer, range.startOffset);
  live.setEnd(range.endContainer, range.endOffset);
  return live.isPointInRange(node, offset);
}

function byPlace(a: Mark, b: Mark): number {
  const [first, second] = [placeOf(a), placeOf(b)];
  if (first === second) return a.reference.start - b.reference.start;
  return first.compareDocumentPosition(second) & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1;
}

/** The node that stands for a mark in the light tree: its text, or the outermost host of the shadow root around it. */
function placeOf(mark: Mark): Node {
  let node: Node = mark.range.startContainer;
  for (let root = node.getRootNode(); root instanceof ShadowRoot; root = node.getRootNode()) node = root.host;
  return node;
}
