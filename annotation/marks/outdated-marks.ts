import type { Mark } from './mark.ts';

/**
 * The marks whose words the page has removed or moved, each with the place at which the words may be again. A page that
 * renders its text anew many times a second replaces every node, and a mark must stay the same meanwhile to be hovered.
 */
export class OutdatedMarks {
  readonly #places = new WeakMap<Mark, Node>();

  /** Finds the marks that a change of the page made outdated. */
  find(marks: Iterable<Mark>, records: readonly MutationRecord[]): Mark[] {
    const change: Change = { oldTexts: new Map(), parents: new Map(), added: [] };
    for (const { target, oldValue, removedNodes, addedNodes } of records) {
      if (oldValue !== null && !change.oldTexts.has(target)) change.oldTexts.set(target, oldValue);
      for (const node of removedNodes) change.parents.set(node, target);
      for (const node of addedNodes) change.added.push(node);
    }
    return [...marks].filter((mark) => {
      const place = placeAfter(mark, change);
      if (place) this.#places.set(mark, place);
      return place;
    });
  }

  has(mark: Mark): boolean {
    return this.#places.has(mark);
  }

  /** Takes a mark out; returns whether it was outdated. */
  delete(mark: Mark): boolean {
    return this.#places.delete(mark);
  }

  /** Which of some marks had the words of a mark that was found now; undefined when none had. */
  earlier(marks: Iterable<Mark>, { range, reference }: Mark): Mark | undefined {
    for (const mark of marks) {
      const { confidence, kind, norms } = mark.reference;
      if (
        confidence === reference.confidence &&
        kind === reference.kind &&
        norms.join() === reference.norms.join() &&
        this.#places.get(mark)?.contains(range.startContainer)
      )
        return mark;
    }
    return undefined;
  }
}

/** A change of the page. */
interface Change {
  /** The texts that have changed, as they were before. */
  oldTexts: Map<Node, string>;
  /** The nodes that were removed, with their parents. */
  parents: Map<Node, Node>;
  added: Node[];
}

/** Where the words of a mark may be after a change; undefined when they are where they were. */
function placeAfter({ block, range }: Mark, { oldTexts, parents, added }: Change): Node | undefined {
  const { startContainer, startOffset, endContainer, endOffset } = range;
  const removed = [startContainer, endContainer].find((node) => !node.isConnected);
  if (removed) return formerPlace(removed, parents);
  const wordsIn = (text: string | null | undefined) => text?.slice(startOffset, endOffset);
  const isChanged =
    startContainer === endContainer
      ? oldTexts.has(startContainer) && wordsIn(oldTexts.get(startContainer)) !== wordsIn(startContainer.nodeValue)
      : oldTexts.has(startContainer) ||
        oldTexts.has(endContainer) ||
        added.some(
          (node) =>
            startContainer.compareDocumentPosition(node) & Node.DOCUMENT_POSITION_FOLLOWING &&
            endContainer.compareDocumentPosition(node) & Node.DOCUMENT_POSITION_PRECEDING,
        );
  return isChanged ? block.container : undefined;
}

/** The nearest element around a removed node that is still in the document; the node itself when there is none. */
function formerPlace(removed: Node, parents: ReadonlyMap<Node, Node>): Node {
  let place = removed;
  // The page may have put a parent into its own child, so that the way up never ends.
  for (let steps = 0; !place.isConnected && steps < parents.size; steps++)
    place = parents.get(place.getRootNode()) ?? place;
  return place;
}
