import type { DetectedReference } from '../../detection/detect.ts';
import type { Language } from '../../reference/language.ts';

/**
 * The block of text around a mark. Its text is not kept but read again when needed, because ten thousand of them take
 * megabytes.
 */
export interface MarkedBlock {
  /** The element or root that contains the text. */
  readonly container: ParentNode;
  /** The first and the last text node, between which the text can be read again. */
  readonly first: Text;
  readonly last: Text;
  /** Whether some of the text may be cut off or moved off the page. */
  readonly mayBeClipped: boolean;
  readonly language: Language;
  /** Used only to notice that the text has changed. */
  readonly textHash: number;
}

/**
 * A reference at its place in the document. It stays the same mark when its block is read or rendered again and still
 * contains it.
 */
export interface Mark {
  /** Identifies the mark in messages; unique in its document. */
  readonly id: number;
  reference: DetectedReference;
  block: MarkedBlock;
  range: StaticRange;
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
