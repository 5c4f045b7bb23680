import type { Page } from 'puppeteer-core';
import type { PartialSettings } from '../../settings/settings.ts';
import type { LaunchedBrowser } from './launch.ts';

/** Opens a page of the extension (`sidepanel.html?tab=3`) in a new tab and waits until it has loaded. */
export async function openExtensionPage({ browser, origin }: LaunchedBrowser, path: string): Promise<Page> {
  const page = await browser.newPage();
  const url = `${origin}/${path}`;
  const asked = new AbortController();
  let failure: unknown;
  page.goto(url, { signal: asked.signal }).catch((error: unknown) => {
    failure = error;
  });
  // Firefox keeps back the events of an extension's pages (bug 1755014), so their load event never comes: the page itself is asked.
  const end = Date.now() + 15_000;
  while (!(await hasLoaded(page, url))) {
    if (failure !== undefined) throw failure;
    if (Date.now() > end) throw new Error(`${url} does not load`);
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  asked.abort();
  return page;
}

async function hasLoaded(page: Page, url: string): Promise<boolean> {
  try {
    return await page.evaluate((wanted) => location.href === wanted && document.readyState === 'complete', url);
  } catch {
    // On the way from one document to the next there is nobody to ask.
    return false;
  }
}

/**
 * Opens the extension's popup over a page, as a click on its button in the toolbar does. Firefox's debugger has no such click, so
 * there the popup is opened as a page of its own, told which tab it stands over.
 */
export async function openPopup(launched: LaunchedBrowser, page: Page): Promise<Page> {
  if (launched.family === 'firefox')
    return openExtensionPage(launched, `popup.html?tab=${await tabIdOf(launched, page)}`);

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

/** Opens the side panel's page in a tab, beside the given page and at a place (`norm=3`). */
export async function openSidePanel(launched: LaunchedBrowser, page: Page, place = ''): Promise<Page> {
  return openExtensionPage(launched, `sidepanel.html?tab=${await tabIdOf(launched, page)}#${place}`);
}

/** The keys of the extension's commands, by the name of the command; empty for one without. */
export async function commandKeys(launched: LaunchedBrowser): Promise<Record<string, string>> {
  const asker = await openExtensionPage(launched, 'popup.html');
  const keys = await asker.evaluate(async () => {
    const scope: { browser?: ExtensionApi; chrome?: ExtensionApi } = Object(globalThis);
    const commands = (await (scope.browser ?? scope.chrome)?.commands.getAll()) ?? [];
    // Opening the popup has a command of the browser's own, which is left to the reader.
    const ours = commands.filter(({ name }) => !name?.startsWith('_'));
    return Object.fromEntries(ours.map(({ name = '', shortcut = '' }) => [name, shortcut]));
  });
  await asker.close();
  return keys;
}

/** What the badge on the extension's button says while a tab is shown, as a page of the extension is told. */
export function badgeText(asker: Page, tab: number): Promise<string> {
  return asker.evaluate(async (tabId) => {
    const scope: { browser?: ExtensionApi; chrome?: ExtensionApi } = Object(globalThis);
    return (await (scope.browser ?? scope.chrome)?.action.getBadgeText({ tabId })) ?? '';
  }, tab);
}

/** Saves settings in place of all that are saved, as the options page does; none of them gives all defaults back. */
export async function replaceSettings(launched: LaunchedBrowser, settings: PartialSettings): Promise<void> {
  const asker = await openExtensionPage(launched, 'popup.html');
  await asker.evaluate(async (saved) => {
    const scope: { browser?: ExtensionApi; chrome?: ExtensionApi } = Object(globalThis);
    await (scope.browser ?? scope.chrome)?.storage.sync.set({ settings: saved });
  }, settings);
  await asker.close();
}

/** Opens the side panel's page in a tab, at what a passage may mean. */
export async function openPanelForPassage(launched: LaunchedBrowser, page: Page, passage: string): Promise<Page> {
  const tab = await tabIdOf(launched, page);
  const asker = await openExtensionPage(launched, 'popup.html');
  await asker.evaluate(async (text) => {
    const scope: { browser?: ExtensionApi; chrome?: ExtensionApi } = Object(globalThis);
    await (scope.browser ?? scope.chrome)?.storage.session.set({ passage: text });
  }, passage);
  await asker.close();
  return openExtensionPage(launched, `sidepanel.html?tab=${tab}#passage=selected`);
}

/**
 * The side panel that the extension itself has opened: beside the page, or as a tab where the browser refuses that. Firefox's debugger
 * can't reach a tab that an extension opened, so there it is closed and its address opened once more.
 */
export async function openedSidePanel(launched: LaunchedBrowser): Promise<Page> {
  const { browser, family, origin } = launched;
  const isPanel = (url: string) => url.startsWith(`${origin}/sidepanel.html`);
  if (family === 'chromium') return (await browser.waitForTarget((target) => isPanel(target.url()))).asPage();

  const asker = await openExtensionPage(launched, 'popup.html');
  const end = Date.now() + 10_000;
  for (;;) {
    const tab = (await tabsSeenBy(asker)).find(({ url }) => url !== undefined && isPanel(url));
    if (tab?.id !== undefined && tab.url !== undefined) {
      await closeTab(asker, tab.id);
      await asker.close();
      return openExtensionPage(launched, tab.url.slice(origin.length + 1));
    }
    if (Date.now() > end) throw new Error('The extension opened no side panel');
  }
}

/** Closes the page with which the extension welcomes its reader: here nobody has installed it to use it. */
export async function closeWelcome(launched: LaunchedBrowser): Promise<void> {
  const asker = await openExtensionPage(launched, 'popup.html');
  const end = Date.now() + 10_000;
  for (;;) {
    const welcome = (await tabsSeenBy(asker)).find(({ url }) => url === `${launched.origin}/welcome.html`);
    if (welcome?.id !== undefined) {
      await closeTab(asker, welcome.id);
      return asker.close();
    }
    if (Date.now() > end) throw new Error('The extension did not welcome its reader');
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}

/** The part of the extension API that a page of the extension is asked for here. */
interface ExtensionApi {
  action: { getBadgeText(of: { tabId: number }): Promise<string> };
  commands: { getAll(): Promise<{ name?: string; shortcut?: string }[]> };
  tabs: { query(filter: object): Promise<Tab[]>; remove(id: number): Promise<void> };
  storage: { session: { set(items: object): Promise<void> }; sync: { set(items: object): Promise<void> } };
}

interface Tab {
  id?: number;
  url?: string;
}

/** The number by which the extension API knows a tab. */
export async function tabIdOf(launched: LaunchedBrowser, page: Page): Promise<number> {
  // The page itself knows, also where Firefox tells the debugger nothing of it or it is still coming.
  const url = await page.evaluate(() => location.href);
  const asker = await openExtensionPage(launched, 'popup.html');
  const id = (await tabsSeenBy(asker)).findLast((tab) => tab.url === url)?.id;
  await asker.close();
  if (id === undefined) throw new Error(`The extension sees no tab with ${url}`);
  return id;
}

/** All tabs, as a page of the extension sees them. */
function tabsSeenBy(asker: Page): Promise<Tab[]> {
  return asker.evaluate(async () => {
    const scope: { browser?: ExtensionApi; chrome?: ExtensionApi } = Object(globalThis);
    return (await (scope.browser ?? scope.chrome)?.tabs.query({})) ?? [];
  });
}

/** Closes a tab that the debugger can't reach, as the extension would. */
async function closeTab(asker: Page, tabId: number): Promise<void> {
  await asker.evaluate(async (id) => {
    const scope: { browser?: ExtensionApi; chrome?: ExtensionApi } = Object(globalThis);
    await (scope.browser ?? scope.chrome)?.tabs.remove(id);
  }, tabId);
}
