/** A rectangle in the viewport, in CSS pixels. */
export type Box = Pick<DOMRect, 'left' | 'top' | 'right' | 'bottom'>;

/** The size of a popover or tooltip, in CSS pixels. */
type Size = Pick<DOMRect, 'width' | 'height'>;

/** A position in the viewport, in CSS pixels. */
type Point = Pick<DOMRect, 'x' | 'y'>;

/** Distances in CSS pixels: from a popover to its line, from a tooltip to its word, and from either to the viewport's edge. */
const POPOVER_GAP = 6;
const TOOLTIP_GAP = 4;
const EDGE = 8;

/** The side of its line on which a popover goes, and its maximum height there in CSS pixels. */
export interface Side {
  above: boolean;
  room: number;
}

/** Below the line if a popover of this height fits there, else above it, else where there is more room; never over the line. */
export function sideFor(height: number, line: Box, viewport: Box): Side {
  const below = viewport.bottom - EDGE - (line.bottom + POPOVER_GAP);
  const above = line.top - POPOVER_GAP - (viewport.top + EDGE);
  const isAbove = height > below && (height <= above || above > below);
  return { above: isAbove, room: Math.max(isAbove ? above : below, 0) };
}

/** The top left corner of a popover: at the start of its line, moved left as far as needed to stay inside the viewport. */
export function cornerFor({ width, height }: Size, { above }: Side, line: Box, viewport: Box): Point {
  return {
    x: clampToViewport(line.left, width, viewport),
    y: above ? line.top - POPOVER_GAP - height : line.bottom + POPOVER_GAP,
  };
}

/** The maximum width of a popover, in CSS pixels. */
export function widthIn({ left, right }: Box): number {
  return Math.max(right - left - 2 * EDGE, 0);
}

/** The top left corner of a tooltip: centred on its word, on the side with more room, and inside the viewport from left to right. */
export function tooltipCorner({ width, height }: Size, word: Box, viewport: Box): Point {
  const isAbove = word.top - viewport.top >= viewport.bottom - word.bottom;
  return {
    x: clampToViewport((word.left + word.right - width) / 2, width, viewport),
    y: isAbove ? word.top - TOOLTIP_GAP - height : word.bottom + TOOLTIP_GAP,
  };
}

/** Moves a left edge so that a box of this width stays inside the viewport; a box that is too wide starts at its left edge. */
function clampToViewport(left: number, width: number, viewport: Box): number {
  return Math.max(Math.min(left, viewport.right - EDGE - width), viewport.left + EDGE);
}

/** The part of the page that the reader sees, also after a pinch zoom. */
export function viewportBox(): Box {
  const {
    offsetLeft: left,
    offsetTop: top,
    width,
    height,
  } = visualViewport ?? { offsetLeft: 0, offsetTop: 0, width: innerWidth, height: innerHeight };
  return { left, top, right: left + width, bottom: top + height };
}
