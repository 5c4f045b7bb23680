import { browser } from 'wxt/browser';

/** The colours of the icon, in sRGB hex. */
const colours = { background: '#0b62a5', text: '#ffffff' };

/** Shows on the toolbar button how many mentions a tab has; nothing when there are none. */
export async function showCount(tabId: number, mentions: number): Promise<void> {
  try {
    await browser.action.setBadgeBackgroundColor({ tabId, color: colours.background });
    await browser.action.setBadgeTextColor({ tabId, color: colours.text });
    await browser.action.setBadgeText({
      tabId,
      text: mentions === 0 ? '' : mentions > 999 ? '999+' : String(mentions),
    });
  } catch (error) {
    if (await exists(tabId)) throw error;
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
