import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { paragraphOf } from '../data/norms/norms.ts';
import { showCount, showCounts } from '../platform/frames/badge.ts';
import { removeStaleCounts, watchFrames, watchRemovedFrames } from '../platform/frames/frame-watch.ts';
import { stepThroughMentions } from '../platform/frames/frames.ts';
import { recordCounts, total } from '../platform/frames/tab-counts.ts';
import { injectIntoOpenTabs, registerSentinel } from '../platform/injection/register-sentinel.ts';
import { answerOmnibox } from '../platform/menus/omnibox.ts';
import { parseCounts, parseRoute } from '../platform/messages/checks.ts';
import { onMessage } from '../platform/messages/messages.ts';
import { openPanel, openPanelForPassage } from '../platform/panel/open-panel.ts';
import { onSettingsChanged } from '../platform/storage/settings-reader.ts';
import { toggleSite } from '../platform/storage/site-switch.ts';
import { translate } from '../platform/translate.ts';
import { omniboxSuggestions, routeForEntry } from '../search/omnibox.ts';
import { createSearch, type Search } from '../search/search.ts';
import { siteOf } from '../settings/sites.ts';

const SELECTION_MENU_ID = 'which-norm';

// Browsers restart the background for an event only if its listener was added synchronously during an earlier start.
export default defineBackground(() => {
  registerSentinel();
  onMessage('openPanel', ({ data, sender: { tab } }) => {
    if (tab?.id !== undefined) return openPanel({ id: tab.id, windowId: tab.windowId }, parseRoute(data));
  });

  onMessage('countsChanged', async ({ data, sender: { tab, frameId } }) => {
    if (tab?.id === undefined || frameId === undefined) return;
    const counts = parseCounts(data);
    const frames = await recordCounts(tab.id, frameId, counts);
    await showCount(tab.id, total(Object.values(frames)).mentions);
    if (counts && Object.keys(frames).length > 1) await removeStaleCounts(tab.id);
    if (counts && frameId !== 0) await watchRemovedFrames(tab.id);
  });

  onMessage('siteOfTab', ({ sender: { tab } }) => siteOf(tab?.url ?? ''));

  watchFrames();
  onSettingsChanged(() => void showCounts());

  browser.commands.onCommand.addListener((command, tab) => {
    if (tab?.id === undefined) return;
    const site = siteOf(tab.url ?? '');
    // Must come first, because browsers open the side panel only while the key press is being handled.
    if (command === 'open-panel') void openPanel({ id: tab.id, windowId: tab.windowId });
    else if (command === 'next-reference') void stepThroughMentions(tab.id, 1);
    else if (command === 'previous-reference') void stepThroughMentions(tab.id, -1);
    else if (command === 'toggle-site' && site !== undefined) void toggleSite(site);
  });

  browser.contextMenus.onClicked.addListener(({ menuItemId, selectionText }, tab) => {
    if (menuItemId !== SELECTION_MENU_ID || !selectionText || tab?.id === undefined) return;
    void openPanelForPassage({ id: tab.id, windowId: tab.windowId }, selectionText);
  });

  let search: Search | undefined;
  answerOmnibox({
    suggestionsFor: (text) => {
      search ??= createSearch();
      return omniboxSuggestions(text, search, (norm) => translate('norm.fullName', [String(norm), paragraphOf(norm)]));
    },
    routeFor: routeForEntry,
  });
  browser.runtime.onStartup.addListener(() => void createSelectionMenu());
  browser.runtime.onInstalled.addListener(({ reason }) => {
    void createSelectionMenu();
    // After an update of the browser, the open pages have been loaded again.
    if (reason === 'install' || reason === 'update') void injectIntoOpenTabs();
    if (reason === 'install') void openWelcomePage();
  });
});

/** Adds *Which norm is this?* to the context menu of a selection; again at each start, because the browser's language may change. */
async function createSelectionMenu(): Promise<void> {
  await browser.contextMenus.removeAll();
  browser.contextMenus.create({
    id: SELECTION_MENU_ID,
    title: translate('extension.whichNorm'),
    contexts: ['selection'],
  });
}

/** Opens the welcome page, except where an administrator has installed the extension, because then nobody has asked for it. */
async function openWelcomePage(): Promise<void> {
  const { installType } = await browser.management.getSelf();
  if (installType !== 'admin') await browser.tabs.create({ url: browser.runtime.getURL('/welcome.html') });
}
