import { browser } from 'wxt/browser';

/** The shadow root of an element, also a closed one; each browser has its own way for content scripts to ask. */
export function shadowRootOf(host: Element): ShadowRoot | null {
  // Firefox: a property of every element, for content scripts only.
  if ('openOrClosedShadowRoot' in host && host.openOrClosedShadowRoot instanceof ShadowRoot) {
    return host.openOrClosedShadowRoot;
  }
  const { dom }: Partial<typeof browser> = browser;
  return host instanceof HTMLElement && dom ? dom.openOrClosedShadowRoot(host) : host.shadowRoot;
}
