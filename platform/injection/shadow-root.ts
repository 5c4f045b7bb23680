import { browser } from 'wxt/browser';

/** The shadow root of an element, also a closed one; each browser has its own way for content scripts to ask. */
export function shadowRootOf(host: Element): ShadowRoot | null {
  const { dom }: Partial<typeof browser> = browser;
  // Firefox: a property of every element, for content scripts only.
  const { openOrClosedShadowRoot = host.shadowRoot }: Element & { openOrClosedShadowRoot?: ShadowRoot | null } = host;
  return host instanceof HTMLElement && dom ? dom.openOrClosedShadowRoot(host) : openOrClosedShadowRoot;
}
