import { browser } from 'wxt/browser';

/** The position of a frame in its page, as the frame itself can find it out, whatever the origins around it. */
interface FramePosition {
  /** For each level from the page down to this frame: the index of the frame in the `window.frames` of its parent. */
  path: number[];
  /** The frames inside this one, in the order of their elements: their indices in its own `window.frames`. */
  order: number[];
}

/**
 * Sorts the frames of a tab in the order in which their elements occur in the page, each before the frames inside it. The order of
 * `window.frames` does not say this, because both browsers number frames in the order in which they were added. Frames whose
 * position is unknown, for example inside a shadow root, come last among their siblings, in the order in which they were created.
 */
export async function sortInPageOrder(tabId: number, frameIds: readonly number[]): Promise<number[]> {
  const byId = frameIds.toSorted((one, other) => one - other);
  // The id of the page itself is 0, and the order of a page and a single frame inside it is known.
  if (byId.length < 3) return byId;
  const positions = await positionsIn(tabId);
  const orders = new Map([...positions.values()].map(({ path, order }) => [path.join(), order]));
  const ranks = new Map(
    [...positions].map(([id, { path }]) => [id, path.map((_, depth) => rankAt(depth, path, orders))]),
  );
  return byId.toSorted((one, other) => compareRanks(ranks.get(one), ranks.get(other)));
}

/** The rank of the frame at a depth of a path among its siblings, in the order of their elements. */
function rankAt(depth: number, path: readonly number[], orders: ReadonlyMap<string, readonly number[]>): number {
  const index = path[depth] ?? -1;
  const rank = orders.get(path.slice(0, depth).join())?.indexOf(index) ?? index;
  return rank < 0 ? Number.POSITIVE_INFINITY : rank;
}

function compareRanks(one: readonly number[] = [], other: readonly number[] = []): number {
  for (const [depth, rank] of one.entries()) {
    const otherRank = other[depth];
    if (otherRank === undefined) return 1;
    if (rank !== otherRank) return rank < otherRank ? -1 : 1;
  }
  return one.length - other.length;
}

/** The positions of all frames of a tab by their ids. Frames without mentions count too, because others may be inside them. */
async function positionsIn(tabId: number): Promise<Map<number, FramePosition>> {
  try {
    const target = { tabId, allFrames: true };
    // Injected immediately, so that a frame that never finishes loading does not block the others.
    const results = await browser.scripting.executeScript({ target, injectImmediately: true, func: positionOfFrame });
    return new Map(results.flatMap(({ frameId, result }) => (result ? [[frameId, result] as const] : [])));
  } catch {
    // Pages where the browser allows no script have no frames with mentions.
    return new Map();
  }
}

/** Runs inside a frame, where nothing else of this file is defined. */
function positionOfFrame(): FramePosition {
  const indexIn = (parent: Window, frame: Window | null) => {
    for (let index = 0; index < parent.length; index++) if (parent[index] === frame) return index;
    return -1;
  };
  const path: number[] = [];
  for (let frame: Window = window; frame !== frame.parent; frame = frame.parent) {
    path.unshift(indexIn(frame.parent, frame));
  }
  const elements = document.querySelectorAll<HTMLIFrameElement | HTMLFrameElement | HTMLObjectElement>(
    'iframe, frame, object',
  );
  const order = [...elements].map(({ contentWindow }) => indexIn(window, contentWindow));
  return { path, order: order.filter((index) => index >= 0) };
}
