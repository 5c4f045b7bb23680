import type { FrameReport, PlacedMention } from '../data/reference.ts';
import { sendMessage } from './messages.ts';
import { countsOf } from './tab-counts.ts';

/** The frames of a tab that have told of mentions, by id; the page's own first, also when it has none. */
async function framesOf(tabId: number): Promise<number[]> {
  return [...new Set([0, ...Object.keys(await countsOf(tabId)).map(Number)])];
}

/**
 * Asks the frames of a tab that have mentions, one after the other, until one says that it could. Tells whether one did.
 * A frame that does not answer was removed from its page.
 */
export async function askFrames(tabId: number, ask: (frameId: number) => Promise<boolean>): Promise<boolean> {
  for (const frameId of await framesOf(tabId)) {
    const done = await ask(frameId).catch(() => false);
    if (done) return true;
  }
  return false;
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
