import { browser } from 'wxt/browser';
import type { Name } from './messages.ts';

/**
 * Asks the background to have this frame read along. Sent without what sends all other messages, for it stands in every
 * frame and needs no answer.
 */
export function askToRead(): void {
  const type: Name = 'worthReading';
  // After an update of the extension this script is cut off from it, and its successor asks.
  if (browser.runtime?.id) void browser.runtime.sendMessage({ type });
}
