import { browser } from 'wxt/browser';

/** The tab a surface speaks of. The address is unknown where the browser keeps extensions out. */
export interface ActiveTab {
  id: number;
  windowId: number;
  title: string;
  address: string | undefined;
  isLoading: boolean;
}

/** The tab a surface speaks of: the one its address names (`?tab=7`), or the one it stands over. */
export async function activeTab(): Promise<ActiveTab | undefined> {
  const named = new URLSearchParams(location.search).get('tab');
  const tab = named
    ? // It may have been closed since.
      await browser.tabs.get(Number(named)).catch(() => undefined)
    : (await browser.tabs.query({ active: true, currentWindow: true }))[0];
  if (tab?.id === undefined || tab.windowId === undefined) return undefined;
  return {
    id: tab.id,
    windowId: tab.windowId,
    title: tab.title ?? '',
    address: tab.url,
    isLoading: tab.status === 'loading',
  };
}

/** Tells whenever another tab is shown, or the shown one goes to another page; returns what ends it. */
export function watchActiveTab(onChange: () => void): () => void {
  const onActivated = () => onChange();
  const named = Number(new URLSearchParams(location.search).get('tab'));
  const onUpdated = (
    id: number,
    { status, title, url }: { status?: string; title?: string; url?: string },
    { active }: { active: boolean },
  ) => {
    if ((id === named || active) && (status ?? title ?? url)) onChange();
  };
  browser.tabs.onActivated.addListener(onActivated);
  browser.tabs.onUpdated.addListener(onUpdated);
  return () => {
    browser.tabs.onActivated.removeListener(onActivated);
    browser.tabs.onUpdated.removeListener(onUpdated);
  };
}
