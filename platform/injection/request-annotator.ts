import type { browser } from 'wxt/browser';
import type { MessageName } from '../messages/messages.ts';

/** The extension API; without `runtime.id` once the extension was updated. */
declare const chrome: Partial<typeof browser>;

declare global {
  /**
   * Set on `self` once the annotator is in this frame, which shares a JavaScript world with the sentinel. In Firefox,
   * `globalThis` of a content script is another object.
   */
  var annotatorNeeded: boolean | undefined;
}

/**
 * Sends the background the request to inject the annotator into this frame, and sends it again whenever the page becomes
 * visible before the annotator is there: a page that is left at once may be kept by the browser and shown later. Does not use
 * the functions that send other messages, because the sentinel is in every frame and needs no reply.
 */
export function requestAnnotator(): void {
  const type: MessageName = 'annotatorNeeded';
  // After an update of the extension this script cannot reach it any more; the new version injects its own sentinel.
  if (self[type] || !chrome.runtime?.id) return;
  if (!document.hidden) void chrome.runtime.sendMessage({ type });
  document.addEventListener('visibilitychange', requestAnnotator);
}
