import { beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { currentSettings } from '../../../platform/storage/settings-reader.ts';
import { saveSettings } from '../../../platform/storage/settings-writer.ts';
import { switchSite, toggleSite } from '../../../platform/storage/site-switch.ts';

beforeEach(() => fakeBrowser.reset());

const disabledSites = async () => (await currentSettings()).settings.disabledSites;

describe('switching a site', () => {
  it('off and on again does not affect other sites', async () => {
    await saveSettings({ disabledSites: ['other.test'] });
    await switchSite('example.org', false);
    await switchSite('example.org', false);
    expect(await disabledSites()).toEqual(['other.test', 'example.org']);
    await switchSite('example.org', true);
    expect(await disabledSites()).toEqual(['other.test']);
  });

  it('on removes a wildcard entry that matches it', async () => {
    await saveSettings({ disabledSites: ['*.example.org'] });
    await toggleSite('docs.example.org');
    expect(await disabledSites()).toEqual([]);
    await toggleSite('docs.example.org');
    expect(await disabledSites()).toEqual(['docs.example.org']);
  });

  it('does nothing where an administrator has set the list', async () => {
    await fakeBrowser.storage.managed.set({ disabledSites: ['intranet.test'] });
    await toggleSite('example.org');
    await toggleSite('intranet.test');
    expect(await disabledSites()).toEqual(['intranet.test']);
    expect(await fakeBrowser.storage.sync.get()).toEqual({});
  });
});
