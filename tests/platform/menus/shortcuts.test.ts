import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { shortcutSettings, shortcuts } from '../../../platform/menus/shortcuts.ts';

beforeEach(() => fakeBrowser.reset());
afterEach(() => {
  vi.unstubAllEnvs();
  vi.restoreAllMocks();
  Object.assign(fakeBrowser.commands, { openShortcutSettings: undefined });
});

describe('the shortcuts', () => {
  it('are listed with the most useful commands first, whatever the order of the browser', async () => {
    vi.spyOn(fakeBrowser.i18n, 'getMessage').mockImplementation(() => 'Open the popup');
    vi.spyOn(fakeBrowser.commands, 'getAll').mockImplementation(async () => [
      { name: '_execute_action', description: '' },
      { name: 'open-panel', description: 'Open the side panel', shortcut: 'Alt+Shift+M' },
      { name: 'toggle-site', description: 'Turn off', shortcut: '' },
      { name: 'next-reference', description: 'Next', shortcut: 'Alt+Shift+J' },
    ]);
    expect(await shortcuts()).toEqual([
      { name: 'next-reference', description: 'Next', keys: 'Alt+Shift+J' },
      { name: 'open-panel', description: 'Open the side panel', keys: 'Alt+Shift+M' },
      { name: 'toggle-site', description: 'Turn off', keys: '' },
      { name: '_execute_action', description: 'Open the popup', keys: '' },
    ]);
  });
});

describe('the browser’s page for shortcuts', () => {
  it('is opened by its own function where there is one', async () => {
    const openShortcutSettings = vi.fn(async () => undefined);
    Object.assign(fakeBrowser.commands, { openShortcutSettings });
    await shortcutSettings()?.();
    expect(openShortcutSettings).toHaveBeenCalledOnce();
  });

  it('is opened by its address in Chromium', async () => {
    // Vitest turns what the build defines into text.
    vi.stubEnv('FIREFOX', '');
    await shortcutSettings()?.();
    const addresses = (await fakeBrowser.tabs.query({})).map(({ url }) => url);
    expect(addresses).toContain('chrome://extensions/shortcuts');
  });

  it('cannot be opened in older versions of Firefox', () => {
    vi.stubEnv('FIREFOX', 'true');
    expect(shortcutSettings()).toBeUndefined();
  });
});
