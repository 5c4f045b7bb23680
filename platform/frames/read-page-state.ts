import { browser } from 'wxt/browser';
import type { Obstacle, PageState } from '../../reference/page-state.ts';
import { matchingEntry, siteOf } from '../../settings/sites.ts';
import { readTab } from '../injection/register-sentinel.ts';
import { currentSettings } from '../storage/settings-reader.ts';
import type { ActiveTab } from './active-tab.ts';
import { reportsOf } from './frames.ts';
import { total } from './tab-counts.ts';

/** Where the browsers' makers offer extensions, and let none read. */
const stores = ['chromewebstore.google.com', 'chrome.google.com', 'addons.mozilla.org', 'microsoftedge.microsoft.com'];

/** What is known of the page of a tab at this moment, once it has been read. */
export async function readPageState(tab: ActiveTab): Promise<PageState> {
  if (tab.address === undefined) return { state: 'unreadable', obstacle: 'browser' };
  const site = siteOf(tab.address);
  const { settings } = await currentSettings();
  if (site !== undefined && matchingEntry(site, settings.disabledSites) !== undefined) return { state: 'off' };

  let reports = await reportsOf(tab.id);
  if (!reports && tab.isLoading) return { state: 'reading' };
  // The sentinel saw nothing worth reading: what there may be all the same is found now.
  if (!reports && (await startReading(tab.id))) reports = await reportsOf(tab.id);
  if (!reports) return { state: 'unreadable', obstacle: await obstacleAt(site) };
  if (reports[0]?.contentType === 'application/pdf') return { state: 'unreadable', obstacle: 'pdf' };
  return { state: 'read', counts: total(reports.map(({ counts }) => counts)) };
}

/** Puts the annotator into a page; false where the browser allows no extension. */
async function startReading(tabId: number): Promise<boolean> {
  try {
    await readTab(tabId);
    return true;
  } catch {
    // The surface says so, and why.
    return false;
  }
}

async function obstacleAt(site: string | undefined): Promise<Obstacle> {
  if (site === undefined) return 'browser';
  if (stores.includes(site)) return 'store';
  if (site === 'file:' && !(await browser.extension.isAllowedFileSchemeAccess())) return 'file';
  return 'other';
}
