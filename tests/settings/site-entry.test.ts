import { describe, expect, it } from 'vitest';
import { siteEntryOf } from '../../settings/site-entry.ts';

describe('what is typed as a site', () => {
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
  ])('%j is %s', (typed, entry) => {
    expect(siteEntryOf(typed)).toBe(entry);
  });

  it.each(['', ' ', '*', '*.', 'two words', 'a.*.org', '*.*.org', 'http://', 'about:config', 'chrome://settings'])(
    '%j names no site',
    (typed) => {
      expect(siteEntryOf(typed)).toBeUndefined();
    },
  );
});
