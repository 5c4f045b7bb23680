import type { browser } from 'wxt/browser';

/** The extension API, which every browser offers to content scripts under this name. */
declare const chrome: typeof browser;

/**
 * The shadow root of an element, also a closed one; null if it has none, as other nodes. For content scripts only. The extension API is
 * read as late as possible, because reading it for the first time takes Chromium longer than everything else the sentinel does.
 */
export function shadowRootOf(host: Node): ShadowRoot | null {
  // Firefox offers it as a property of every element instead.
  const element: Node & { openOrClosedShadowRoot?: ShadowRoot | null } = host;
  const { openOrClosedShadowRoot = host instanceof HTMLElement ? chrome.dom.openOrClosedShadowRoot(host) : null } =
    element;
  return openOrClosedShadowRoot;
}
