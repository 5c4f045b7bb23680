import { browser } from 'wxt/browser';
import { parseReply } from './checks.ts';
import { type FrameMessageName, type MessageArguments, type Reply, replyValue } from './messages.ts';

/** A frame of a tab. */
export interface FrameAddress {
  tabId: number;
  frameId: number;
}

/**
 * Sends a message to the annotator of a frame, or to all frames of a tab, of which the first one replies. Resolves to the checked
 * reply. Rejects when the frame has no annotator or no longer exists, or with the message of the error that the handler has thrown.
 */
export async function sendToFrame<Name extends FrameMessageName>(
  { tabId, ...frame }: FrameAddress | { tabId: number },
  type: Name,
  ...[data]: MessageArguments<Name>
): Promise<Reply<Name>> {
  return parseReply(type, replyValue(type, await browser.tabs.sendMessage(tabId, { type, data }, frame)));
}
