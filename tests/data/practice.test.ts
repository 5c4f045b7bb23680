import { describe, expect, it } from 'vitest';
import { allMeasures, measureById, measuresNaming, packs, practiceOf } from '../../data/practice.ts';

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

describe('measuresNaming', () => {
  const ids = (...args: Parameters<typeof measuresNaming>) => measuresNaming(...args).map(({ measure }) => measure.id);

  it('puts the measures of the norm before those under other norms', () => {
    expect(ids(3, 'due diligence')).toEqual(['rok-3-due-diligence', 'rok-1-multilateral-cooperation']);
    expect(ids(1, 'due diligence')).toEqual(['rok-1-multilateral-cooperation', 'rok-3-due-diligence']);
  });

  it.each([['Due  Diligence'], ['“due diligence”'], ['due-diligence'], ['due\u00a0diligence']])(
    'finds %j as "due diligence"',
    (phrase) => {
      expect(ids(3, phrase)).toEqual(ids(3, 'due diligence'));
    },
  );

  it('takes whole words in any number', () => {
    expect(ids(10, 'vulnerability')).toEqual(ids(10, 'vulnerabilities'));
    expect(ids(10, 'vulnerability')[0]).toBe('rok-10-bug-bounty');
    expect(ids(3, 'diligence due')).toEqual([]);
    expect(ids(9, 'chai')).toEqual([]);
  });

  it.each(['', ' ', '“”', '—'])('finds nothing for %j', (phrase) => {
    expect(ids(1, phrase)).toEqual([]);
  });
});
