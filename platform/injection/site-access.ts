import { browser } from 'wxt/browser';

const allSites = { origins: ['<all_urls>'] };

/** Whether the extension may read all websites; Firefox, and Chrome's users, can withhold that. */
export function mayReadSites(): Promise<boolean> {
  return browser.permissions.contains(allSites);
}

/** Asks the reader for it, which must happen in a user's gesture; resolves to whether it is allowed now. */
export function askToReadSites(): Promise<boolean> {
  return browser.permissions.request(allSites);
}

/** Tells whenever it was allowed or withdrawn; returns what ends it. */
export function watchSiteAccess(onChange: () => void): () => void {
  const tell = () => onChange();
  browser.permissions.onAdded.addListener(tell);
  browser.permissions.onRemoved.addListener(tell);
  return () => {
    browser.permissions.onAdded.removeListener(tell);
    browser.permissions.onRemoved.removeListener(tell);
  };
}
