import { browser } from 'wxt/browser';
import { currentSettings } from '../storage/settings-reader.ts';
import { allCounts, total } from './tab-counts.ts';

/** The colours of the icon. */
const COLOURS = { background: '#0b62a5', text: '#ffffff' };

/** The badge has room for four characters. */
const MAX_COUNT = 999;

/** Shows the number of mentions of a tab on the toolbar button, or no badge where there are none or the reader wants none. */
export async function showCount(tabId: number, mentions: number): Promise<void> {
  const { badge } = (await currentSettings()).settings;
  const text = mentions > MAX_COUNT ? `${MAX_COUNT}+` : String(mentions);
  try {
    await browser.action.setBadgeBackgroundColor({ tabId, color: COLOURS.background });
    await browser.action.setBadgeTextColor({ tabId, color: COLOURS.text });
    await browser.action.setBadgeText({ tabId, text: badge && mentions > 0 ? text : '' });
  } catch (error) {
    // A tab that has been closed in the meantime needs no badge.
    if (await exists(tabId)) throw error;
  }
}

/** Updates the badge of every tab, for example after a change of the settings. */
export async function showCounts(): Promise<void> {
  for (const [tabId, frames] of Object.entries(await allCounts())) {
    await showCount(Number(tabId), total(Object.values(frames)).mentions);
  }
}

async function exists(tabId: number): Promise<boolean> {
  try {
    await browser.tabs.get(tabId);
    return true;
  } catch {
    return false;
  }
}
