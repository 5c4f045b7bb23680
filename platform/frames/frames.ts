import type { FrameReport, PlacedMention } from '../../reference/mention.ts';
import { type FrameAddress, sendToFrame } from '../messages/send-to-frame.ts';
import { sortInPageOrder } from './frame-order.ts';
import { countsOf } from './tab-counts.ts';

/** A question to one frame. Rejects when the frame no longer exists. */
type Ask<Answer> = (frame: FrameAddress) => Promise<Answer>;

/**
 * Asks the frames of a tab one after the other, in page order, until one answers true. Resolves to whether one did.
 */
export async function askFramesInTurn(tabId: number, ask: Ask<boolean>): Promise<boolean> {
  return askInTurn(await framesOf(tabId), ask);
}

/**
 * Goes to the next (1) or previous (-1) mention of a tab, starting where the reader was last, through the frames in page order
 * and from the last frame to the first. Resolves to whether there is one.
 */
export async function stepThroughMentions(tabId: number, by: 1 | -1): Promise<boolean> {
  const frames = await framesOf(tabId);
  const visits = await Promise.all(frames.map((frame) => sendToFrame(frame, 'visited').catch(() => 0)));
  const step = (isEntering: boolean) => (frame: FrameAddress) => sendToFrame(frame, 'step', { by, isEntering });
  const latest = Math.max(...visits);
  const index = latest > 0 ? visits.indexOf(latest) : -1;
  const current = frames.slice(index, index + 1);
  if (await askInTurn(current, step(false))) return true;
  const others = index < 0 ? frames : [...frames.slice(index + 1), ...frames.slice(0, index)];
  // The current frame comes again last, because its other end may be the only place with mentions.
  return askInTurn([...(by > 0 ? others : others.toReversed()), ...current], step(true));
}

/** The reports of the frames of a tab, that of the page itself first; undefined when the page itself does not answer. */
export async function reportsOf(tabId: number): Promise<FrameReport[] | undefined> {
  const [page, ...others] = await askAll(tabId, (frame) => sendToFrame(frame, 'report'));
  return page && [page, ...others.filter((report) => report !== undefined)];
}

/** The mentions of a tab in reading order, frame by frame in page order. */
export async function mentionsOf(tabId: number): Promise<PlacedMention[]> {
  const mentions = await askAll(tabId, async (frame) => {
    const found = await sendToFrame(frame, 'mentions');
    return found.map((mention) => ({ ...mention, frameId: frame.frameId }));
  });
  return mentions.flatMap((found) => found ?? []);
}

/** The frames of a tab with mentions, in page order. The page itself is the first one, with or without mentions. */
async function framesOf(tabId: number): Promise<FrameAddress[]> {
  const frameIds = [...new Set([0, ...Object.keys(await countsOf(tabId)).map(Number)])];
  return (await sortInPageOrder(tabId, frameIds)).map((frameId) => ({ tabId, frameId }));
}

/** Asks all frames of a tab at once. The answer of a frame that no longer exists is undefined. */
async function askAll<Answer>(tabId: number, ask: Ask<Answer>): Promise<(Answer | undefined)[]> {
  return Promise.all((await framesOf(tabId)).map((frame) => ask(frame).catch(() => undefined)));
}

async function askInTurn(frames: readonly FrameAddress[], ask: Ask<boolean>): Promise<boolean> {
  for (const frame of frames) if (await ask(frame).catch(() => false)) return true;
  return false;
}
