import type { Page } from 'puppeteer-core';
import type { PartialSettings } from '../../settings/settings.ts';
import { closeTabOnceOpen, type ExtensionApi, evaluateInExtension, openExtensionPage } from './extension-page.ts';
import type { LaunchedBrowser } from './launch.ts';

/** The extension API in functions that run in a page of the extension. */
declare const chrome: ExtensionApi;

/**
 * Opens the extension's popup for a page, as a click on its toolbar button does. Firefox's debugger can't click there, so in Firefox
 * the popup is opened as a page in a tab that is given the id of the page's tab.
 */
export async function openPopup(launched: LaunchedBrowser, page: Page): Promise<Page> {
  if (launched.family === 'firefox') {
    return openExtensionPage(launched, `popup.html?tab=${await tabIdOf(launched, page)}`);
  }
  const extension = (await launched.browser.extensions()).get(launched.extensionId);
  if (extension === undefined) throw new Error(`Chromium does not know the extension ${launched.extensionId}`);
  const before = new Set(launched.browser.targets());
  const opened = launched.browser.waitForTarget(
    (target) => !before.has(target) && target.url().startsWith(`${launched.origin}/popup.html`),
  );
  await page.bringToFront();
  await page.triggerExtensionAction(extension);
  return (await opened).asPage();
}

/** Opens the side panel for a page as a page in a tab, at a route (`norm=3`). */
export async function openSidePanel(launched: LaunchedBrowser, page: Page, route = ''): Promise<Page> {
  return openExtensionPage(launched, `sidepanel.html?tab=${await tabIdOf(launched, page)}#${route}`);
}

/** Opens the side panel for a page as a page in a tab, with the results for a selected passage. */
export async function openPanelForPassage(launched: LaunchedBrowser, page: Page, passage: string): Promise<Page> {
  await evaluateInExtension(launched, (text) => chrome.storage.session.set({ passage: text }), passage);
  return openSidePanel(launched, page, 'passage=selected');
}

/**
 * The side panel that the extension itself has opened: beside the page, or in a tab where the browser refuses that. Firefox's debugger
 * can't reach a tab that an extension opened, so in Firefox that tab is closed and its address opened again.
 */
export async function openedSidePanel(launched: LaunchedBrowser): Promise<Page> {
  const { browser, family, origin } = launched;
  const prefix = `${origin}/sidepanel.html`;
  if (family === 'chromium') return (await browser.waitForTarget((target) => target.url().startsWith(prefix))).asPage();
  const url = await closeTabOnceOpen(launched, prefix);
  return openExtensionPage(launched, url.slice(origin.length + 1));
}

/** The keyboard shortcuts of the extension's commands, by command; empty for a command without one. */
export function commandKeys(launched: LaunchedBrowser): Promise<Record<string, string>> {
  return evaluateInExtension(launched, async () => {
    const commands = await chrome.commands.getAll();
    // The command that opens the popup is predefined by the browser.
    const ours = commands.filter(({ name }) => !name?.startsWith('_'));
    return Object.fromEntries(ours.map(({ name = '', shortcut = '' }) => [name, shortcut]));
  });
}

/** The text of the badge on the toolbar button while a tab is active, read in a page of the extension. */
export function badgeText(extensionPage: Page, tabId: number): Promise<string> {
  return extensionPage.evaluate((id) => chrome.action.getBadgeText({ tabId: id }), tabId);
}

/** Replaces all saved settings, as the options page does. An empty object restores the defaults. */
export async function replaceSettings(launched: LaunchedBrowser, settings: PartialSettings): Promise<void> {
  await evaluateInExtension(launched, (saved) => chrome.storage.sync.set({ settings: saved }), settings);
}

/** The extension API's id of a page's tab. */
export async function tabIdOf(launched: LaunchedBrowser, page: Page): Promise<number> {
  // Read in the page, because Firefox does not always report the URL to the debugger.
  const url = await page.evaluate(() => location.href);
  const id = await evaluateInExtension(
    launched,
    async (wanted) => {
      const tabs = await chrome.tabs.query({});
      return tabs.findLast((tab) => tab.url === wanted)?.id;
    },
    url,
  );
  if (id === undefined) throw new Error(`The extension sees no tab with the URL ${url}`);
  return id;
}
