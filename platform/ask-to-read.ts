import type { browser } from 'wxt/browser';
import type { Name } from './messages.ts';

/** In every browser. Looked at late, because the first look takes Chromium longer than all else that the sentinel does. */
declare const chrome: Partial<typeof browser>;

/**
 * Asks the background to have this frame read along. Sent without what sends all other messages, for it stands in every
 * frame and needs no answer.
 */
export function askToRead(): void {
  const type: Name = 'worthReading';
  // Images and bare XML are not read. After an update of the extension this script is cut off from it, and its successor asks.
  if (document.body && chrome.runtime?.id) void chrome.runtime.sendMessage({ type });
}
