import { browser } from 'wxt/browser';
import type { PanelRoute } from '../../reference/panel-route.ts';
import { requestRoute, storePassage } from './panel-requests.ts';
import { panelPath } from './panel-url.ts';

/** Firefox's side panel: https://developer.mozilla.org/docs/Mozilla/Add-ons/WebExtensions/API/sidebarAction. */
interface SidebarAction {
  open(): Promise<void>;
}

/** The tab that a panel is opened for. */
interface PanelTab {
  id: number;
  windowId: number;
}

/**
 * Opens the side panel next to a tab, at a route. Must be the first call in the handler of a click or key press. Firefox opens its
 * sidebar only from the extension's own pages, menus and shortcuts; where a browser refuses, the panel opens as a tab.
 */
export async function openPanel(tab: PanelTab, route?: PanelRoute): Promise<void> {
  if (await openBrowserPanel(tab)) {
    if (route) await requestRoute(tab.windowId, route);
    return;
  }
  await browser.tabs.create({ url: browser.runtime.getURL(panelPath(tab.id, route)), windowId: tab.windowId });
}

/** Opens the side panel with the norms that a selected passage may be about, under the same conditions as `openPanel`. */
export async function openPanelForPassage(tab: PanelTab, text: string): Promise<void> {
  const opening = openPanel(tab, { passage: 'selected' });
  await storePassage(text);
  await opening;
}

/** Whether the browser has opened its own panel. */
async function openBrowserPanel({ id: tabId }: PanelTab): Promise<boolean> {
  const { sidePanel, sidebarAction }: Partial<typeof browser> & { sidebarAction?: SidebarAction } = browser;
  try {
    if (sidePanel) await sidePanel.open({ tabId });
    else await sidebarAction?.open();
    return Boolean(sidePanel ?? sidebarAction);
  } catch {
    // Not during a user action that the browser accepts; the panel opens as a tab instead.
    return false;
  }
}
