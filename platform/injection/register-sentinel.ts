import { browser } from 'wxt/browser';
import { type Settings, validSettings } from '../../settings/settings.ts';
import { matchingEntry, matchPatternsOf, siteOf } from '../../settings/sites.ts';
import { onMessage } from '../messages/messages.ts';
import { currentSettings, onSettingsChanged } from '../storage/settings-reader.ts';
import { createTaskQueue } from '../storage/task-queue.ts';

const ID = 'sentinel';

const FILES = { sentinel: '/sentinel.js', annotator: '/content-scripts/annotator.js', popover: '/popover.js' } as const;

/** Concurrent updates of the registration would fail, because only one of them can create it. */
const enqueue = createTaskQueue();

/**
 * Registers the sentinel for every frame that may be read, and injects the annotator and the popover into the frames that ask for
 * them. For the background, which must call it synchronously when it starts.
 */
export function registerSentinel(): void {
  onMessage('annotatorNeeded', ({ sender: { tab, frameId } }) => {
    if (tab?.id !== undefined && frameId !== undefined) return injectAnnotatorIntoFrame(tab.id, frameId, tab.url ?? '');
  });
  onMessage('popoverNeeded', async ({ sender: { tab, frameId } }) => {
    if (tab?.id === undefined || frameId === undefined) return;
    await injectNow(tab.id, frameId, FILES.popover);
  });
  const update = () => enqueue(async () => updateRegistration((await currentSettings()).settings));
  void update();
  onSettingsChanged(() => void update());
  browser.storage.onChanged.addListener((changes, area) => {
    const before = area === 'managed' ? { disabledSites: changes.disabledSites?.oldValue } : changes.settings?.oldValue;
    const { disabledSites = [] } = validSettings(before);
    if (disabledSites.length > 0) void update().then(() => injectSentinel(disabledSites));
  });
}

/** Injects the sentinel into the pages that were open before the extension was installed or updated. */
export async function injectIntoOpenTabs(): Promise<void> {
  await injectSentinel(undefined);
}

/** Injects the annotator into every frame of a tab. One that is there starts again. Rejects where the browser allows no script. */
export async function injectAnnotator(tabId: number): Promise<void> {
  await browser.scripting.executeScript({ target: { tabId, allFrames: true }, files: [FILES.annotator] });
}

async function injectAnnotatorIntoFrame(tabId: number, frameId: number, pageAddress: string): Promise<void> {
  const { settings } = await currentSettings();
  // The sentinel also runs where a page that is switched off contains a frame of another site, or where no pattern could exclude it.
  if (isDisabled(pageAddress, settings.disabledSites)) return;
  // Rejects when the frame no longer exists.
  await injectNow(tabId, frameId, FILES.annotator).catch(() => undefined);
}

/** Injects a script into a frame without waiting for the end of a page that is streamed. */
async function injectNow(tabId: number, frameId: number, file: (typeof FILES)[keyof typeof FILES]): Promise<void> {
  await browser.scripting.executeScript({
    target: { tabId, frameIds: [frameId] },
    files: [file],
    injectImmediately: true,
  });
}

/**
 * Registers the script for every frame except those of disabled sites: the sentinel, or the annotator itself at the sensitivity
 * `everything`, for which the sentinel's patterns are too narrow. Browsers keep the registration until the extension is updated.
 */
async function updateRegistration({ sensitivity, disabledSites }: Settings): Promise<void> {
  const readsEverything = sensitivity === 'everything';
  const script = {
    id: ID,
    matches: ['<all_urls>'],
    excludeMatches: matchPatternsOf(disabledSites, !import.meta.env.FIREFOX),
    js: [readsEverything ? FILES.annotator : FILES.sentinel],
    allFrames: true,
    matchOriginAsFallback: true,
    // The sentinel waits by itself until the page has text. Browsers start idle scripts at the end of a page that is streamed.
    runAt: readsEverything ? ('document_idle' as const) : ('document_start' as const),
    // True by default, but Chromium resets it with an update that does not repeat it.
    persistAcrossSessions: true,
  };
  const [registered] = await browser.scripting.getRegisteredContentScripts({ ids: [ID] });
  if (registered === undefined) await browser.scripting.registerContentScripts([script]);
  else if (registrationKey(registered) !== registrationKey(script)) {
    await browser.scripting.updateContentScripts([script]);
  }
}

/** The part of a registration that depends on the settings. Browsers return paths with or without the leading slash. */
function registrationKey({
  js = [],
  excludeMatches = [],
}: {
  js?: string[] | undefined;
  excludeMatches?: string[] | undefined;
}): string {
  return JSON.stringify([js.map((path) => path.replace(/^\//, '')), excludeMatches]);
}

/**
 * Injects the sentinel into open tabs: into those of sites that were disabled before and no longer are, or into all tabs where
 * `disabledBefore` is undefined.
 */
async function injectSentinel(disabledBefore: readonly string[] | undefined): Promise<void> {
  const { disabledSites } = (await currentSettings()).settings;
  for (const { id: tabId, url = '', discarded } of await browser.tabs.query({})) {
    if (tabId === undefined || discarded || isDisabled(url, disabledSites)) continue;
    if (disabledBefore && !isDisabled(url, disabledBefore)) continue;
    // Rejects on the browser's own pages, and on a page that is being left.
    await browser.scripting
      .executeScript({ target: { tabId, allFrames: true }, files: [FILES.sentinel] })
      .catch(() => undefined);
  }
}

function isDisabled(address: string, disabledSites: readonly string[]): boolean {
  const site = siteOf(address);
  return site !== undefined && matchingEntry(site, disabledSites) !== undefined;
}
