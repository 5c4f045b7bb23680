import { beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { addRecentMeasure, recentMeasures } from '../../../platform/panel/local-state.ts';

beforeEach(() => fakeBrowser.reset());

describe('the measures that were viewed last', () => {
  it('are five at most, the newest first, each once', async () => {
    for (const id of ['a', 'b', 'c', 'a', 'd', 'e', 'f']) await addRecentMeasure(id);
    expect(await recentMeasures()).toEqual(['f', 'e', 'd', 'a', 'c']);
  });

  it('contain every one of several that are opened in quick succession', async () => {
    await Promise.all(['a', 'b', 'c'].map(addRecentMeasure));
    expect(await recentMeasures()).toEqual(['c', 'b', 'a']);
  });

  it('are not written to the disk', async () => {
    await addRecentMeasure('a');
    expect(await fakeBrowser.storage.local.get()).toEqual({});
  });
});
