import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import {
  openPanel,
  openPanelForPassage,
  placeHash,
  placeOfHash,
  watchAskedPlace,
  watchPassage,
} from '../../../platform/panel/open-panel.ts';
import type { PanelRoute } from '../../../reference/panel-route.ts';

beforeEach(() => fakeBrowser.reset());
afterEach(() => Object.assign(fakeBrowser, { sidePanel: undefined }));

describe('a place in an address', () => {
  it.each<[PanelRoute, string]>([
    [{ norm: 3 }, '#norm=3'],
    [{ measure: 'rok-3-due-diligence' }, '#measure=rok-3-due-diligence'],
    [{ measure: 'a&b=c #d' }, '#measure=a%26b%3Dc+%23d'],
    [{ list: 'page' }, '#list=page'],
    [{ find: '공급망 2019' }, '#find=%EA%B3%B5%EA%B8%89%EB%A7%9D+2019'],
    [{ passage: 'selected' }, '#passage=selected'],
  ])('%j is %s, there and back', (place, hash) => {
    expect(placeHash(place)).toBe(hash);
    expect(placeOfHash(hash)).toEqual(place);
  });

  it.each(['', '#', '#norm=0', '#norm=12', '#norm=x', '#measure=', '#find=', '#list=all', '#other=3'])(
    '%s names none, so the measures are shown',
    (hash) => {
      expect(placeOfHash(hash)).toEqual({ list: 'measures' });
    },
  );
});

describe('where the browser opens no panel', () => {
  it('a tab shows it, at the place and for the page that was asked for', async () => {
    await openPanel({ id: 7, windowId: 1 }, { norm: 3 });
    const addresses = (await fakeBrowser.tabs.query({})).map(({ url }) => url);
    expect(addresses).toContainEqual(expect.stringMatching(/\/sidepanel\.html\?tab=7#norm=3$/));
  });
});

describe('the panel of a window', () => {
  it('goes where it was asked to go before it was there, once, and leaves what is meant for another window', async () => {
    const opened = { open: vi.fn(async () => undefined) };
    Object.assign(fakeBrowser, { sidePanel: opened });
    await openPanel({ id: 7, windowId: 1 }, { measure: 'rok-3-due-diligence' });
    const [other, mine, again] = [vi.fn(), vi.fn(), vi.fn()];
    await watchAskedPlace(2, other);
    await watchAskedPlace(1, mine);
    await vi.waitFor(() => expect(mine).toHaveBeenCalledExactlyOnceWith({ measure: 'rok-3-due-diligence' }));
    await watchAskedPlace(1, again);
    expect(other).not.toHaveBeenCalled();
    expect(again).not.toHaveBeenCalled();
    expect(opened.open).toHaveBeenCalledExactlyOnceWith({ tabId: 7 });
  });
});

describe('a passage', () => {
  it('reaches the panel by the memory of the browser and by no address', async () => {
    const seen = vi.fn();
    await watchPassage(seen);
    await openPanelForPassage({ id: 7, windowId: 1 }, 'States should not knowingly …');
    expect(seen).toHaveBeenLastCalledWith('States should not knowingly …', expect.anything());
    const addresses = (await fakeBrowser.tabs.query({})).map(({ url }) => url);
    expect(addresses).toContainEqual(expect.stringMatching(/\?tab=7#passage=selected$/));
    expect(await fakeBrowser.storage.local.get()).toEqual({});
  });
});
