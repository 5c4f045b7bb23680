import { browser } from 'wxt/browser';
import { type MessageName, onMessage } from '../messages/messages.ts';
import { sendToFrame } from '../messages/send-to-frame.ts';
import { showCount } from './badge.ts';
import { countsOf, type FrameCounts, removeFrames, removeTab, total } from './tab-counts.ts';

/** The API as a content script finds it in both browsers. After an update of the extension, `runtime` is missing. */
declare const chrome: Partial<typeof browser>;

declare global {
  /** The observer that `reportRemovedFrames` has started in this frame, on `self`. In Firefox `globalThis` is another object. */
  var normLensFrameObserver: MutationObserver | undefined;
}

/**
 * Removes the counts of frames that no longer exist. A frame that is removed from its page, or whose process has crashed, cannot
 * report that itself. For the background, which must call it synchronously when it starts.
 */
export function watchFrames(): void {
  browser.tabs.onRemoved.addListener((tabId) => void removeTab(tabId));
  // Chromium gives a tab a new id when it has discarded its page.
  browser.tabs.onReplaced?.addListener((_, tabId) => void removeTab(tabId));
  onMessage('frameRemoved', ({ sender: { tab } }) => {
    if (tab?.id !== undefined) return removeStaleCounts(tab.id);
  });
}

/** Makes the frames of a tab report when a frame inside them is removed. To be called when a frame inside a page has mentions. */
export async function watchRemovedFrames(tabId: number): Promise<void> {
  const target = { tabId, allFrames: true };
  // Rejects when the page has been left in the meantime.
  await browser.scripting
    .executeScript({ target, injectImmediately: true, func: reportRemovedFrames })
    .catch(() => undefined);
}

/**
 * Asks the frames of a tab that have counts, and removes the counts of those that do not answer or have no mentions. To be called
 * when one of them reports, because a new page may have replaced one that could not report that it was left. Listening to
 * `tabs.onUpdated` would do the same, but would wake the background for every load of every tab.
 */
export async function removeStaleCounts(tabId: number): Promise<void> {
  const known = await countsOf(tabId);
  const stale: Record<number, FrameCounts[number]> = {};
  await Promise.all(
    Object.entries(known).map(async ([id, counts]) => {
      const frameId = Number(id);
      const present = await sendToFrame({ tabId, frameId }, 'counts').catch(() => undefined);
      if (!present) stale[frameId] = counts;
    }),
  );
  if (Object.keys(stale).length === 0) return;
  await showCount(tabId, total(Object.values(await removeFrames(tabId, stale))).mentions);
}

/** Runs inside every frame of a page, where nothing else of this file is defined, with or without an annotator. */
function reportRemovedFrames(): void {
  const frames = 'iframe, frame, object';
  if (self.normLensFrameObserver || !document.querySelector(frames)) return;
  const containsFrame = (node: Node) =>
    node instanceof Element && (node.matches(frames) || node.querySelector(frames) !== null);
  self.normLensFrameObserver = new MutationObserver((records) => {
    if (!records.some(({ removedNodes }) => [...removedNodes].some(containsFrame))) return;
    const type: MessageName = 'frameRemoved';
    void chrome.runtime?.sendMessage({ type }).catch(() => undefined);
  });
  self.normLensFrameObserver.observe(document, { childList: true, subtree: true });
}
