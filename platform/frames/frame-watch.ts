import { browser } from 'wxt/browser';
import { onMessage, sendMessage } from '../messages/messages.ts';
import { showCount } from './badge.ts';
import { countsOf, type FrameCounts, forgetFrames, forgetTab, total } from './tab-counts.ts';

/**
 * Keeps what frames have told in step with the frames there are: a frame that is taken out, or whose page crashed, can't
 * say that it goes. For the background, which has to call it at once when it starts.
 */
export function watchFrames(): void {
  browser.tabs.onRemoved.addListener((tabId) => void forgetTab(tabId));
  // Chromium gives a tab another id when it has thrown its page away.
  browser.tabs.onReplaced?.addListener((_, tabId) => void forgetTab(tabId));
  onMessage('frameRemoved', ({ sender: { tab } }) => {
    if (tab?.id !== undefined) return forgetGoneFrames(tab.id);
  });
}

/** To be called when a frame inside a page has told of mentions: has the frames around it tell when one is taken out. */
export async function watchRemovals(tabId: number): Promise<void> {
  const target = { tabId, allFrames: true };
  // The page may be gone by now.
  await browser.scripting.executeScript({ target, injectImmediately: true, func: tellRemovals }).catch(() => undefined);
}

/**
 * Asks the frames of a tab that have told of mentions, and forgets those that don't answer or have none any more. To be called
 * when one of them tells something: another page may have come without the one before having said that it goes. Every
 * load of every tab would tell as much, and wake the background for pages that mention nothing.
 */
export async function forgetGoneFrames(tabId: number): Promise<void> {
  const known = await countsOf(tabId);
  const gone: Record<number, FrameCounts[number]> = {};
  await Promise.all(
    Object.entries(known).map(async ([id, counts]) => {
      const frameId = Number(id);
      const now = await sendMessage('counts', undefined, { tabId, frameId }).catch(() => undefined);
      if (!now) gone[frameId] = counts;
    }),
  );
  if (Object.keys(gone).length === 0) return;
  await showCount(tabId, total(Object.values(await forgetFrames(tabId, gone))).mentions);
}

/** Runs in every frame of a page, where nothing else of this file is known, and where perhaps nobody reads along. */
function tellRemovals(): void {
  const frames = 'iframe, frame, object';
  const scope: {
    chrome?: { runtime?: { sendMessage(message: object): Promise<unknown> } };
    normLensFrames?: MutationObserver;
  } = Object(globalThis);
  if (scope.normLensFrames || !document.querySelector(frames)) return;
  const holdsFrame = (node: Node) =>
    node instanceof Element && (node.matches(frames) || node.querySelector(frames) !== null);
  scope.normLensFrames = new MutationObserver((records) => {
    if (!records.some(({ removedNodes }) => [...removedNodes].some(holdsFrame))) return;
    // The shape in which the background listens (`messages.ts`).
    const message = { type: 'frameRemoved' };
    void scope.chrome?.runtime?.sendMessage(message).catch(() => undefined);
  });
  scope.normLensFrames.observe(document, { childList: true, subtree: true });
}
