declare global {
  /** Only in Chromium, and missing in TypeScript's DOM library: https://html.spec.whatwg.org/#close-watcher-infrastructure */
  interface Window {
    CloseWatcher?: new () => EventTarget & { destroy(): void };
  }
}

/**
 * Calls a function when the reader presses Escape, of which the page is not told, or enters or leaves full screen: some
 * browsers keep the key to themselves there.
 *
 * @returns stops listening; after a press of the key, once it is released
 */
export function listenForEscape(onEscape: () => void): () => void {
  const listening = new AbortController();
  let isPressed = false;
  let isStopped = false;
  const handleKey = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || event.isComposing || !event.isTrusted) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    isPressed = event.type === 'keydown';
    // A page may stop one of the two events before it arrives here.
    if (!isStopped) onEscape();
    if (isStopped && !isPressed) listening.abort();
  };
  const options = { capture: true, signal: listening.signal };
  for (const type of ['keydown', 'keyup'] as const) window.addEventListener(type, handleKey, options);
  window.addEventListener('fullscreenchange', onEscape, options);
  // In Chromium, this closes the popover even where a page stops all events of the key.
  const watcher = window.CloseWatcher && new window.CloseWatcher();
  watcher?.addEventListener('close', onEscape);
  return () => {
    isStopped = true;
    watcher?.destroy();
    if (!isPressed) listening.abort();
  };
}
