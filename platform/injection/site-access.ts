import { browser } from 'wxt/browser';

const ALL_SITES = { origins: ['<all_urls>'] };

/** Whether the extension may read all websites. Firefox and users of Chrome can withhold this. */
export function hasSiteAccess(): Promise<boolean> {
  return browser.permissions.contains(ALL_SITES);
}

/** Asks the reader to allow it, which browsers accept only during a click. Resolves to whether it is allowed. */
export function requestSiteAccess(): Promise<boolean> {
  return browser.permissions.request(ALL_SITES);
}

/** Calls a listener when access was allowed or withdrawn; returns a function that stops it. */
export function watchSiteAccess(listener: () => void): () => void {
  const onChanged = () => listener();
  browser.permissions.onAdded.addListener(onChanged);
  browser.permissions.onRemoved.addListener(onChanged);
  return () => {
    browser.permissions.onAdded.removeListener(onChanged);
    browser.permissions.onRemoved.removeListener(onChanged);
  };
}
