import { browser } from 'wxt/browser';
import type { Settings } from '../../settings/settings.ts';
import { matchingEntry, matchPatternsOf, siteOf } from '../../settings/sites.ts';
import { onMessage } from '../messages/messages.ts';
import { currentSettings, onSettingsChanged } from '../storage/settings-reader.ts';

const id = 'sentinel';
const files = { sentinel: '/sentinel.js', annotator: '/content-scripts/annotator.js', popover: '/popover.js' } as const;

let registering: Promise<unknown> = Promise.resolve();

/**
 * Has the sentinel stand in every frame that may be read, puts the annotator into those that it finds worth reading, and
 * the popover where a reader comes to a mark. For the background, which has to call it at once when it starts.
 */
export function registerSentinel(): void {
  onMessage('annotatorNeeded', ({ sender: { tab, frameId } }) => {
    if (tab?.id !== undefined && frameId !== undefined) return readFrame(tab.id, frameId, tab.url ?? '');
  });
  onMessage('popoverNeeded', async ({ sender: { tab, frameId } }) => {
    if (tab?.id === undefined || frameId === undefined) return;
    await browser.scripting.executeScript({ target: { tabId: tab.id, frameIds: [frameId] }, files: [files.popover] });
  });
  const register = async () => {
    const { settings } = await currentSettings();
    // One after the other; one that failed does not keep the next from being tried.
    registering = registering.catch(() => undefined).then(() => put(settings));
    await registering;
  };
  void register();
  onSettingsChanged(() => void register());
  browser.storage.onChanged.addListener((changes, area) => {
    const before =
      area === 'managed' ? changes.disabledSites?.oldValue : Object(changes.settings?.oldValue).disabledSites;
    if (Array.isArray(before) && before.length > 0) void register().then(() => lookAgain(before));
  });
}

/** Has the sentinel look at the pages that are open already, as those were when the extension came. */
export async function injectIntoOpenTabs(): Promise<void> {
  await lookAgain(undefined);
}

/** Puts the annotator into every frame of a tab, where it begins anew if there is one; rejects where the browser allows no extension. */
export async function readTab(tabId: number): Promise<void> {
  await browser.scripting.executeScript({ target: { tabId, allFrames: true }, files: [files.annotator] });
}

async function readFrame(tabId: number, frameId: number, address: string): Promise<void> {
  const { settings } = await currentSettings();
  // Frames of other sites stand inside a page that is switched off, and not every entry can be said as a pattern.
  if (isOff(address, settings.disabledSites)) return;
  // The frame may be gone by now.
  await browser.scripting
    .executeScript({ target: { tabId, frameIds: [frameId] }, files: [files.annotator] })
    .catch(() => undefined);
}

/**
 * Registers the script that stands in every frame but those of sites that are switched off. It is the sentinel, or the annotator
 * itself where the reader wants to see everything, for which no first look is wide enough. Browsers keep the
 * registration until the extension is updated.
 */
async function put({ sensitivity, disabledSites }: Settings): Promise<void> {
  const wanted = {
    id,
    matches: ['<all_urls>'],
    excludeMatches: matchPatternsOf(disabledSites, !import.meta.env.FIREFOX),
    js: [sensitivity === 'everything' ? files.annotator : files.sentinel],
    allFrames: true,
    matchOriginAsFallback: true,
    runAt: 'document_idle' as const,
    // The default, but Chromium takes it back with an update that does not say so.
    persistAcrossSessions: true,
  };
  const [registered] = await browser.scripting.getRegisteredContentScripts({ ids: [id] });
  if (registered === undefined) await browser.scripting.registerContentScripts([wanted]);
  else if (differs(registered, wanted)) await browser.scripting.updateContentScripts([wanted]);
}

/** Browsers give paths back with or without the slash in front. */
function differs(
  one: { js?: string[] | undefined; excludeMatches?: string[] | undefined },
  other: { js: string[]; excludeMatches: string[] },
): boolean {
  const sum = ({ js = [], excludeMatches = [] }: typeof one) =>
    JSON.stringify([js.map((path) => path.replace(/^\//, '')), excludeMatches]);
  return sum(one) !== sum(other);
}

/** Puts the sentinel into the open pages of sites that were off before and are not any more; into all where nothing was before. */
async function lookAgain(offBefore: readonly string[] | undefined): Promise<void> {
  const { disabledSites } = (await currentSettings()).settings;
  for (const { id: tabId, url = '', discarded } of await browser.tabs.query({})) {
    if (tabId === undefined || discarded || isOff(url, disabledSites)) continue;
    if (offBefore && !isOff(url, offBefore)) continue;
    // Not into the browser's own pages, and not into one that is just going.
    await browser.scripting
      .executeScript({ target: { tabId, allFrames: true }, files: [files.sentinel] })
      .catch(() => undefined);
  }
}

function isOff(address: string, disabledSites: readonly string[]): boolean {
  const site = siteOf(address);
  return site !== undefined && matchingEntry(site, disabledSites) !== undefined;
}
