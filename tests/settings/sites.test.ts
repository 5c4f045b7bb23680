import { describe, expect, it } from 'vitest';
import { entryFor, patternsOf, siteOf } from '../../settings/sites.ts';

describe('the site of an address', () => {
  it.each([
    ['https://www.un.org/disarmament?x=1#y', 'www.un.org'],
    ['http://127.0.0.1:8080/', '127.0.0.1:8080'],
    ['https://EXAMPLE.org/', 'example.org'],
    ['https://[2001:db8::1]/a', '[2001:db8::1]'],
    ['file:///home/reader/report.html', 'file:'],
    ['chrome://settings', undefined],
    ['about:blank', undefined],
    ['moz-extension://abc/popup.html', undefined],
    ['not an address', undefined],
    ['', undefined],
  ])('%s: %s', (address, site) => {
    expect(siteOf(address)).toBe(site);
  });
});

describe('the entry for a site', () => {
  const sites = ['un.org', '*.example.org', 'file:', 'Mixed.Example'];

  it.each([
    ['un.org', 'un.org'],
    ['www.un.org', undefined],
    ['example.org', '*.example.org'],
    ['a.b.example.org', '*.example.org'],
    ['badexample.org', undefined],
    ['example.org.evil.test', undefined],
    ['file:', 'file:'],
    ['mixed.example', 'Mixed.Example'],
    ['', undefined],
  ])('%s: %s', (site, entry) => {
    expect(entryFor(site, sites)).toBe(entry);
  });
});

describe('the match patterns of a list of sites', () => {
  const sites = ['un.org', '*.Example.org', 'file:', '127.0.0.1:8080', '[2001:db8::1]'];
  const always = ['*://un.org/*', '*://*.example.org/*', 'file:///*'];

  it('name a port with each scheme that has one', () => {
    expect(patternsOf(sites, true)).toEqual([...always, 'http://127.0.0.1:8080/*', 'https://127.0.0.1:8080/*']);
  });

  it('leave out what has a port where they know none', () => {
    expect(patternsOf(sites, false)).toEqual(always);
  });
});
