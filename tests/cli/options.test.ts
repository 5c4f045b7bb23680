import { describe, expect, test } from 'vitest';
import { detectOptions } from '../../cli/options.ts';

describe('what detect is asked for', () => {
  test.each([
    [['a.txt'], { sensitivity: 'balanced', format: 'json', named: ['a.txt'] }],
    [['--format', 'csv', 'a', 'b'], { sensitivity: 'balanced', format: 'csv', named: ['a', 'b'] }],
    [['a', '--sensitivity=strict'], { sensitivity: 'strict', format: 'json', named: ['a'] }],
    [['--text', '-'], { sensitivity: 'balanced', format: 'text', named: ['-'] }],
    [['--', '--a.txt'], { sensitivity: 'balanced', format: 'json', named: ['--a.txt'] }],
    [['--help'], undefined],
  ])('%j', (args, options) => {
    expect(detectOptions(args)).toEqual(options);
  });
});

describe('what makes no sense', () => {
  test.each([
    [[], /^No file is named\. This is how it goes: npm run --silent detect/],
    [[''], /^One of the names is empty/],
    [['--colour', 'a'], /^Unknown option '--colour'\. This is how it goes: /],
    [['--sensitivity', 'loose', 'a'], /^--sensitivity takes strict, balanced, everything, and not "loose"\.$/],
    [['--format', 'xml', 'a'], /^--format takes json, csv, and not "xml"\.$/],
    [['a', '--format'], /^Option '--format <value>' argument missing\. This is how it goes: /],
  ])('%j', (args, sentence) => {
    expect(() => detectOptions(args)).toThrow(sentence);
  });
});
