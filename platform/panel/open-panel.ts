import { browser } from 'wxt/browser';
import { storage } from 'wxt/utils/storage';
import { isNormNumber } from '../../data/norms/norms.ts';
import type { PanelList, PanelRoute } from '../../reference/panel-route.ts';

/** Firefox's side panel: https://developer.mozilla.org/docs/Mozilla/Add-ons/WebExtensions/API/sidebarAction. */
interface SidebarAction {
  open(): Promise<void>;
}

/** The place that a window's side panel was asked to show and has not shown yet. */
const asked = storage.defineItem<{ windowId: number; place: PanelRoute } | null>('session:panelPlace', {
  fallback: null,
});

/** The passage that was selected last, in the browser's memory only; it stands in no address, for addresses are remembered. */
const passage = storage.defineItem<string>('session:passage', { fallback: '' });

/**
 * Opens the side panel beside a tab, at a place. Must be the first thing that happens in a user's gesture. Firefox opens
 * its sidebar only from a gesture in its own pages; where that is refused the panel opens as a tab.
 */
export async function openPanel(tab: { id: number; windowId: number }, place?: PanelRoute): Promise<void> {
  if (await openBeside(tab)) {
    if (place) await asked.setValue({ windowId: tab.windowId, place });
    return;
  }
  await browser.tabs.create({ url: browser.runtime.getURL(panelAddress(tab.id, place)), windowId: tab.windowId });
}

/** Opens the side panel at what a selected passage may mean. The same holds as for `openPanel`. */
export async function openPanelForPassage(tab: { id: number; windowId: number }, text: string): Promise<void> {
  const opening = openPanel(tab, { passage: 'selected' });
  await passage.setValue(text);
  await opening;
}

/** Tells the panel of a window where it is asked to go, now and from now on. */
export async function watchAskedPlace(windowId: number, onPlace: (place: PanelRoute) => void): Promise<void> {
  const take = (value: { windowId: number; place: PanelRoute } | null) => {
    if (value?.windowId !== windowId) return;
    onPlace(value.place);
    void asked.setValue(null);
  };
  asked.watch(take);
  take(await asked.getValue());
}

/** Tells the passage that was selected last, now and whenever another one is. */
export async function watchPassage(onPassage: (text: string) => void): Promise<void> {
  passage.watch(onPassage);
  onPassage(await passage.getValue());
}

/** The panel's page for a tab that it is not beside, at a place. */
function panelAddress(tabId: number, place?: PanelRoute): `/sidepanel.html${string}` {
  return `/sidepanel.html?tab=${tabId}${place ? placeHash(place) : ''}`;
}

/** A place as the fragment of an address, so that going back in a panel is going back in its history. */
export function placeHash(place: PanelRoute): string {
  return `#${new URLSearchParams(Object.entries(place).map(([kind, value]) => [kind, String(value)]))}`;
}

/** The place of such a fragment; the list of measures when it names none. */
export function placeOfHash(hash: string): PanelRoute {
  const parameters = new URLSearchParams(hash.replace(/^#/, ''));
  const norm = Number(parameters.get('norm'));
  const measure = parameters.get('measure');
  const find = parameters.get('find');
  if (isNormNumber(norm)) return { norm };
  if (measure) return { measure };
  if (find) return { find };
  if (parameters.has('passage')) return { passage: 'selected' };
  return { list: lists.find((list) => list === parameters.get('list')) ?? 'measures' };
}

const lists: readonly PanelList[] = ['measures', 'page', 'norms'];

/** Whether the browser opened its own panel. */
async function openBeside(tab: { id: number }): Promise<boolean> {
  const { sidePanel, sidebarAction }: Partial<typeof browser> & { sidebarAction?: SidebarAction } = browser;
  try {
    if (sidePanel) await sidePanel.open({ tabId: tab.id });
    else await sidebarAction?.open();
    return Boolean(sidePanel ?? sidebarAction);
  } catch {
    // Not in a gesture that the browser accepts: a tab is the way that always works.
    return false;
  }
}
