import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { formatContents, labelOf, mergeContents, sharesOf } from '../../../scripts/build/sizes/contents.ts';

describe('the label of a module', () => {
  test.each([
    ['/project/detection/detect.ts', 'detection'],
    ['/project/detection/lexicon/en.ts', 'lexicon'],
    ['/project/data/practice/packs/rok.json?popover', 'practice'],
    ['/project/data/norms/norms.json', 'norms'],
    ['/project/data/words.ts', 'data'],
    ['/project/components/norm/norm.css?inline', 'styles'],
    ['/project/.wxt/i18n/index.ts', 'wxt'],
    ['/project/node_modules/preact/hooks/dist/hooks.mjs', 'preact'],
    ['/project/node_modules/@wxt-dev/storage/dist/index.mjs', '@wxt-dev/storage'],
    ['/project/node_modules/one/node_modules/other/index.js', 'other'],
    ['\0/project/node_modules/valibot/index.js?commonjs', 'valibot'],
    ['\0virtual:wxt-plugins', 'wxt'],
    ['\0rolldown/runtime.js', 'bundler'],
    ['C:\\project\\data\\words.ts', 'data', 'C:/project'],
  ])('%s: %s', (id, label, root = '/project') => {
    expect(labelOf(id, root)).toBe(label);
  });
});

const contents = fc.array(
  fc.record({ label: fc.constantFrom('a', 'b', 'c'), bytes: fc.integer({ min: 1, max: 1e5 }) }),
  {
    minLength: 1,
  },
);

describe('the contents of a file', () => {
  test('share its size in proportion', () => {
    fc.assert(
      fc.property(contents, fc.integer({ min: 1, max: 1e6 }), (parts, bytes) => {
        const shares = sharesOf(parts, bytes);
        expect(shares.reduce((sum, share) => sum + share.bytes, 0)).toBeCloseTo(bytes);
        expect(shares).toEqual(shares.toSorted((one, other) => other.bytes - one.bytes));
      }),
    );
  });

  test('of several files are added up by label, largest first', () => {
    const parts = [
      { label: 'preact', bytes: 3 },
      { label: 'styles', bytes: 4 },
      { label: 'preact', bytes: 2 },
    ];
    expect(mergeContents(parts)).toEqual([
      { label: 'preact', bytes: 5 },
      { label: 'styles', bytes: 4 },
    ]);
  });

  test.each([
    [[], ''],
    [[{ label: 'lexicon', bytes: 12_345 }], 'lexicon 12.3'],
    [
      [
        { label: 'preact', bytes: 5000 },
        { label: 'wxt', bytes: 499 },
        { label: 'bundler', bytes: 100 },
      ],
      'preact 5.0, other 0.6',
    ],
    [
      [
        { label: 'preact', bytes: 5000 },
        { label: 'wxt', bytes: 49 },
      ],
      'preact 5.0',
    ],
  ])('%j are formatted as %j', (parts, expected) => {
    expect(formatContents(parts)).toBe(expected);
  });
});
