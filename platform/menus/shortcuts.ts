import { browser } from 'wxt/browser';
import { translate } from '../translate.ts';

/** Firefox, from 137: https://developer.mozilla.org/docs/Mozilla/Add-ons/WebExtensions/API/commands/openShortcutSettings. */
type Commands = typeof browser.commands & { openShortcutSettings?: () => Promise<void> };

/** What readers want most comes first; browsers give them in the order of the alphabet. */
const order = ['next-reference', 'previous-reference', 'open-panel', 'toggle-site'];

/** The extension's commands with the keys that give them at this moment, as the browser writes them; '' where it has none. */
export async function shortcuts(): Promise<{ name: string; description: string; keys: string }[]> {
  const commands = await browser.commands.getAll();
  return commands
    .map(({ name = '', description, shortcut = '' }) => ({
      name,
      // Chromium adds a command for the toolbar button, and no words for it.
      description: description || translate('options.pressButton'),
      keys: shortcut,
    }))
    .sort((one, other) => placeOf(one.name) - placeOf(other.name));
}

function placeOf(name: string): number {
  const place = order.indexOf(name);
  return place < 0 ? order.length : place;
}

/** Opens the browser's page for keyboard shortcuts; undefined where no extension can. */
export function shortcutSettings(): (() => Promise<void>) | undefined {
  const commands: Commands = browser.commands;
  if (commands.openShortcutSettings) return () => commands.openShortcutSettings?.() ?? Promise.resolve();
  if (import.meta.env.FIREFOX) return undefined;
  return async () => {
    await browser.tabs.create({ url: 'chrome://extensions/shortcuts' });
  };
}
