import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Box, cornerFor, sideFor, tooltipCorner, widthIn } from '../../components/popover/placement.ts';

const viewport: Box = { left: 0, top: 0, right: 1000, bottom: 800 };

/** A line of text that is 100 pixels wide and 20 pixels high. */
function lineAt(left: number, top: number): Box {
  return { left, top, right: left + 100, bottom: top + 20 };
}

function number(max: number) {
  return fc.integer({ min: 0, max });
}

describe('a popover goes', () => {
  it.each([
    ['below its line if it fits', 300, 100, { above: false, room: 666 }],
    ['below its line if it fits exactly', 300, 466, { above: false, room: 300 }],
    ['above its line if it fits only there', 300, 467, { above: true, room: 453 }],
    ['below if it fits nowhere and there is more room below', 500, 300, { above: false, room: 466 }],
    ['above if it fits nowhere and there is more room above', 500, 400, { above: true, room: 386 }],
    ['above a line that has scrolled out at the bottom', 300, 900, { above: true, room: 886 }],
    ['below a line that has scrolled out at the top', 300, -100, { above: false, room: 866 }],
  ])('%s', (_, height, top, side) => {
    expect(sideFor(height, lineAt(0, top), viewport)).toEqual(side);
  });

  it('into no less than zero pixels of room', () => {
    expect(sideFor(300, lineAt(0, 5), { ...viewport, bottom: 40 })).toEqual({ above: false, room: 1 });
    expect(sideFor(300, lineAt(0, 5), { ...viewport, bottom: 30 }).room).toBe(0);
  });

  it('to the start of its line, but stays inside the viewport', () => {
    const left = (lineStart: number) =>
      cornerFor({ width: 420, height: 300 }, { above: false, room: 600 }, lineAt(lineStart, 100), viewport).x;
    expect([left(200), left(900), left(-50)]).toEqual([200, 572, 8]);
  });

  it('clear of its line and inside the visible viewport, wherever the line is and the reader has zoomed to', () => {
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

describe('a tooltip goes', () => {
  const size = { width: 200, height: 40 };

  it.each([
    ['below a word in the upper half of the viewport', lineAt(400, 100), { x: 350, y: 124 }],
    ['above a word in the lower half', lineAt(400, 700), { x: 350, y: 656 }],
    ['above a word exactly in the middle', lineAt(400, 390), { x: 350, y: 346 }],
    ['no nearer to the left edge than 8 pixels', lineAt(0, 100), { x: 8, y: 124 }],
    ['no nearer to the right edge than 8 pixels', lineAt(900, 100), { x: 792, y: 124 }],
  ])('%s', (_, word, corner) => {
    expect(tooltipCorner(size, word, viewport)).toEqual(corner);
  });

  it('to the left edge if it is wider than the viewport', () => {
    expect(tooltipCorner({ width: 400, height: 40 }, lineAt(100, 100), { ...viewport, right: 300 }).x).toBe(8);
  });

  it('clear of its word and inside the visible viewport, from the side panel’s smallest width on', () => {
    fc.assert(
      fc.property(number(130), number(780), number(214), number(500), (left, top, width, x) => {
        const panel = { left: x, top: 0, right: x + 230, bottom: 800 };
        const word = lineAt(x + left, top);
        const corner = tooltipCorner({ width, height: 80 }, word, panel);
        expect(corner.y >= word.bottom || corner.y + 80 <= word.top).toBe(true);
        expect(corner.x).toBeGreaterThanOrEqual(panel.left + 8);
        expect(corner.x + width).toBeLessThanOrEqual(panel.right - 8);
        expect(corner.y).toBeGreaterThanOrEqual(0);
        expect(corner.y + 80).toBeLessThanOrEqual(800);
      }),
    );
  });
});
