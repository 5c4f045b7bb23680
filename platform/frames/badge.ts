import { browser } from 'wxt/browser';
import { currentSettings } from '../storage/settings-reader.ts';
import { allCounts, total } from './tab-counts.ts';

/** The colours of the icon, in sRGB hex. */
const colours = { background: '#0b62a5', text: '#ffffff' };

/** Shows on the toolbar button how many mentions a tab has; nothing when there are none, or when the reader wants no badge. */
export async function showCount(tabId: number, mentions: number): Promise<void> {
  const { badge } = (await currentSettings()).settings;
  try {
    await browser.action.setBadgeBackgroundColor({ tabId, color: colours.background });
    await browser.action.setBadgeTextColor({ tabId, color: colours.text });
    await browser.action.setBadgeText({
      tabId,
      text: mentions === 0 || !badge ? '' : mentions > 999 ? '999+' : String(mentions),
    });
  } catch (error) {
    if (await exists(tabId)) throw error;
  }
}

/** Shows the badge of every tab anew, as after the reader has changed a setting. */
export async function showCounts(): Promise<void> {
  for (const [tabId, frames] of Object.entries(await allCounts())) {
    await showCount(Number(tabId), total(Object.values(frames)).mentions);
  }
}

/** A tab that was closed in the meantime has no badge, and misses none. */
async function exists(tabId: number): Promise<boolean> {
  try {
    await browser.tabs.get(tabId);
    return true;
  } catch {
    return false;
  }
}
