import { countLeading } from './binary-search.ts';
import type { Piece, TextBlock } from './text-flow.ts';

/** A point of the viewport, in CSS pixels. */
export interface Point {
  x: number;
  y: number;
}

/**
 * The range in the document of `block.text.slice(start, end)`. A static range, because the browser would update a live
 * one with every change of the document.
 *
 * @throws RangeError when the offsets are outside the block's text nodes
 */
export function rangeOf(block: TextBlock, start: number, end: number): StaticRange {
  // A text may begin with a head that is elsewhere on the page, as that of a column.
  const first = pieceAt(block.pieces, start) ?? block.pieces[0];
  const last = pieceAt(block.pieces, end - 1);
  if (!first || !last)
    throw new RangeError(`No text node at ${start}-${end} of a block of ${block.text.length} characters.`);
  return new StaticRange({
    startContainer: first.node,
    startOffset: Math.min(Math.max(start - first.start, 0), first.node.length),
    endContainer: last.node,
    endOffset: Math.min(end - last.start, last.node.length),
  });
}

/** The boxes of a range's lines in the viewport, in CSS pixels; none when the range is not rendered. */
export function lineBoxesOf(range: StaticRange): DOMRect[] {
  return [...liveRangeOf(range).getClientRects()].filter((box) => box.width > 0 && box.height > 0);
}

/** The index of the line of a range whose box contains a point; -1 when none does. */
export function lineIndexAt(range: StaticRange, point: Point): number {
  return lineBoxesOf(range).findIndex((box) => boxContains(box, point));
}

/** Whether a point is in a box or on its edge. */
export function boxContains(box: DOMRect, { x, y }: Point): boolean {
  return box.left <= x && x <= box.right && box.top <= y && y <= box.bottom;
}

/** The characters of a range. Nothing separates the text of different blocks. */
export function textOf(range: StaticRange): string {
  return liveRangeOf(range).toString();
}

/** The element around the start of a range; the host where the text is directly in a shadow root. */
export function elementAt(range: StaticRange): Element | undefined {
  const { parentElement, parentNode } = range.startContainer;
  return parentElement ?? (parentNode instanceof ShadowRoot ? parentNode.host : undefined);
}

/**
 * A live range at the same place, for the methods that static ranges lack. Offsets beyond the end of a changed text are
 * clamped.
 */
function liveRangeOf(range: StaticRange): Range {
  const live = new Range();
  live.setStart(range.startContainer, Math.min(range.startOffset, lengthOf(range.startContainer)));
  live.setEnd(range.endContainer, Math.min(range.endOffset, lengthOf(range.endContainer)));
  return live;
}

/** The last piece that starts at or before an offset. */
function pieceAt(pieces: readonly Piece[], offset: number): Piece | undefined {
  return pieces[countLeading(pieces, ({ start }) => start <= offset) - 1];
}

/** Counts characters in a text node and in a CDATA section of XHTML, and children in any other node. */
function lengthOf(node: Node): number {
  return node.nodeValue?.length ?? node.childNodes.length;
}
