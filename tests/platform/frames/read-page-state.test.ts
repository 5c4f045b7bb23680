import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { ActiveTab } from '../../../platform/frames/active-tab.ts';
import { readPageState } from '../../../platform/frames/read-page-state.ts';
import { saveSettings } from '../../../platform/storage/settings-writer.ts';
import { type FrameReport, noMentions } from '../../../reference/mention.ts';
import type { PageState } from '../../../reference/page-state.ts';

/** The report of the page's annotator; undefined when there is none. */
let annotator: FrameReport | undefined;
/** The report of the annotator once it has been injected; undefined where the browser allows no script. */
let whenInjected: FrameReport | undefined;

const READ: FrameReport = { contentType: 'text/html', counts: { ...noMentions, mentions: 2, norms: { 3: 2 } } };

function tabAt(address: string | undefined, isLoading = false): ActiveTab {
  return { id: 7, windowId: 1, title: 'A page', address, isLoading };
}

beforeEach(() => {
  fakeBrowser.reset();
  annotator = undefined;
  whenInjected = undefined;
  vi.spyOn(fakeBrowser.scripting, 'executeScript').mockImplementation(async () => {
    if (!whenInjected) throw new Error('Cannot access contents of the page');
    annotator = whenInjected;
    return [];
  });
  vi.spyOn(fakeBrowser.tabs, 'sendMessage').mockImplementation(async () => {
    if (!annotator) throw new Error('Could not establish connection. Receiving end does not exist.');
    return { value: annotator };
  });
  vi.spyOn(fakeBrowser.extension, 'isAllowedFileSchemeAccess').mockImplementation(async () => true);
});
afterEach(() => vi.restoreAllMocks());

describe('a page that cannot be read', () => {
  it.each<[address: string | undefined, obstacle: PageState & { state: 'unreadable' }]>([
    [undefined, { state: 'unreadable', obstacle: 'browser' }],
    ['chrome://settings/', { state: 'unreadable', obstacle: 'browser' }],
    ['about:addons', { state: 'unreadable', obstacle: 'browser' }],
    ['https://chromewebstore.google.com/detail/norm-lens/abc', { state: 'unreadable', obstacle: 'store' }],
    ['https://chrome.google.com/webstore/category/extensions', { state: 'unreadable', obstacle: 'store' }],
    ['https://addons.mozilla.org/en-US/firefox/', { state: 'unreadable', obstacle: 'store' }],
    [
      'https://microsoftedge.microsoft.com/addons/Microsoft-Edge-Extensions-Home',
      { state: 'unreadable', obstacle: 'store' },
    ],
    ['https://example.org/', { state: 'unreadable', obstacle: 'other' }],
    ['https://addons.mozilla.org.example.org/', { state: 'unreadable', obstacle: 'other' }],
    ['file:///home/reader/paper.html', { state: 'unreadable', obstacle: 'other' }],
  ])('has an obstacle: %s', async (address, state) => {
    expect(await readPageState(tabAt(address))).toEqual(state);
  });

  it('is a local file that the reader has not allowed', async () => {
    vi.mocked(fakeBrowser.extension.isAllowedFileSchemeAccess).mockImplementation(async () => false);
    const state = await readPageState(tabAt('file:///home/reader/paper.html'));
    expect(state).toEqual({ state: 'unreadable', obstacle: 'file' });
  });

  it('is a PDF in Chromium’s viewer', async () => {
    annotator = { ...READ, contentType: 'application/pdf' };
    const state = await readPageState(tabAt('https://example.org/paper.pdf'));
    expect(state).toEqual({ state: 'unreadable', obstacle: 'pdf' });
  });
});

describe('a page', () => {
  it('that has been read has its counts', async () => {
    annotator = READ;
    expect(await readPageState(tabAt('https://example.org/'))).toEqual({ state: 'read', counts: READ.counts });
    expect(fakeBrowser.scripting.executeScript).not.toHaveBeenCalled();
  });

  it('in which the sentinel has found nothing is read on demand', async () => {
    whenInjected = READ;
    expect(await readPageState(tabAt('https://example.org/'))).toEqual({ state: 'read', counts: READ.counts });
  });

  it('that is loading is being read', async () => {
    whenInjected = READ;
    expect(await readPageState(tabAt('https://example.org/', true))).toEqual({ state: 'reading' });
  });

  it('that is loading but has answered is read', async () => {
    annotator = READ;
    expect(await readPageState(tabAt('https://example.org/', true))).toEqual({ state: 'read', counts: READ.counts });
  });

  it.each<[entry: string, address: string, state: PageState['state']]>([
    ['example.org', 'https://example.org/', 'off'],
    ['*.example.org', 'https://www.example.org/', 'off'],
    ['example.org', 'https://www.example.org/', 'read'],
    ['file:', 'file:///home/reader/paper.html', 'off'],
  ])('when %s is disabled: %s is %s', async (entry, address, state) => {
    annotator = READ;
    await saveSettings({ disabledSites: [entry] });
    expect(await readPageState(tabAt(address))).toMatchObject({ state });
  });
});
