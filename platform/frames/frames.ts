import type { FrameReport, PlacedMention } from '../../reference/mention.ts';
import { sendMessage } from '../messages/messages.ts';
import { inPageOrder } from './frame-order.ts';
import { countsOf } from './tab-counts.ts';

/** The frames of a tab that have told of mentions, by id and in page order; the page's own first, also when it has none. */
async function framesOf(tabId: number): Promise<number[]> {
  return inPageOrder(tabId, [...new Set([0, ...Object.keys(await countsOf(tabId)).map(Number)])]);
}

/**
 * Asks the frames of a tab that have mentions, one after the other, until one says that it could. Tells whether one did.
 * A frame that does not answer was removed from its page.
 */
export async function askFrames(tabId: number, ask: (frameId: number) => Promise<boolean>): Promise<boolean> {
  return askInTurn(await framesOf(tabId), ask);
}

/**
 * Goes to the next mention (1) of a tab or the one before (-1), from where the reader was last: through one frame after the
 * other in page order, and round at the end. Tells whether there is one.
 */
export async function stepThrough(tabId: number, by: 1 | -1): Promise<boolean> {
  const inOrder = await framesOf(tabId);
  const visits = await Promise.all(
    inOrder.map((frameId) => sendMessage('visited', undefined, { tabId, frameId }).catch(() => 0)),
  );
  const step = (isEntering: boolean) => (frameId: number) =>
    sendMessage('step', { by, isEntering }, { tabId, frameId });
  const latest = Math.max(...visits);
  const at = latest > 0 ? visits.indexOf(latest) : -1;
  if (await askInTurn(inOrder.slice(at, at + 1), step(false))) return true;
  const round = at < 0 ? inOrder : [...inOrder.slice(at + 1), ...inOrder.slice(0, at)];
  const others = by > 0 ? round : round.toReversed();
  return askInTurn([...others, ...inOrder.slice(at, at + 1)], step(true));
}

/** What the frames of a tab answer about themselves, the page's own first; nothing when the page itself does not answer. */
export async function reportsOf(tabId: number): Promise<FrameReport[] | undefined> {
  const [page, ...others] = await askAll(tabId, (frameId) => sendMessage('report', undefined, { tabId, frameId }));
  return page && [page, ...others.filter((report) => report !== undefined)];
}

/** The mentions of a tab in reading order, those of the page itself first, then those of each of its frames. */
export async function mentionsOf(tabId: number): Promise<PlacedMention[]> {
  const frames = await askAll(tabId, async (frameId) => {
    const mentions = await sendMessage('mentions', undefined, { tabId, frameId });
    return mentions.map((mention) => ({ ...mention, frameId }));
  });
  return frames.flatMap((mentions) => mentions ?? []);
}

/** Asks all frames at once; the answer of one that was removed from its page is undefined. */
async function askAll<Answer>(tabId: number, ask: (frameId: number) => Promise<Answer>) {
  return Promise.all((await framesOf(tabId)).map((frameId) => ask(frameId).catch(() => undefined)));
}

async function askInTurn(frameIds: readonly number[], ask: (frameId: number) => Promise<boolean>): Promise<boolean> {
  for (const frameId of frameIds) if (await ask(frameId).catch(() => false)) return true;
  return false;
}
