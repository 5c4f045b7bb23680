import { browser } from 'wxt/browser';
import type { Message } from './messages.ts';

/**
 * Asks the background to have this frame read along. The one message that is sent without the messaging library, which is
 * larger than all else that stands in every frame; the shape is the library's.
 */
export function askToRead(): void {
  const type: Message = 'worthReading';
  // After an update of the extension this script is cut off from it, and its successor asks.
  if (browser.runtime?.id) void browser.runtime.sendMessage({ id: 1, type, timestamp: Date.now() });
}
