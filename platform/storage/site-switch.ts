import { entryFor } from '../../settings/sites.ts';
import { currentSettings } from './settings-reader.ts';
import { saveSettings } from './settings-writer.ts';

/**
 * Switches reading along on or off for a site. Switching on takes away every entry that names the site, also one that names
 * other sites with it (`*.example.org`). Does nothing where an administrator decides; rejects when it can't be saved.
 */
export async function switchSite(site: string, on: boolean): Promise<void> {
  const { settings, locked } = await currentSettings();
  if (locked.has('disabledSites')) return;
  const others = settings.disabledSites.filter((entry) => entryFor(site, [entry]) === undefined);
  const isOff = others.length < settings.disabledSites.length;
  if (on && isOff) await saveSettings({ disabledSites: others });
  if (!on && !isOff) await saveSettings({ disabledSites: [...settings.disabledSites, site] });
}

/** Switches a site off where it is on, and on where it is off. */
export async function toggleSite(site: string): Promise<void> {
  const { settings } = await currentSettings();
  await switchSite(site, entryFor(site, settings.disabledSites) !== undefined);
}
