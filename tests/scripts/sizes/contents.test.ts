import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { contentsInWords, labelOf, sharesOf, together } from '../../../scripts/build/sizes/contents.ts';

describe('a module is known as', () => {
  test.each([
    ['/house/detection/detect.ts', 'detection'],
    ['/house/detection/lexicon/en.ts', 'lexicon'],
    ['/house/data/practice/packs/rok.json?popover', 'practice'],
    ['/house/data/norms/norms.json', 'norms'],
    ['/house/data/words.ts', 'data'],
    ['/house/components/norm/norm.css?inline', 'styles'],
    ['/house/.wxt/i18n/index.ts', 'wxt'],
    ['/house/node_modules/preact/hooks/dist/hooks.mjs', 'preact'],
    ['/house/node_modules/@wxt-dev/storage/dist/index.mjs', '@wxt-dev/storage'],
    ['/house/node_modules/@citation-js/core/lib/index.js', 'citation-js'],
    ['/house/node_modules/one/node_modules/other/index.js', 'other'],
    ['\0/house/node_modules/valibot/index.js?commonjs', 'valibot'],
    ['\0virtual:wxt-plugins', 'wxt'],
    ['\0rolldown/runtime.js', 'bundler'],
    ['C:\\house\\data\\words.ts', 'data', 'C:/house'],
  ])('%s: %s', (id, label, root = '/house') => {
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
  test('share all of its bytes, in proportion', () => {
    fc.assert(
      fc.property(contents, fc.integer({ min: 1, max: 1e6 }), (parts, bytes) => {
        const shares = sharesOf(parts, bytes);
        expect(shares.reduce((sum, share) => sum + share.bytes, 0)).toBeCloseTo(bytes);
        expect(shares).toEqual(shares.toSorted((one, other) => other.bytes - one.bytes));
      }),
    );
  });

  test('of several files are put together, the heaviest first', () => {
    const parts = [
      { label: 'preact', bytes: 3 },
      { label: 'styles', bytes: 4 },
      { label: 'preact', bytes: 2 },
    ];
    expect(together(parts)).toEqual([
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
  ])('%j are told as %j', (parts, expected) => {
    expect(contentsInWords(parts)).toBe(expected);
  });
});
