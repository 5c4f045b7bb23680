import { browser } from 'wxt/browser';

/** The tab that a popup or side panel is about. The address is unknown on pages that extensions cannot access. */
export interface ActiveTab {
  id: number;
  windowId: number;
  title: string;
  address: string | undefined;
  isLoading: boolean;
}

/**
 * The tab that this page of the extension is about: the one in its address (`?tab=7`), or else the active tab of its window.
 * Undefined when there is no such tab.
 */
export async function activeTab(): Promise<ActiveTab | undefined> {
  const id = tabIdInAddress();
  const tab =
    id === undefined
      ? (await browser.tabs.query({ active: true, currentWindow: true }))[0]
      : // Rejects when the tab has been closed.
        await browser.tabs.get(id).catch(() => undefined);
  if (tab?.id === undefined || tab.windowId === undefined) return undefined;
  return {
    id: tab.id,
    windowId: tab.windowId,
    title: tab.title ?? '',
    address: tab.url,
    isLoading: tab.status === 'loading',
  };
}

/** Calls a listener when another tab becomes active, or when the page in the active tab changes; returns a function that stops it. */
export function watchActiveTab(listener: () => void): () => void {
  const onActivated = () => listener();
  const onUpdated = (
    id: number,
    { status, title, url }: { status?: string; title?: string; url?: string },
    { active }: { active: boolean },
  ) => {
    if ((id === tabIdInAddress() || active) && (status ?? title ?? url)) listener();
  };
  browser.tabs.onActivated.addListener(onActivated);
  browser.tabs.onUpdated.addListener(onUpdated);
  return () => {
    browser.tabs.onActivated.removeListener(onActivated);
    browser.tabs.onUpdated.removeListener(onUpdated);
  };
}

/** The tab that the address of this page names. Undefined for a popup or panel of the browser, which names none. */
export function tabIdInAddress(): number | undefined {
  const tab = new URLSearchParams(location.search).get('tab');
  return tab ? Number(tab) : undefined;
}
