import { describe, expect, it } from 'vitest';
import { allMeasures, measureById, packs, practiceOf } from '../../data/practice/practice.ts';

describe('practiceOf', () => {
  it('gives for every pack what it says about a norm', () => {
    expect(practiceOf(3).map(({ pack, statement, measures }) => [pack.id, statement.length, measures.length])).toEqual([
      ['rok', 2, 3],
    ]);
    expect(practiceOf(6).map(({ statement, measures }) => [statement.length, measures.length])).toEqual([[1, 0]]);
  });
});

describe('measureById', () => {
  it('finds every measure in its place', () => {
    for (const placed of allMeasures()) expect(measureById(placed.measure.id)).toBe(placed);
    expect(measureById('rok-3-due-diligence')).toMatchObject({ norm: 3, pack: packs[0] });
  });

  it.each(['', 'rok', 'rok-3-DUE-diligence', '__proto__'])('finds nothing for %j', (id) => {
    expect(measureById(id)).toBeUndefined();
  });
});
