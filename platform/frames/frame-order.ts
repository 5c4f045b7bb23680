import { browser } from 'wxt/browser';

/** Where a frame stands in its page, as it can tell itself whatever the origins around it. */
interface FramePlace {
  /** Of each frame on the way down from the page: which one it is in `window.frames` of the one around it. */
  path: number[];
  /** The frames that it holds, in the order of their elements: which ones they are in its own `window.frames`. */
  order: number[];
}

/**
 * Puts frames of a tab into the order in which their page holds them, each before the frames inside it. `window.frames` alone
 * does not tell: both browsers number frames as they were added. Those that can't tell their place, as in a shadow
 * root, come last among their siblings, in the order in which they were made.
 */
export async function inPageOrder(tabId: number, frameIds: readonly number[]): Promise<number[]> {
  const byId = frameIds.toSorted((one, other) => one - other);
  // The page itself is 0, and one frame inside it stands nowhere but behind it.
  if (byId.length < 3) return byId;
  const places = await placesIn(tabId);
  const orders = new Map([...places.values()].map(({ path, order }) => [path.join(), order]));
  const ranks = new Map([...places].map(([id, { path }]) => [id, path.map((_, depth) => rank(path, depth, orders))]));
  return byId.toSorted((one, other) => compare(ranks.get(one), ranks.get(other)));
}

/** Which of its siblings the frame at a depth of a path is. */
function rank(path: readonly number[], depth: number, orders: ReadonlyMap<string, readonly number[]>): number {
  const index = path[depth] ?? -1;
  const place = orders.get(path.slice(0, depth).join())?.indexOf(index) ?? index;
  return place < 0 ? Number.POSITIVE_INFINITY : place;
}

function compare(one: readonly number[] = [], other: readonly number[] = []): number {
  for (const [depth, rankOfOne] of one.entries()) {
    const rankOfOther = other[depth];
    if (rankOfOther === undefined) return 1;
    if (rankOfOne !== rankOfOther) return rankOfOne < rankOfOther ? -1 : 1;
  }
  return one.length - other.length;
}

/** Every frame is asked, also those that nobody reads along, since others may stand inside them. */
async function placesIn(tabId: number): Promise<Map<number, FramePlace>> {
  try {
    const target = { tabId, allFrames: true };
    // A frame that never ends loading must not keep the others waiting.
    const answers = await browser.scripting.executeScript({ target, injectImmediately: true, func: placeOfFrame });
    return new Map(answers.flatMap(({ frameId, result }) => (result ? [[frameId, result] as const] : [])));
  } catch {
    // Where the browser allows no script there is nothing to put into order.
    return new Map();
  }
}

/** Runs in a frame, where nothing else of this file is known. */
function placeOfFrame(): FramePlace {
  const indexOf = (wanted: Window | null, around: Window) => {
    for (let index = 0; index < around.length; index++) if (around[index] === wanted) return index;
    return -1;
  };
  const path: number[] = [];
  for (let at: Window = window; at !== at.parent; at = at.parent) path.unshift(indexOf(at, at.parent));
  type Holder = HTMLIFrameElement | HTMLFrameElement | HTMLObjectElement;
  const holders = [...document.querySelectorAll<Holder>('iframe, frame, object')];
  return { path, order: holders.map(({ contentWindow }) => indexOf(contentWindow, window)).filter((at) => at >= 0) };
}
