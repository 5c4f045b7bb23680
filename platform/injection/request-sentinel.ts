import type { browser } from 'wxt/browser';
import type { MessageName } from '../messages/messages.ts';

/** The extension API; without `runtime.id` once the extension was updated. */
declare const chrome: Partial<typeof browser>;

/** Sends the background the request to inject the sentinel into this frame at once, if the document has not arrived completely. */
export function requestSentinelIfStreamed(): void {
  const type: MessageName = 'sentinelNeeded';
  if (document.readyState === 'loading' && chrome.runtime?.id) void chrome.runtime.sendMessage({ type });
}
