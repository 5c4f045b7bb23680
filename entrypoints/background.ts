import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { siteOf } from '../data/site.ts';
import { showCount, showCounts } from '../platform/badge.ts';
import { watchSettings } from '../platform/current-settings.ts';
import { askFrames } from '../platform/frames.ts';
import { checkCounts, checkPlace } from '../platform/message-checks.ts';
import { onMessage, sendMessage } from '../platform/messages.ts';
import { answerOmnibox } from '../platform/omnibox.ts';
import { answerSelectionMenu, createSelectionMenu } from '../platform/selection-menu.ts';
import { lookAtOpenPages, postSentinel } from '../platform/sentinel.ts';
import { openPanel } from '../platform/side-panel.ts';
import { toggleSite } from '../platform/site-switch.ts';
import { forgetTab, noteCounts, total } from '../platform/tab-counts.ts';
import { welcome } from '../platform/welcome.ts';

export default defineBackground(() => {
  postSentinel();
  onMessage('openPanel', ({ data, sender: { tab } }) => {
    if (tab?.id !== undefined) return openPanel({ id: tab.id, windowId: tab.windowId }, checkPlace(data));
  });

  onMessage('countsChanged', async ({ data, sender: { tab, frameId } }) => {
    if (tab?.id === undefined || frameId === undefined) return;
    const frames = await noteCounts(tab.id, frameId, checkCounts(data));
    await showCount(tab.id, total(Object.values(frames)).mentions);
  });

  onMessage('siteOfTab', ({ sender: { tab } }) => siteOf(tab?.url ?? ''));

  browser.tabs.onRemoved.addListener((tabId) => void forgetTab(tabId));
  watchSettings(() => void showCounts());

  browser.commands.onCommand.addListener((command, tab) => {
    if (tab?.id === undefined) return;
    const site = siteOf(tab.url ?? '');
    // Opening comes first: the browser must see that a key was pressed for it.
    if (command === 'open-panel') void openPanel({ id: tab.id, windowId: tab.windowId });
    else if (command === 'next-reference') void step(tab.id, 1);
    else if (command === 'previous-reference') void step(tab.id, -1);
    else if (command === 'toggle-site' && site !== undefined) void toggleSite(site);
  });

  answerSelectionMenu();
  answerOmnibox();
  browser.runtime.onStartup.addListener(() => void createSelectionMenu());
  browser.runtime.onInstalled.addListener(({ reason }) => {
    void createSelectionMenu();
    void lookAtOpenPages();
    if (reason === 'install') void welcome();
  });
});

/** Goes on in the first frame that has references and answers; one that was removed from its page does not. */
async function step(tabId: number, by: 1 | -1): Promise<void> {
  await askFrames(tabId, (frameId) => sendMessage('step', by, { tabId, frameId }));
}
