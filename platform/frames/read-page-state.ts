import { browser } from 'wxt/browser';
import type { Obstacle, PageState } from '../../reference/page-state.ts';
import { matchingEntry, siteOf } from '../../settings/sites.ts';
import { injectAnnotator } from '../injection/register-sentinel.ts';
import { currentSettings } from '../storage/settings-reader.ts';
import type { ActiveTab } from './active-tab.ts';
import { reportsOf } from './frames.ts';
import { total } from './tab-counts.ts';

/** The extension stores, which no extension can read. */
const STORES = ['chromewebstore.google.com', 'chrome.google.com', 'addons.mozilla.org', 'microsoftedge.microsoft.com'];

/** The state of the page in a tab, with its counts once it has been read. Injects the annotator where there is none. */
export async function readPageState(tab: ActiveTab): Promise<PageState> {
  if (tab.address === undefined) return { state: 'unreadable', obstacle: 'browser' };
  const site = siteOf(tab.address);
  const { settings } = await currentSettings();
  if (site !== undefined && matchingEntry(site, settings.disabledSites) !== undefined) return { state: 'off' };

  let reports = await reportsOf(tab.id);
  if (!reports && tab.isLoading) return { state: 'reading' };
  // The sentinel has found nothing; the annotator may still find possible mentions that the sensitivity hides.
  if (!reports && (await tryToInjectAnnotator(tab.id))) reports = await reportsOf(tab.id);
  if (!reports) return { state: 'unreadable', obstacle: await obstacleAt(site) };
  if (reports[0]?.contentType === 'application/pdf') return { state: 'unreadable', obstacle: 'pdf' };
  return { state: 'read', counts: total(reports.map(({ counts }) => counts)) };
}

/** False where the browser allows no script of an extension; `obstacleAt` says why. */
async function tryToInjectAnnotator(tabId: number): Promise<boolean> {
  try {
    await injectAnnotator(tabId);
    return true;
  } catch {
    return false;
  }
}

async function obstacleAt(site: string | undefined): Promise<Obstacle> {
  if (site === undefined) return 'browser';
  if (STORES.includes(site)) return 'store';
  if (site === 'file:' && !(await browser.extension.isAllowedFileSchemeAccess())) return 'file';
  return 'other';
}
