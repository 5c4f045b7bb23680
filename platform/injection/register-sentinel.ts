import { browser } from 'wxt/browser';
import { type Settings, validSettings } from '../../settings/settings.ts';
import { matchingEntry, matchPatternsOf, siteOf } from '../../settings/sites.ts';
import { onMessage, type Sender } from '../messages/messages.ts';
import { currentSettings, onSettingsChanged } from '../storage/settings-reader.ts';
import { createTaskQueue } from '../storage/task-queue.ts';

const FILES = {
  streamWatch: '/stream-watch.js',
  sentinel: '/sentinel.js',
  annotator: '/content-scripts/annotator.js',
  popover: '/popover.js',
} as const;
type ScriptFile = (typeof FILES)[keyof typeof FILES];

/** Concurrent updates of the registration would fail, because only one of them can create it. */
const enqueue = createTaskQueue();

/**
 * Registers the sentinel for every frame that may be read, and injects the annotator and the popover into the frames that ask for
 * them, and the sentinel into pages that are streamed. For the background, which must call it synchronously when it starts.
 */
export function registerSentinel(): void {
  onMessage('sentinelNeeded', async ({ sender }) => {
    const { settings } = await currentSettings();
    if (!isDisabled(sender.tab?.url ?? '', settings.disabledSites))
      await injectIntoFrame(sender, entryScript(settings)).catch(() => undefined);
  });
  onMessage('annotatorNeeded', async ({ sender }) => {
    const { disabledSites } = (await currentSettings()).settings;
    // The sentinel also runs where a page that is switched off contains a frame of another site, or where no pattern could exclude it.
    if (isDisabled(sender.tab?.url ?? '', disabledSites)) return;
    // Rejects when the frame no longer exists.
    await injectIntoFrame(sender, FILES.annotator).catch(() => undefined);
  });
  onMessage('popoverNeeded', ({ sender }) => injectIntoFrame(sender, FILES.popover));
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

/** Injects a script into the frame that has sent a message, at once: its document may never be complete. */
async function injectIntoFrame({ tab, frameId }: Sender, file: ScriptFile): Promise<void> {
  if (tab?.id === undefined || frameId === undefined) return;
  await browser.scripting.executeScript({
    target: { tabId: tab.id, frameIds: [frameId] },
    files: [file],
    injectImmediately: true,
  });
}

/**
 * The script that reads a frame first: the sentinel, or the annotator itself at the sensitivity `everything`, for which the sentinel's
 * patterns are too narrow.
 */
function entryScript({ sensitivity }: Settings): ScriptFile {
  return sensitivity === 'everything' ? FILES.annotator : FILES.sentinel;
}

/**
 * Registers the scripts for all pages except those of disabled sites. Browsers keep the registrations until the extension is updated.
 */
async function updateRegistration(settings: Settings): Promise<void> {
  const shared = {
    matches: ['<all_urls>'],
    excludeMatches: matchPatternsOf(settings.disabledSites, !import.meta.env.FIREFOX),
    // True by default, but Chromium resets it with an update that does not repeat it.
    persistAcrossSessions: true,
  };
  const scripts = [
    {
      ...shared,
      id: 'sentinel',
      js: [entryScript(settings)],
      allFrames: true,
      matchOriginAsFallback: true,
      runAt: 'document_idle' as const,
    },
    { ...shared, id: 'stream-watch', js: [FILES.streamWatch], runAt: 'document_start' as const },
  ];
  const registered = await browser.scripting.getRegisteredContentScripts({ ids: scripts.map(({ id }) => id) });
  const keys = new Map(registered.map((script) => [script.id, registrationKey(script)]));
  const added = scripts.filter(({ id }) => !keys.has(id));
  const changed = scripts.filter((script) => keys.has(script.id) && keys.get(script.id) !== registrationKey(script));
  if (added.length > 0) await browser.scripting.registerContentScripts(added);
  if (changed.length > 0) await browser.scripting.updateContentScripts(changed);
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
