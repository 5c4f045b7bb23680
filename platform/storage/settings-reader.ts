import { browser } from 'wxt/browser';
import { migrated } from '../../settings/migrations.ts';
import {
  type CurrentSettings,
  defaultSettings,
  type PartialSettings,
  settingNames,
  validSettings,
} from '../../settings/settings.ts';

// Reading only, so that a page that is read along with does not get what writes (`settings.ts`).

/** The settings as they are now. What is stored but not valid counts as not set. */
export async function currentSettings(): Promise<CurrentSettings> {
  const [own, managed] = await Promise.all([savedSettings(), managedSettings()]);
  const locked = settingNames.filter((name) => name in managed);
  return { settings: { ...defaultSettings, ...own, ...managed }, locked: new Set(locked) };
}

/** Tells of every change of the settings, wherever it is made; returns what ends it. */
export function watchSettings(onChange: (now: CurrentSettings) => void): () => void {
  const tell = (changes: object, area: string) => {
    if (area === 'managed' || (area === 'sync' && 'settings' in changes)) void currentSettings().then(onChange);
  };
  browser.storage.onChanged.addListener(tell);
  return () => browser.storage.onChanged.removeListener(tell);
}

/** What the reader has set, whichever version stored it. */
export async function savedSettings(): Promise<PartialSettings> {
  // The second is where WXT's storage, which writes them, keeps the version of the first.
  const { settings, settings$: meta } = await browser.storage.sync.get(['settings', 'settings$']);
  return validSettings(migrated(Object(settings), Number(Object(meta).v ?? 1)));
}

/** What an administrator has set by the browser's policies. */
async function managedSettings(): Promise<PartialSettings> {
  try {
    // Policies carry no version, so names of every earlier version are understood.
    return validSettings(migrated(await browser.storage.managed.get(), 1));
  } catch (error) {
    // Firefox's way of saying that there is no policy.
    if (error instanceof Error && /manifest not found/i.test(error.message)) return {};
    throw error;
  }
}
