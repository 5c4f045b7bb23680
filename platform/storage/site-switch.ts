import { matchingEntry } from '../../settings/sites.ts';
import { currentSettings } from './settings-reader.ts';
import { saveSettings } from './settings-writer.ts';

/**
 * Switches Norm Lens on or off for a site. Switching on removes every entry that matches the site, including one that also
 * matches other sites (`*.example.org`). Does nothing where an administrator decides; rejects when the browser cannot save.
 */
export async function switchSite(site: string, on: boolean): Promise<void> {
  const { settings, locked } = await currentSettings();
  if (locked.has('disabledSites')) return;
  const others = settings.disabledSites.filter((entry) => matchingEntry(site, [entry]) === undefined);
  const isOff = others.length < settings.disabledSites.length;
  if (on && isOff) await saveSettings({ disabledSites: others });
  if (!on && !isOff) await saveSettings({ disabledSites: [...settings.disabledSites, site] });
}

/** Switches a site on if it is off, and off if it is on. */
export async function toggleSite(site: string): Promise<void> {
  const { settings } = await currentSettings();
  await switchSite(site, matchingEntry(site, settings.disabledSites) !== undefined);
}
