import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { paragraphOf } from '../data/norms/norms.ts';
import { showCount, showCounts } from '../platform/frames/badge.ts';
import { forgetGoneFrames, watchFrames, watchRemovals } from '../platform/frames/frame-watch.ts';
import { stepThrough } from '../platform/frames/frames.ts';
import { noteCounts, total } from '../platform/frames/tab-counts.ts';
import { injectIntoOpenTabs, registerSentinel } from '../platform/injection/register-sentinel.ts';
import { answerOmnibox } from '../platform/menus/omnibox.ts';
import { answerSelectionMenu, createSelectionMenu } from '../platform/menus/selection-menu.ts';
import { checkCounts, checkPlace } from '../platform/messages/checks.ts';
import { onMessage } from '../platform/messages/messages.ts';
import { openPanel } from '../platform/panel/open-panel.ts';
import { onSettingsChanged } from '../platform/storage/settings-reader.ts';
import { toggleSite } from '../platform/storage/site-switch.ts';
import { translate } from '../platform/translate.ts';
import { welcome } from '../platform/welcome.ts';
import { omniboxSuggestions, routeForEntry } from '../search/omnibox.ts';
import { createSearch, type Search } from '../search/search.ts';
import { siteOf } from '../settings/sites.ts';

export default defineBackground(() => {
  registerSentinel();
  onMessage('openPanel', ({ data, sender: { tab } }) => {
    if (tab?.id !== undefined) return openPanel({ id: tab.id, windowId: tab.windowId }, checkPlace(data));
  });

  onMessage('countsChanged', async ({ data, sender: { tab, frameId } }) => {
    if (tab?.id === undefined || frameId === undefined) return;
    const counts = checkCounts(data);
    const frames = await noteCounts(tab.id, frameId, counts);
    await showCount(tab.id, total(Object.values(frames)).mentions);
    if (counts && Object.keys(frames).length > 1) await forgetGoneFrames(tab.id);
    if (counts && frameId !== 0) await watchRemovals(tab.id);
  });

  onMessage('siteOfTab', ({ sender: { tab } }) => siteOf(tab?.url ?? ''));

  watchFrames();
  onSettingsChanged(() => void showCounts());

  browser.commands.onCommand.addListener((command, tab) => {
    if (tab?.id === undefined) return;
    const site = siteOf(tab.url ?? '');
    // Opening comes first: the browser must see that a key was pressed for it.
    if (command === 'open-panel') void openPanel({ id: tab.id, windowId: tab.windowId });
    else if (command === 'next-reference') void stepThrough(tab.id, 1);
    else if (command === 'previous-reference') void stepThrough(tab.id, -1);
    else if (command === 'toggle-site' && site !== undefined) void toggleSite(site);
  });

  answerSelectionMenu();
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
    // Not after an update of the browser, which has loaded all pages itself.
    if (reason === 'install' || reason === 'update') void injectIntoOpenTabs();
    if (reason === 'install') void welcome();
  });
});
