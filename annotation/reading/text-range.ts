import type { Piece, ReadBlock } from './text-flow.ts';

/**
 * The range in the document of `block.text.slice(start, end)`. A static range: it costs the page nothing when the
 * document changes, as a live one would.
 *
 * @throws RangeError when the offsets lie outside the block's text nodes
 */
export function rangeOf(block: ReadBlock, start: number, end: number): StaticRange {
  const first = pieceAt(block.pieces, start);
  const last = pieceAt(block.pieces, end - 1);
  if (!first || !last)
    throw new RangeError(`No text at ${start}-${end} of a block of ${block.text.length} characters.`);
  return new StaticRange({
    startContainer: first.node,
    startOffset: Math.min(start - first.start, first.node.length),
    endContainer: last.node,
    endOffset: Math.min(end - last.start, last.node.length),
  });
}

/** The boxes of a range's lines in the viewport, in CSS pixels; none when it is not rendered. */
export function lineBoxesOf(range: StaticRange): DOMRect[] {
  return [...liveRangeOf(range).getClientRects()].filter((box) => box.width > 0 && box.height > 0);
}

/** The characters of a range, with nothing where other blocks or elements end. */
export function wordsOf(range: StaticRange): string {
  return liveRangeOf(range).toString();
}

/** Whether a range covers the character at an offset of a text node. */
export function covers(range: StaticRange, node: Node, offset: number): boolean {
  return liveRangeOf(range).isPointInRange(node, offset);
}

/** The element that holds the start of a range, also when its text stands in a shadow root itself. */
export function elementAt(range: StaticRange): Element | undefined {
  const { parentElement, parentNode } = range.startContainer;
  return parentElement ?? (parentNode instanceof ShadowRoot ? parentNode.host : undefined);
}

/** The same range for the methods only live ranges have; within what the text has left since. */
function liveRangeOf(range: StaticRange): Range {
  const live = new Range();
  live.setStart(range.startContainer, Math.min(range.startOffset, lengthOf(range.startContainer)));
  live.setEnd(range.endContainer, Math.min(range.endOffset, lengthOf(range.endContainer)));
  return live;
}

/** The last piece that starts at or before `offset`, found by halving. */
function pieceAt(pieces: readonly Piece[], offset: number): Piece | undefined {
  let low = 0;
  let high = pieces.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((pieces[middle]?.start ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return pieces[low - 1];
}

function lengthOf(node: Node): number {
  return node.nodeType === Node.TEXT_NODE ? (node.nodeValue?.length ?? 0) : node.childNodes.length;
}
