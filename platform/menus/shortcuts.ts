import { browser } from 'wxt/browser';
import { translate } from '../translate.ts';

/** Firefox, from 137: https://developer.mozilla.org/docs/Mozilla/Add-ons/WebExtensions/API/commands/openShortcutSettings. */
type Commands = typeof browser.commands & { openShortcutSettings?: () => Promise<void> };

/** The commands in the order in which they are shown, the most useful first. Browsers list them alphabetically. */
const ORDER = ['next-reference', 'previous-reference', 'open-panel', 'toggle-site'];

/** The commands of the extension with their present keys, as the browser writes them (`Alt+Shift+M`); '' for none. */
export async function shortcuts(): Promise<{ name: string; description: string; keys: string }[]> {
  const commands = await browser.commands.getAll();
  return commands
    .map(({ name = '', description, shortcut = '' }) => ({
      name,
      // Chromium adds a command for the toolbar button, without a description.
      description: description || translate('options.pressButton'),
      keys: shortcut,
    }))
    .sort((one, other) => rankOf(one.name) - rankOf(other.name));
}

function rankOf(name: string): number {
  const rank = ORDER.indexOf(name);
  return rank < 0 ? ORDER.length : rank;
}

/** A function that opens the browser's page for keyboard shortcuts; undefined where extensions cannot open it. */
export function shortcutSettings(): (() => Promise<void>) | undefined {
  const commands: Commands = browser.commands;
  if (commands.openShortcutSettings) return () => commands.openShortcutSettings?.() ?? Promise.resolve();
  if (import.meta.env.FIREFOX) return undefined;
  return async () => {
    await browser.tabs.create({ url: 'chrome://extensions/shortcuts' });
  };
}
