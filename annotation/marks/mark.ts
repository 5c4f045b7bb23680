import type { DetectedReference } from '../../detection/context/context-types.ts';
import type { Language } from '../../reference/language.ts';
import { covers, elementAt } from '../reading/text-range.ts';

/** What is kept of a block of text that has marks. Its text is read again where it is asked for: of ten thousand it is megabytes. */
export interface MarkedBlock {
  /** The element or root that holds the text. */
  readonly container: ParentNode;
  readonly language: Language;
  /** Another number where the text is another. */
  readonly textHash: number;
}

/** A reference where it stands in the document. When its block is read again and it still stands there, it is the same mark. */
export interface Mark {
  /** Names the mark in messages; no two marks of a document have the same. */
  readonly id: number;
  reference: DetectedReference;
  block: MarkedBlock;
  readonly range: StaticRange;
}

/** All marks of a page, by the block that holds them and by their range. */
export class Marks {
  readonly #byContainer = new Map<Node, Mark[]>();
  readonly #byRange = new Map<AbstractRange, Mark>();

  /** How many marks there are. */
  get size(): number {
    return this.#byRange.size;
  }

  /** All marks, in no order. */
  all(): Iterable<Mark> {
    return this.#byRange.values();
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

  /** The mark, of those in `among`, that covers the character at `offset` of a text node. */
  covering(node: Node, offset: number, among: ReadonlySet<Mark>): Mark | undefined {
    for (let at: Node | null = node; at; at = at.parentNode) {
      const hit = this.#byContainer.get(at)?.find((mark) => among.has(mark) && covers(mark.range, node, offset));
      if (hit) return hit;
    }
    return undefined;
  }

  /** Takes out, and returns, all marks. */
  takeAll(): Mark[] {
    const marks = [...this.#byRange.values()];
    this.#byContainer.clear();
    this.#byRange.clear();
    return marks;
  }

  /** Takes out, and returns, the marks of the runs that belong to `container` itself. */
  takeFrom(container: Node): Mark[] {
    const marks = this.#byContainer.get(container) ?? [];
    this.#byContainer.delete(container);
    for (const mark of marks) this.#byRange.delete(mark.range);
    return marks;
  }

  /** Takes out, and returns, the marks of every block inside one of the trees. */
  takeFromTrees(trees: ReadonlySet<ParentNode>): Mark[] {
    const inside = [...trees].flatMap((tree) => [tree, ...tree.querySelectorAll('*')]);
    return inside.flatMap((container) => this.takeFrom(container));
  }

  /** Takes out, and returns, the marks of every block that has left the document. */
  takeLost(): Mark[] {
    const lost = [...this.#byContainer.keys()].filter((container) => !container.isConnected);
    return lost.flatMap((container) => this.takeFrom(container));
  }
}

/** Text that only the browser's search brings to light; `checkVisibility` tells of what is around an element only. */
const untilFound = '[hidden="until-found" i]';

/** Tells of marks whether a reader can see them, for a moment in which nothing changes; what is folded away or hidden can't be seen until it shows. */
export function visibility(): (mark: Mark) => boolean {
  const known = new Map<Element | undefined, boolean>();
  return ({ range }) => {
    const element = elementAt(range);
    const isRendered =
      known.get(element) ??
      (element?.checkVisibility({ visibilityProperty: true }) === true &&
        // Chromium keeps the styles of every element that is asked for them.
        !(element.matches(untilFound) && getComputedStyle(element).contentVisibility === 'hidden'));
    known.set(element, isRendered);
    return isRendered;
  };
}

/** Whether two marks are one: the same words at the same place, meaning the same. */
export function isSame(one: Mark, other: Mark): boolean {
  return (
    one.range.startContainer === other.range.startContainer &&
    one.range.startOffset === other.range.startOffset &&
    one.range.endContainer === other.range.endContainer &&
    one.range.endOffset === other.range.endOffset &&
    one.reference.confidence === other.reference.confidence &&
    one.reference.unsupported === other.reference.unsupported &&
    one.reference.norms.join() === other.reference.norms.join()
  );
}

/** Puts marks into reading order; what stands in a shadow root comes where its host stands. */
export function inReadingOrder(marks: readonly Mark[]): Mark[] {
  const placed = marks.map((mark) => ({ mark, path: pathOf(mark.range.startContainer) }));
  return placed.sort(byPlace).map(({ mark }) => mark);
}

function byPlace(one: { mark: Mark; path: Node[] }, other: { mark: Mark; path: Node[] }): number {
  for (const [depth, node] of one.path.entries()) {
    const opposite = other.path[depth];
    if (node === opposite) continue;
    return opposite && node.compareDocumentPosition(opposite) & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1;
  }
  return one.mark.range.startOffset - other.mark.range.startOffset;
}

/** A node after the hosts of the shadow roots around it, outermost first: nodes that can be compared level by level. */
function pathOf(node: Node): Node[] {
  const root = node.getRootNode();
  return root instanceof ShadowRoot ? [...pathOf(root.host), node] : [node];
}
