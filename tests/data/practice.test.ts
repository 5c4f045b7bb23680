import { describe, expect, it } from 'vitest';
import { allMeasures, measureById, practiceOf } from '../../data/practice/practice.ts';

describe('practiceOf', () => {
  it('gives the statement and the measures of each pack under a norm', () => {
    expect(practiceOf(3).map(({ pack, statement, measures }) => [pack.id, statement.length, measures.length])).toEqual([
      ['rok', 2, 3],
    ]);
    expect(practiceOf(6).map(({ statement, measures }) => [statement.length, measures.length])).toEqual([[1, 0]]);
  });
});

describe('measureById', () => {
  it('gives every measure with its pack and norm', () => {
    for (const placed of allMeasures()) expect(measureById(placed.measure.id)).toBe(placed);
    expect(measureById('rok-3-due-diligence')).toMatchObject({ norm: 3, pack: { id: 'rok' } });
  });

  it.each(['', 'rok', 'rok-3-DUE-diligence', '__proto__'])('gives undefined for %j', (id) => {
    expect(measureById(id)).toBeUndefined();
  });
});
