import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Box, cornerFor, sideFor, widthIn } from '../../components/popover/placement.ts';

const viewport: Box = { left: 0, top: 0, right: 1000, bottom: 800 };

/** A line of text 20 pixels high, 100 pixels wide. */
function lineAt(left: number, top: number): Box {
  return { left, top, right: left + 100, bottom: top + 20 };
}

describe('the side of a line', () => {
  it.each([
    ['below, where it fits', 300, 100, { above: false, room: 666 }],
    ['below, where it just fits', 300, 466, { above: false, room: 300 }],
    ['above, where it fits only there', 300, 467, { above: true, room: 453 }],
    ['below, where it fits nowhere and there is more room', 500, 300, { above: false, room: 466 }],
    ['above, where it fits nowhere and there is more room', 500, 400, { above: true, room: 386 }],
    ['above a line that has gone below the viewport', 300, 900, { above: true, room: 886 }],
    ['below a line that has gone above the viewport', 300, -100, { above: false, room: 866 }],
  ])('is %s', (_, height, top, side) => {
    expect(sideFor(height, lineAt(0, top), viewport)).toEqual(side);
  });

  it('has no room less than none', () => {
    expect(sideFor(300, lineAt(0, 5), { ...viewport, bottom: 40 })).toEqual({ above: false, room: 1 });
    expect(sideFor(300, lineAt(0, 5), { ...viewport, bottom: 30 }).room).toBe(0);
  });
});

describe('the corner', () => {
  const at = (left: number) =>
    cornerFor({ width: 420, height: 300 }, { above: false, room: 600 }, lineAt(left, 100), viewport).x;

  it('is at the start of the line, and inside the viewport', () => {
    expect([at(200), at(900), at(-50)]).toEqual([200, 572, 8]);
  });

  it('leaves the line free, and the popover inside the viewport, wherever the line is in it and the reader has zoomed to', () => {
    const number = (most: number) => fc.integer({ min: 0, max: most });
    fc.assert(
      fc.property(number(900), number(780), number(480), number(500), number(500), (left, top, wanted, x, y) => {
        const zoomed = { left: x, top: y, right: x + 1000, bottom: y + 800 };
        const line = lineAt(x + left, y + top);
        const side = sideFor(wanted, line, zoomed);
        const size = { width: Math.min(420, widthIn(zoomed)), height: Math.min(wanted, side.room) };
        const corner = cornerFor(size, side, line, zoomed);
        expect(corner.y >= line.bottom || corner.y + size.height <= line.top).toBe(true);
        expect(corner.x).toBeGreaterThanOrEqual(zoomed.left);
        expect(corner.x + size.width).toBeLessThanOrEqual(zoomed.right);
        if (size.height === 0) return;
        expect(corner.y).toBeGreaterThanOrEqual(zoomed.top);
        expect(corner.y + size.height).toBeLessThanOrEqual(zoomed.bottom);
      }),
    );
  });
});
