import type { DetectedReference } from '../../detection/detect.ts';
import type { Language } from '../../reference/language.ts';
import { elementAt } from '../reading/text-range.ts';

/**
 * The block of text around a mark. Its text is not kept but read again when needed, because ten thousand of them take
 * megabytes.
 */
export interface MarkedBlock {
  /** The element or root that contains the text. */
  readonly container: ParentNode;
  readonly language: Language;
  /** Used only to notice that the text has changed. */
  readonly textHash: number;
}

/**
 * A reference at its place in the document. It stays the same mark when its block is read again and still contains it.
 */
export interface Mark {
  /** Identifies the mark in messages; unique in its document. */
  readonly id: number;
  reference: DetectedReference;
  block: MarkedBlock;
  readonly range: StaticRange;
}

/** Whether two marks are equal: the same words at the same place with the same meaning. */
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

/** Sorts marks into reading order. The marks of a shadow root come at the place of its host. */
export function inReadingOrder(marks: readonly Mark[]): Mark[] {
  const withPaths = marks.map((mark) => ({ mark, path: pathTo(mark.range.startContainer) }));
  return withPaths.sort(comparePlaces).map(({ mark }) => mark);
}

function comparePlaces(one: { mark: Mark; path: Node[] }, other: { mark: Mark; path: Node[] }): number {
  for (const [depth, node] of one.path.entries()) {
    const counterpart = other.path[depth];
    if (node === counterpart) continue;
    return counterpart && node.compareDocumentPosition(counterpart) & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1;
  }
  return one.mark.range.startOffset - other.mark.range.startOffset;
}

/** The hosts of the shadow roots around a node, outermost first, then the node: nodes of one level can be compared. */
function pathTo(node: Node): Node[] {
  const root = node.getRootNode();
  return root instanceof ShadowRoot ? [...pathTo(root.host), node] : [node];
}

/**
 * Selects elements whose text only the browser's find-in-page reveals. `checkVisibility` considers the ancestors of an
 * element and not its own `content-visibility`, so it misses text that is directly inside.
 */
const hiddenUntilFound = '[hidden="until-found" i]';

/**
 * A test of whether the reader can see a mark. Collapsed and hidden text cannot be seen until it is shown. Results are
 * cached, so a test is valid only until the page changes.
 */
export function visibilityTest(): (mark: Mark) => boolean {
  const cache = new Map<Element | undefined, boolean>();
  return ({ range }) => {
    const element = elementAt(range);
    const isVisible =
      cache.get(element) ??
      (element?.checkVisibility({ visibilityProperty: true }) === true &&
        // Chromium keeps the computed style of every element it is asked about, so ask only where the attribute is set.
        !(element.matches(hiddenUntilFound) && getComputedStyle(element).contentVisibility === 'hidden'));
    cache.set(element, isVisible);
    return isVisible;
  };
}
