import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { showCount } from '../platform/badge.ts';
import { askFrames } from '../platform/frames.ts';
import { checkCounts, checkPlace } from '../platform/message-checks.ts';
import { onMessage, sendMessage } from '../platform/messages.ts';
import { openPanel } from '../platform/side-panel.ts';
import { forgetTab, noteCounts, total } from '../platform/tab-counts.ts';

export default defineBackground(() => {
  onMessage('openPanel', ({ data, sender: { tab } }) => {
    if (tab?.id !== undefined) return openPanel({ id: tab.id, windowId: tab.windowId }, checkPlace(data));
  });

  onMessage('countsChanged', async ({ data, sender: { tab, frameId } }) => {
    if (tab?.id === undefined || frameId === undefined) return;
    const frames = await noteCounts(tab.id, frameId, checkCounts(data));
    await showCount(tab.id, total(Object.values(frames)).mentions);
  });

  browser.tabs.onRemoved.addListener((tabId) => void forgetTab(tabId));

  browser.commands.onCommand.addListener((command, tab) => {
    if (tab?.id === undefined) return;
    if (command === 'next-reference') void step(tab.id, 1);
    else if (command === 'previous-reference') void step(tab.id, -1);
  });
});

/** Goes on in the first frame that has references and answers; one that was removed from its page does not. */
async function step(tabId: number, by: 1 | -1): Promise<void> {
  await askFrames(tabId, (frameId) => sendMessage('step', by, { tabId, frameId }));
}
