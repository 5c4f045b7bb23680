import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { countLeading } from '../../../annotation/reading/binary-search.ts';

describe('countLeading', () => {
  it.each<[rule: string, items: number[], count: number]>([
    ['nothing in an empty list', [], 0],
    ['nothing where the first item fails', [5, 6], 0],
    ['the items before the first that fails', [1, 2, 5, 6], 2],
    ['every item where all pass', [1, 2, 3], 3],
    ['equal items one by one', [1, 1, 1, 5], 3],
  ])('counts %s', (_, items, count) => {
    expect(countLeading(items, (item) => item < 5)).toBe(count);
  });

  it('agrees with a linear count', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 20 })), fc.integer({ min: 0, max: 20 }), (items, limit) => {
        const sorted = items.toSorted((one, other) => one - other);
        expect(countLeading(sorted, (item) => item < limit)).toBe(sorted.filter((item) => item < limit).length);
      }),
    );
  });
});
