import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { askFramesInTurn, mentionsOf, reportsOf, stepThroughMentions } from '../../../platform/frames/frames.ts';
import { recordCounts } from '../../../platform/frames/tab-counts.ts';
import { type Mention, noMentions, type Step } from '../../../reference/mention.ts';

const TAB = 7;

const MENTION: Mention = {
  id: 0,
  text: '',
  sentence: '',
  norms: [3],
  kind: 'short',
  confidence: 'certain',
  because: [],
};

interface Message {
  type: string;
  data: Step;
}

function isMessage(message: unknown): message is Message {
  return typeof message === 'object' && message !== null && 'type' in message;
}

/** A frame with mentions that answers messages as its annotator does. */
class Frame {
  readonly mentions: readonly string[];
  at = -1;
  visited = 0;

  constructor(mentions: readonly string[]) {
    this.mentions = mentions;
  }

  step({ by, isEntering }: Step): boolean {
    const next = isEntering || this.at < 0 ? (by < 0 ? this.mentions.length - 1 : 0) : this.at + by;
    if (this.mentions[next] === undefined) return false;
    this.at = next;
    this.visited = ++clock;
    return true;
  }

  answer({ type, data }: Message): unknown {
    switch (type) {
      case 'visited':
        return this.visited;
      case 'step':
        return this.step(data);
      case 'report':
        return { contentType: 'text/html', counts: { ...noMentions, mentions: this.mentions.length } };
      default:
        return this.mentions.map((text, id) => ({ ...MENTION, id, text }));
    }
  }
}

/** The time of the last visit. */
let clock: number;

/**
 * Puts frames with these mentions into the tab, by id. The frames in `removed` no longer answer. Returns a function that gives the
 * mention at which the reader is.
 */
async function withFrames(
  mentions: Record<number, string[]>,
  removed: number[] = [],
): Promise<() => string | undefined> {
  const frames = new Map(Object.entries(mentions).map(([id, texts]) => [Number(id), new Frame(texts)]));
  for (const [id, texts] of Object.entries(mentions))
    if (texts.length > 0) await recordCounts(TAB, Number(id), { ...noMentions, mentions: texts.length });
  vi.spyOn(fakeBrowser.scripting, 'executeScript').mockRejectedValue(new Error('No scripts here'));
  vi.spyOn(fakeBrowser.tabs, 'sendMessage').mockImplementation(async (tabId, message, options) => {
    const frame = frames.get(options?.frameId ?? -1);
    if (tabId !== TAB || !isMessage(message) || !frame || removed.includes(options?.frameId ?? -1))
      throw new Error('Could not establish connection. Receiving end does not exist.');
    return { value: frame.answer(message) };
  });
  return () => {
    const [latest] = [...frames.values()].sort((one, other) => other.visited - one.visited);
    return latest?.mentions[latest.at];
  };
}

beforeEach(() => {
  fakeBrowser.reset();
  clock = 0;
});
afterEach(() => vi.restoreAllMocks());

/** The mention after each step; `none` where a step found none. */
async function walk(current: () => string | undefined, steps: (1 | -1)[]): Promise<(string | undefined)[]> {
  const visited: (string | undefined)[] = [];
  for (const by of steps) visited.push((await stepThroughMentions(TAB, by)) ? current() : 'none');
  return visited;
}

describe('stepping through the mentions', () => {
  it.each<[name: string, frames: Record<number, string[]>, steps: (1 | -1)[], visited: string[]]>([
    [
      'goes through a page, and from its last mention to its first',
      { 0: ['a', 'b', 'c'] },
      [1, 1, 1, 1],
      ['a', 'b', 'c', 'a'],
    ],
    ['goes backwards, from the last mention', { 0: ['a', 'b', 'c'] }, [-1, -1, -1, -1], ['c', 'b', 'a', 'c']],
    ['changes direction within a page', { 0: ['a', 'b', 'c'] }, [1, -1, 1], ['a', 'c', 'a']],
    ['stays at the only mention of a page', { 0: ['a'] }, [1, 1, -1], ['a', 'a', 'a']],
    [
      'continues from one frame to the next, and from the last to the first',
      { 0: ['a', 'b'], 11: ['c'], 12: ['d', 'e'] },
      [1, 1, 1, 1, 1, 1],
      ['a', 'b', 'c', 'd', 'e', 'a'],
    ],
    [
      'goes backwards through the frames',
      { 0: ['a', 'b'], 11: ['c'], 12: ['d', 'e'] },
      [-1, -1, -1, -1, -1, -1],
      ['e', 'd', 'c', 'b', 'a', 'e'],
    ],
    [
      'skips a page without mentions that contains a frame with mentions',
      { 0: [], 11: ['a', 'b'] },
      [1, 1, 1, -1],
      ['a', 'b', 'a', 'b'],
    ],
    ['finds none where there are none', { 0: [] }, [1, -1], ['none', 'none']],
  ])('%s', async (_, frames, steps, visited) => {
    expect(await walk(await withFrames(frames), steps)).toEqual(visited);
  });

  it('skips a frame that was removed', async () => {
    const current = await withFrames({ 0: ['a'], 11: ['b'], 12: ['c'] }, [11]);
    expect(await walk(current, [1, 1, 1])).toEqual(['a', 'c', 'a']);
  });
});

describe('asking the frames of a tab', () => {
  it('asks the page first, and ends with the first frame that answers true', async () => {
    await withFrames({ 0: [], 11: ['a'], 12: ['b'] });
    const asked: number[] = [];
    const isFound = await askFramesInTurn(TAB, async ({ frameId }) => {
      asked.push(frameId);
      if (frameId === 0) throw new Error('No answer');
      return frameId === 11;
    });
    expect([isFound, asked]).toEqual([true, [0, 11]]);
  });

  it('resolves to false when none of them does', async () => {
    await withFrames({ 0: ['a'] });
    expect(await askFramesInTurn(TAB, async () => false)).toBe(false);
  });

  it('yields the mentions of all, each with its frame', async () => {
    await withFrames({ 0: ['a'], 11: ['b'], 12: ['c'] }, [11]);
    const mentions = await mentionsOf(TAB);
    expect(mentions.map(({ text, frameId }) => [text, frameId])).toEqual([
      ['a', 0],
      ['c', 12],
    ]);
  });

  it('yields the reports of those that answer, that of the page first', async () => {
    await withFrames({ 0: ['a'], 11: ['b'], 12: ['c', 'd'] }, [11]);
    expect((await reportsOf(TAB))?.map(({ counts }) => counts.mentions)).toEqual([1, 2]);
  });

  it('yields no reports when the page itself does not answer', async () => {
    await withFrames({ 0: ['a'], 11: ['b'] }, [0]);
    expect(await reportsOf(TAB)).toBeUndefined();
  });
});
