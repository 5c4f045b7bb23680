import { describe, expect, test } from 'vitest';
import { parseDetectOptions } from '../../cli/options.ts';

describe('valid arguments', () => {
  test.each([
    [['a.txt'], { sensitivity: 'balanced', format: 'json', paths: ['a.txt'] }],
    [['--format', 'csv', 'a', 'b'], { sensitivity: 'balanced', format: 'csv', paths: ['a', 'b'] }],
    [['a', '--sensitivity=strict'], { sensitivity: 'strict', format: 'json', paths: ['a'] }],
    [['--text', '-'], { sensitivity: 'balanced', format: 'text', paths: ['-'] }],
    [['--', '--a.txt'], { sensitivity: 'balanced', format: 'json', paths: ['--a.txt'] }],
    [['--help'], undefined],
  ])('%j', (args, options) => {
    expect(parseDetectOptions(args)).toEqual(options);
  });
});

describe('invalid arguments', () => {
  test.each([
    [[], /^No file is named\. Usage: npm run --silent detect/],
    [[''], /^One of the file names is empty\. Usage: /],
    [['--colour', 'a'], /^Unknown option '--colour'\. Usage: /],
    [['--sensitivity', 'loose', 'a'], /^--sensitivity must be one of strict, balanced, everything, not "loose"\.$/],
    [['--format', 'xml', 'a'], /^--format must be one of json, csv, not "xml"\.$/],
    [['a', '--format'], /^Option '--format <value>' argument missing\. Usage: /],
  ])('%j', (args, sentence) => {
    expect(() => parseDetectOptions(args)).toThrow(sentence);
  });
});
