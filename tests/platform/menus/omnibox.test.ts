import { describe, expect, it } from 'vitest';
import { placeFor, suggestionsFor } from '../../../platform/menus/omnibox.ts';
import { createSearch } from '../../../search/search.ts';

const search = createSearch();
const offered = (text: string) => suggestionsFor(text, search, (norm) => `Norm ${norm}`);

describe('what the address bar offers', () => {
  it.each([
    ['3', 'norm 3'],
    ['13 (g)', 'norm 7'],
    ['supply chain', 'norm 9'],
    ['취약점', 'norm 10'],
  ])('%s: %s first', (text, content) => {
    expect(offered(text)[0]?.content).toBe(content);
  });

  it('is nothing for nothing', () => {
    expect(offered(' ')).toEqual([]);
  });

  it('says what each one is', () => {
    expect(offered('norm 3')[0]?.description).toBe('Norm 3 — Prevent misuse of ICTs in your territory');
  });

  it('leads to what it says', () => {
    for (const { content } of offered('KISA bug bounty')) expect(placeFor(content)).not.toHaveProperty('find');
    expect(offered('due diligence').map(({ content }) => placeFor(content))).toContainEqual({
      measure: 'rok-3-due-diligence',
    });
  });
});

describe('what was entered', () => {
  it.each([
    ['3', { norm: 3 }],
    [' norm 13 (c) ', { norm: 3 }],
    ['g', { norm: 7 }],
    ['Promoting the principle of due diligence (rok-3-due-diligence)', { measure: 'rok-3-due-diligence' }],
    ['something (rok-3-else)', { find: 'something (rok-3-else)' }],
    ['norms 3 and 4', { find: 'norms 3 and 4' }],
    ['norm 3 KISA', { find: 'norm 3 KISA' }],
    ['due diligence', { find: 'due diligence' }],
    ['  ', { list: 'measures' }],
  ])('%s', (text, place) => {
    expect(placeFor(text)).toEqual(place);
  });
});
