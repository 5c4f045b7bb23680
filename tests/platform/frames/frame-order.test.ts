import { afterEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { sortInPageOrder } from '../../../platform/frames/frame-order.ts';

/** The position that each frame reports: its path from the page, and the frames inside it in the order of their elements. */
type Positions = Record<number, { path: number[]; order: number[] } | undefined>;

function withPositions(positions: Positions) {
  const results = Object.entries(positions).map(([frameId, result]) => ({ frameId: Number(frameId), result }));
  return vi.spyOn(fakeBrowser.scripting, 'executeScript').mockImplementation(async () => results);
}

afterEach(() => vi.restoreAllMocks());

describe('the frames of a tab', () => {
  it.each<[name: string, positions: Positions, expected: number[]]>([
    [
      'are in the order of their elements, and not of their creation',
      {
        0: { path: [], order: [2, 0, 1] },
        11: { path: [0], order: [] },
        12: { path: [1], order: [] },
        13: { path: [2], order: [] },
      },
      [0, 13, 11, 12],
    ],
    [
      'come before the frames inside them, and those before the next sibling',
      {
        0: { path: [], order: [1, 0] },
        11: { path: [0], order: [1, 0] },
        12: { path: [1], order: [] },
        13: { path: [0, 0], order: [] },
        14: { path: [0, 1], order: [] },
      },
      [0, 12, 11, 14, 13],
    ],
    [
      'come last among their siblings, in the order of their creation, where their elements are in a shadow root',
      {
        0: { path: [], order: [2] },
        11: { path: [0], order: [] },
        12: { path: [1], order: [] },
        13: { path: [2], order: [] },
      },
      [0, 13, 11, 12],
    ],
    [
      'are in the order of their creation where the frame around them does not answer',
      { 0: undefined, 11: { path: [1], order: [] }, 12: { path: [0], order: [] } },
      [0, 12, 11],
    ],
  ])('%s', async (_, positions, expected) => {
    withPositions(positions);
    const ids = Object.keys(positions).map(Number);
    expect(await sortInPageOrder(7, ids)).toEqual(expected);
    expect(await sortInPageOrder(7, ids.toReversed())).toEqual(expected);
  });

  it('are sorted by the frames around them, even if those have no mentions', async () => {
    withPositions({
      0: { path: [], order: [1, 0] },
      11: { path: [0], order: [] },
      12: { path: [1], order: [] },
      13: { path: [0, 0], order: [] },
      14: { path: [1, 0], order: [] },
    });
    expect(await sortInPageOrder(7, [0, 13, 14])).toEqual([0, 14, 13]);
  });

  it('are in the order of their ids where the browser allows no script', async () => {
    vi.spyOn(fakeBrowser.scripting, 'executeScript').mockRejectedValue(new Error('Cannot access contents of the page'));
    expect(await sortInPageOrder(7, [12, 0, 11])).toEqual([0, 11, 12]);
  });

  it('are not asked when there is only one inside the page', async () => {
    const executeScript = withPositions({});
    expect(await sortInPageOrder(7, [11, 0])).toEqual([0, 11]);
    expect(executeScript).not.toHaveBeenCalled();
  });
});
