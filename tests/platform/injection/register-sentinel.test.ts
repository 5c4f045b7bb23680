import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { PartialSettings } from '../../../settings/settings.ts';

/** The scripts that the browser has registered, by id. */
let registered: Parameters<typeof fakeBrowser.scripting.registerContentScripts>[0];
const injected: { tabId: number; file: string | undefined }[] = [];
/** The background's listeners for messages. */
const listeners: Parameters<typeof fakeBrowser.runtime.onMessage.addListener>[0][] = [];

beforeEach(() => {
  fakeBrowser.reset();
  // Each test starts with the modules of a background that has just been started.
  vi.resetModules();
  registered = [];
  injected.length = 0;
  const { scripting } = fakeBrowser;
  vi.spyOn(scripting, 'getRegisteredContentScripts').mockImplementation(async () => registered);
  vi.spyOn(scripting, 'registerContentScripts').mockImplementation(async (scripts) => {
    for (const { id } of scripts)
      if (registered.some((each) => each.id === id)) throw new Error(`Duplicate script ID '${id}'`);
    registered = [...registered, ...scripts];
  });
  vi.spyOn(scripting, 'updateContentScripts').mockImplementation(async (scripts) => {
    registered = registered.map((script) => scripts.find(({ id }) => id === script.id) ?? script);
  });
  vi.spyOn(scripting, 'executeScript').mockImplementation(async ({ target, files }) => {
    injected.push({ tabId: target.tabId, file: files?.[0] });
    return [];
  });
  listeners.length = 0;
  vi.spyOn(fakeBrowser.runtime.onMessage, 'addListener').mockImplementation((listener) => listeners.push(listener));
});
afterEach(() => vi.restoreAllMocks());

/** Starts the background's part, as at each start of the background. */
async function start(): Promise<void> {
  const { registerSentinel } = await import('../../../platform/injection/register-sentinel.ts');
  registerSentinel();
  await vi.waitFor(() => expect(registered).toHaveLength(2));
}

async function save(settings: PartialSettings): Promise<void> {
  const { saveSettings } = await import('../../../platform/storage/settings-writer.ts');
  await saveSettings(settings);
}

describe('the registration', () => {
  it('is the sentinel in every frame, and the watch for streamed pages in every page', async () => {
    await start();
    const everywhere = { excludeMatches: [], matches: ['<all_urls>'] };
    expect(registered).toEqual([
      expect.objectContaining({ ...everywhere, js: ['/sentinel.js'], allFrames: true, runAt: 'document_idle' }),
      expect.objectContaining({ ...everywhere, js: ['/stream-watch.js'], runAt: 'document_start' }),
    ]);
    expect(registered[1]).not.toHaveProperty('allFrames');
  });

  it('is updated when the reader wants to see everything, or switches a site off', async () => {
    await start();
    await save({ sensitivity: 'everything', disabledSites: ['example.org'] });
    await vi.waitFor(() =>
      expect(registered).toEqual([
        expect.objectContaining({
          js: ['/content-scripts/annotator.js'],
          excludeMatches: ['*://example.org/*'],
        }),
        expect.objectContaining({ js: ['/stream-watch.js'], excludeMatches: ['*://example.org/*'] }),
      ]),
    );
  });

  it('is left alone when nothing about it has changed, also where the browser drops the leading slash', async () => {
    registered = [
      { id: 'sentinel', js: ['sentinel.js'] },
      { id: 'stream-watch', js: ['stream-watch.js'] },
    ];
    await start();
    await save({ badge: false });
    await fakeBrowser.storage.sync.get();
    expect(fakeBrowser.scripting.updateContentScripts).not.toHaveBeenCalled();
  });

  it('is completed after an update from a version without the watch for streamed pages', async () => {
    registered = [{ id: 'sentinel', js: ['sentinel.js'] }];
    await start();
    expect(registered.map(({ id }) => id)).toEqual(['sentinel', 'stream-watch']);
    expect(fakeBrowser.scripting.updateContentScripts).not.toHaveBeenCalled();
  });

  it('is created once when settings change while it is being created', async () => {
    const { registerSentinel } = await import('../../../platform/injection/register-sentinel.ts');
    registerSentinel();
    await save({ sensitivity: 'everything' });
    await vi.waitFor(() =>
      expect(registered.map(({ js }) => js)).toEqual([['/content-scripts/annotator.js'], ['/stream-watch.js']]),
    );
  });
});

describe('a disabled port of a site', () => {
  it.each([
    ['', ['http://example.org:8080/*', 'https://example.org:8080/*']],
    ['true', []],
  ])('is excluded in Chromium, whose patterns support ports (in Firefox: %j)', async (firefox, excludeMatches) => {
    // Vitest turns what the build defines into text.
    vi.stubEnv('FIREFOX', firefox);
    await save({ disabledSites: ['example.org:8080'] });
    await start();
    expect(registered.map((script) => script.excludeMatches)).toEqual([excludeMatches, excludeMatches]);
    vi.unstubAllEnvs();
  });
});

describe('open pages', () => {
  it('get the sentinel when their site is switched on again, and no others', async () => {
    const site = await fakeBrowser.tabs.create({ url: 'https://example.org/' });
    await fakeBrowser.tabs.create({ url: 'https://other.example/' });
    await save({ disabledSites: ['example.org'] });
    await start();
    await save({ disabledSites: [] });
    await vi.waitFor(() => expect(injected).toEqual([{ tabId: site.id, file: '/sentinel.js' }]));
  });

  it('get the sentinel after the extension was installed, except on disabled sites', async () => {
    await fakeBrowser.tabs.create({ url: 'https://off.example/' });
    const site = await fakeBrowser.tabs.create({ url: 'https://example.org/' });
    await save({ disabledSites: ['off.example'] });
    const { injectIntoOpenTabs } = await import('../../../platform/injection/register-sentinel.ts');
    await injectIntoOpenTabs();
    expect(injected).toContainEqual({ tabId: site.id, file: '/sentinel.js' });
    expect(injected).toHaveLength((await fakeBrowser.tabs.query({})).length - 1);
  });
});

describe('a frame that asks for a script', () => {
  /** Sends a message as the page of a new tab does, and waits for the answer. Returns the id of the tab. */
  async function ask(type: string, url: string): Promise<number | undefined> {
    const tab = await fakeBrowser.tabs.create({ url });
    await new Promise((resolve) => {
      for (const listener of listeners) void listener({ type }, { tab, frameId: 0 }, resolve);
    });
    return tab.id;
  }

  it.each([
    ['sentinelNeeded', 'balanced', '/sentinel.js'],
    ['sentinelNeeded', 'everything', '/content-scripts/annotator.js'],
    ['annotatorNeeded', 'balanced', '/content-scripts/annotator.js'],
    ['popoverNeeded', 'balanced', '/popover.js'],
  ] as const)('gets it: %s, at the sensitivity %s', async (type, sensitivity, file) => {
    await save({ sensitivity });
    await start();
    const tabId = await ask(type, 'https://example.org/');
    expect(injected).toEqual([{ tabId, file }]);
    const details = { target: { tabId, frameIds: [0] }, files: [file], injectImmediately: true };
    expect(fakeBrowser.scripting.executeScript).toHaveBeenCalledWith(details);
  });

  it.each(['sentinelNeeded', 'annotatorNeeded'])('on a disabled site gets none: %s', async (type) => {
    await save({ disabledSites: ['example.org'] });
    await start();
    await ask(type, 'https://example.org/');
    expect(injected).toEqual([]);
  });
});
