import { browser } from 'wxt/browser';

/** The tab a surface speaks of: the one its address names (`?tab=7`), or the one it stands over. */
export async function shownTab(): Promise<{ id: number; windowId: number } | undefined> {
  const named = new URLSearchParams(location.search).get('tab');
  const tab = named
    ? await browser.tabs.get(Number(named))
    : (await browser.tabs.query({ active: true, currentWindow: true }))[0];
  return tab?.id === undefined || tab.windowId === undefined ? undefined : { id: tab.id, windowId: tab.windowId };
}
