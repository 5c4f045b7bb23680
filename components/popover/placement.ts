/** A box in the viewport, in CSS pixels. */
export type Box = Pick<DOMRect, 'left' | 'top' | 'right' | 'bottom'>;

/** The distance of a popover from its line and from the viewport's edge, in CSS pixels. */
const gap = 6;
const edge = 8;

/** On which side of its line a popover goes, and how high it may be there, in CSS pixels. */
export interface Side {
  above: boolean;
  room: number;
}

/** Below the line where a popover of this height fits, else above it, else where there is more room; never over it. */
export function sideFor(height: number, line: Box, viewport: Box): Side {
  const below = viewport.bottom - edge - (line.bottom + gap);
  const above = line.top - gap - (viewport.top + edge);
  const isAbove = height > below && (height <= above || above > below);
  return { above: isAbove, room: Math.max(isAbove ? above : below, 0) };
}

/** Where the left top corner of a popover goes: at the start of its line, or as far to the left as the viewport demands. */
export function cornerFor(
  { width, height }: { width: number; height: number },
  { above }: Side,
  line: Box,
  viewport: Box,
): { x: number; y: number } {
  return {
    x: Math.max(Math.min(line.left, viewport.right - edge - width), viewport.left + edge),
    y: above ? line.top - gap - height : line.bottom + gap,
  };
}

/** The greatest width there is for a popover. */
export function widthIn({ left, right }: Box): number {
  return Math.max(right - left - 2 * edge, 0);
}
