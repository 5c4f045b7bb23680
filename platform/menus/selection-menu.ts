import { browser } from 'wxt/browser';
import { openPanelForPassage } from '../panel/open-panel.ts';
import { translate } from '../translate.ts';

const menuId = 'which-norm';

/** Puts *Which norm is this?* into the menu of a selection, in the browser's language of the day. */
export async function createSelectionMenu(): Promise<void> {
  await browser.contextMenus.removeAll();
  browser.contextMenus.create({ id: menuId, title: translate('extension.whichNorm'), contexts: ['selection'] });
}

/** Answers the menu with the side panel. */
export function answerSelectionMenu(): void {
  browser.contextMenus.onClicked.addListener(({ menuItemId, selectionText }, tab) => {
    if (menuItemId !== menuId || !selectionText || tab?.id === undefined) return;
    void openPanelForPassage({ id: tab.id, windowId: tab.windowId }, selectionText);
  });
}
