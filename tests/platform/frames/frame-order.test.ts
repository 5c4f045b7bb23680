import { afterEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { inPageOrder } from '../../../platform/frames/frame-order.ts';

/** What a frame answers about its place: its path from the page down, and the frames that it holds in the order of their elements. */
type Answers = Record<number, { path: number[]; order: number[] } | undefined>;

function answer(answers: Answers) {
  const results = Object.entries(answers).map(([frameId, result]) => ({ frameId: Number(frameId), result }));
  return vi.spyOn(fakeBrowser.scripting, 'executeScript').mockImplementation(async () => results);
}

afterEach(() => vi.restoreAllMocks());

describe('the frames of a tab', () => {
  it.each<[name: string, answers: Answers, inOrder: number[]]>([
    [
      'are in the order of their elements, and not in the one in which they were added',
      {
        0: { path: [], order: [2, 0, 1] },
        11: { path: [0], order: [] },
        12: { path: [1], order: [] },
        13: { path: [2], order: [] },
      },
      [0, 13, 11, 12],
    ],
    [
      'are before the frames inside them, which are before the next sibling',
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
      'are last among their siblings, in the order in which they were added, where the page does not find their elements',
      {
        0: { path: [], order: [2] },
        11: { path: [0], order: [] },
        12: { path: [1], order: [] },
        13: { path: [2], order: [] },
      },
      [0, 13, 11, 12],
    ],
    [
      'are in the order in which they were added where the frame around them does not answer',
      { 0: undefined, 11: { path: [1], order: [] }, 12: { path: [0], order: [] } },
      [0, 12, 11],
    ],
  ])('%s', async (_, answers, inOrder) => {
    answer(answers);
    const ids = Object.keys(answers).map(Number);
    expect(await inPageOrder(7, ids)).toEqual(inOrder);
    expect(await inPageOrder(7, ids.toReversed())).toEqual(inOrder);
  });

  it('are ordered by those around them, also by ones that are not asked for', async () => {
    answer({
      0: { path: [], order: [1, 0] },
      11: { path: [0], order: [] },
      12: { path: [1], order: [] },
      13: { path: [0, 0], order: [] },
      14: { path: [1, 0], order: [] },
    });
    expect(await inPageOrder(7, [0, 13, 14])).toEqual([0, 14, 13]);
  });

  it('are in the order of their ids where the browser allows no script', async () => {
    vi.spyOn(fakeBrowser.scripting, 'executeScript').mockRejectedValue(new Error('Cannot access contents of the page'));
    expect(await inPageOrder(7, [12, 0, 11])).toEqual([0, 11, 12]);
  });

  it('are not asked where there is only one besides the page', async () => {
    const execute = answer({});
    expect(await inPageOrder(7, [11, 0])).toEqual([0, 11]);
    expect(execute).not.toHaveBeenCalled();
  });
});
