import type { browser } from 'wxt/browser';

/** Looked at late, as in `ask-to-read.ts`. */
declare const chrome: typeof browser;

/** The same as `shadowRootOf`, but looks at the browser's API only when there is an element to ask about. */
export function lateShadowRootOf(host: Element): ShadowRoot | null {
  // Firefox: a property of every element, for content scripts only.
  const own: Element & { openOrClosedShadowRoot?: ShadowRoot | null } = host;
  const { openOrClosedShadowRoot = host instanceof HTMLElement ? chrome.dom.openOrClosedShadowRoot(host) : null } = own;
  return openOrClosedShadowRoot;
}
