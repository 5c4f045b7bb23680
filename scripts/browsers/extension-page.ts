import type { Browser, EvaluateFunc, Page } from 'puppeteer-core';

/** The type of the extension API. In Firefox it is called `chrome` too, and its functions return promises. */
export type ExtensionApi = typeof import('wxt/browser').browser;

/** The extension API in functions that run in a page of the extension. */
declare const chrome: ExtensionApi;

/** The extension in a running browser. */
export interface RunningExtension {
  browser: Browser;
  /** The origin of the extension's own pages, without a slash at the end. */
  origin: string;
}

/** Opens a page of the extension (`sidepanel.html?tab=3`) in a new tab and waits until it has loaded. */
export async function openExtensionPage({ browser, origin }: RunningExtension, path: string): Promise<Page> {
  const page = await browser.newPage();
  const url = `${origin}/${path}`;
  const navigation = new AbortController();
  let failure: unknown;
  page.goto(url, { signal: navigation.signal }).catch((error: unknown) => {
    failure = error;
  });
  // Polled, because Firefox does not report the load event of an extension's page to the debugger (bug 1755014).
  const end = Date.now() + 15_000;
  while (!(await hasLoaded(page, url))) {
    if (failure !== undefined) throw failure;
    if (Date.now() > end) throw new Error(`${url} did not load within 15 seconds`);
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  navigation.abort();
  return page;
}

async function hasLoaded(page: Page, url: string): Promise<boolean> {
  try {
    return await page.evaluate((wanted) => location.href === wanted && document.readyState === 'complete', url);
  } catch {
    // Between two documents nothing can be evaluated.
    return false;
  }
}

/**
 * Selects the tab of a page and waits until the page is visible. While Firefox is busy, the opening or closing of another tab may
 * select that one later than it reports, and in a tab that is not selected the Enter key presses no button.
 */
export async function selectTab(page: Page): Promise<void> {
  const end = Date.now() + 15_000;
  while (await page.evaluate(() => document.hidden)) {
    if (Date.now() > end) throw new Error(`The tab of ${page.url()} could not be selected within 15 seconds`);
    await page.bringToFront();
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}

/** Runs a function in a page of the extension, where `chrome` is the extension API, and closes that page again. */
export async function evaluateInExtension<Params extends unknown[], Func extends EvaluateFunc<Params>>(
  extension: RunningExtension,
  act: Func,
  ...args: Params
): Promise<Awaited<ReturnType<Func>>> {
  const page = await openExtensionPage(extension, 'popup.html');
  try {
    return await page.evaluate(act, ...args);
  } finally {
    await page.close();
  }
}

/**
 * Waits until the extension has opened a tab whose URL has a prefix, closes it and returns its URL. Works for tabs that the debugger
 * can't reach, too.
 */
export async function closeTabOnceOpen(extension: RunningExtension, prefix: string): Promise<string> {
  const url = await evaluateInExtension(
    extension,
    async (start) => {
      const end = Date.now() + 10_000;
      while (Date.now() < end) {
        const tabs = await chrome.tabs.query({});
        const tab = tabs.find((each) => each.url?.startsWith(start));
        if (tab?.id !== undefined && tab.url !== undefined) {
          await chrome.tabs.remove(tab.id);
          return tab.url;
        }
        await new Promise((resolve) => setTimeout(resolve, 20));
      }
      return undefined;
    },
    prefix,
  );
  if (url === undefined) throw new Error(`The extension did not open ${prefix} within 10 seconds`);
  return url;
}
