import type { browser } from 'wxt/browser';
import type { MessageName } from '../messages/messages.ts';

/** In every browser. Looked at late, because the first look takes Chromium longer than all else that the sentinel does. */
declare const chrome: Partial<typeof browser>;

declare global {
  /** Set, on `self`, once the annotator is in this frame: the scripts of an extension share a world. In Firefox `globalThis` is another object. */
  var annotatorNeeded: boolean | undefined;
}

/**
 * Asks the background to have this frame read along; again whenever it is shown once more before that, as a page is that was left at once
 * and that the browser has kept. Sent without what sends all other messages, for it stands in every frame and needs no answer.
 */
export function requestAnnotator(): void {
  const type: MessageName = 'annotatorNeeded';
  // After an update of the extension this script is cut off from it, and its successor asks.
  if (self[type] || !chrome.runtime?.id) return;
  if (!document.hidden) void chrome.runtime.sendMessage({ type });
  document.addEventListener('visibilitychange', requestAnnotator);
}
