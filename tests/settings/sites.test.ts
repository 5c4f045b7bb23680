import { describe, expect, it } from 'vitest';
import { isSite, matchingEntry, matchPatternsOf, parseSiteEntry, siteOf } from '../../settings/sites.ts';

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

describe('an entry', () => {
  it.each(['example.org', '*.example.org', 'example.org:8080', '[::1]:3000', 'file:', 'a_b.test', 'a'.repeat(260)])(
    '%s is valid',
    (entry) => {
      expect(isSite(entry)).toBe(true);
    },
  );

  it.each([
    '',
    'a b',
    '한국.kr',
    'https://example.org',
    'example.org/',
    '*',
    'a.*.org',
    'file:///',
    'a'.repeat(261),
    7,
    null,
  ])('%j is not valid', (entry) => {
    expect(isSite(entry)).toBe(false);
  });
});

describe('the entry that matches a site', () => {
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
    expect(matchingEntry(site, sites)).toBe(entry);
  });
});

describe('the match patterns of a list of sites', () => {
  const sites = ['un.org', '*.Example.org', 'file:', '127.0.0.1:8080', '[2001:db8::1]'];
  const always = ['*://un.org/*', '*://*.example.org/*', 'file:///*'];

  it('name a port with both schemes that have ports', () => {
    expect(matchPatternsOf(sites, true)).toEqual([...always, 'http://127.0.0.1:8080/*', 'https://127.0.0.1:8080/*']);
  });

  it('leave out entries with a port where patterns do not support ports', () => {
    expect(matchPatternsOf(sites, false)).toEqual(always);
  });
});

describe('a site as typed or pasted', () => {
  it.each([
    ['example.org', 'example.org'],
    ['  Example.ORG ', 'example.org'],
    ['example.org:8080', 'example.org:8080'],
    ['localhost:8080', 'localhost:8080'],
    ['example.org/reports/2015?page=2', 'example.org'],
    ['https://www.example.org/reports/', 'www.example.org'],
    ['https://example.org:8443/', 'example.org:8443'],
    ['*.example.org', '*.example.org'],
    ['*.Example.org:8080', '*.example.org:8080'],
    ['127.0.0.1', '127.0.0.1'],
    ['[::1]:3000', '[::1]:3000'],
    ['예시.한국', 'xn--vv4b11d.xn--3e0b707e'],
    ['file:', 'file:'],
    ['file:///home/somebody/report.html', 'file:'],
  ])('%j becomes the entry %s', (typed, entry) => {
    expect(parseSiteEntry(typed)).toBe(entry);
  });

  it.each(['', ' ', '*', '*.', 'two words', 'a.*.org', '*.*.org', 'http://', 'about:config', 'chrome://settings'])(
    '%j names no site',
    (typed) => {
      expect(parseSiteEntry(typed)).toBeUndefined();
    },
  );
});
