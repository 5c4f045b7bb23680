import { beforeEach, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { noteRead, recentMeasures } from '../../../platform/panel/recent.ts';

beforeEach(() => fakeBrowser.reset());

it('the measures that were read last come newest first, each once, five at most', async () => {
  for (const id of ['a', 'b', 'c', 'a', 'd', 'e', 'f']) await noteRead(id);
  expect(await recentMeasures()).toEqual(['f', 'e', 'd', 'a', 'c']);
});
