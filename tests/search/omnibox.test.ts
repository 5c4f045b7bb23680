import { describe, expect, it } from 'vitest';
import { omniboxSuggestions, routeForEntry } from '../../search/omnibox.ts';
import { createSearch } from '../../search/search.ts';

const search = createSearch();
const suggestionsFor = (text: string) => omniboxSuggestions(text, search, (norm) => `Norm ${norm}`);

describe('omniboxSuggestions', () => {
  it.each([
    ['3', 'norm 3'],
    ['13 (g)', 'norm 7'],
    ['supply chain', 'norm 9'],
    ['취약점', 'norm 10'],
  ])('for %j begin with %j', (text, content) => {
    expect(suggestionsFor(text)[0]?.content).toBe(content);
  });

  it('are empty for white space', () => {
    expect(suggestionsFor(' ')).toEqual([]);
  });

  it('are two norms and four measures at most', () => {
    expect(suggestionsFor('cyber')).toHaveLength(6);
  });

  it('describe norms by name and title, and measures by title and norm', () => {
    const descriptions = suggestionsFor('norm 3').map(({ description }) => description);
    expect(descriptions.slice(0, 2)).toEqual([
      'Norm 3 — Prevent misuse of ICTs in your territory',
      'Countering Cybercrime — Norm 3',
    ]);
  });

  it('have a content that routes to the norm or measure', () => {
    for (const { content } of suggestionsFor('KISA bug bounty'))
      expect(routeForEntry(content)).not.toHaveProperty('find');
    expect(suggestionsFor('due diligence').map(({ content }) => routeForEntry(content))).toContainEqual({
      measure: 'rok-3-due-diligence',
    });
  });
});

describe('routeForEntry', () => {
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
  ])('of %j is %j', (text, route) => {
    expect(routeForEntry(text)).toEqual(route);
  });
});
