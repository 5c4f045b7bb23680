import type { MentionCounts } from '../data/reference.ts';
import { sendMessage } from './messages.ts';
import { countsOf, total } from './tab-counts.ts';

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

/**
 * What the frames of a tab mention at this moment. Nothing when the page itself does not answer: browsers keep
 * extensions out of their own pages, their stores and their PDF viewers.
 */
export async function countsNow(tabId: number): Promise<MentionCounts | undefined> {
  const frames = await framesOf(tabId);
  const answers = await Promise.allSettled(
    frames.map((frameId) => sendMessage('counts', undefined, { tabId, frameId })),
  );
  if (answers[0]?.status !== 'fulfilled') return undefined;
  return total(answers.flatMap((answer) => (answer.status === 'fulfilled' ? [answer.value] : [])));
}
