import { describe, expect, it } from 'vitest';
import { norms } from '../../data/norms/norms.ts';
import { allMeasures, practiceOf } from '../../data/practice/practice.ts';
import { measuresNaming, popoverPracticeOf } from '../../search/popover-practice.ts';

describe('popoverPracticeOf', () => {
  it.each(norms.map(({ number }) => number))('gives the practice under norm %i, reduced for popovers', (norm) => {
    const reduced = popoverPracticeOf(norm).map(({ pack, ...practice }) => ({ pack: pack.id, ...practice }));
    expect(practiceOf(norm).map(({ pack, ...practice }) => ({ pack: pack.id, ...practice }))).toMatchObject(reduced);
  });
});

describe('measuresNaming', () => {
  const ids = (...args: Parameters<typeof measuresNaming>) =>
    measuresNaming(...args).map(
      (found) =>
        allMeasures().find(({ norm, measure }) => norm === found.norm && measure.title === found.measure.title)?.measure
          .id,
    );

  it('gives the measures of the norm before those of other norms', () => {
    expect(ids(3, 'due diligence')).toEqual(['rok-3-due-diligence', 'rok-1-multilateral-cooperation']);
    expect(ids(1, 'due diligence')).toEqual(['rok-1-multilateral-cooperation', 'rok-3-due-diligence']);
  });

  it.each([['Due  Diligence'], ['“due diligence”'], ['due-diligence'], ['due\u00a0diligence']])(
    'finds the same for %j as for "due diligence"',
    (phrase) => {
      expect(ids(3, phrase)).toEqual(ids(3, 'due diligence'));
    },
  );

  it('matches whole words, in the singular or the plural', () => {
    expect(ids(10, 'vulnerability')).toEqual(ids(10, 'vulnerabilities'));
    expect(ids(10, 'vulnerability')[0]).toBe('rok-10-bug-bounty');
    expect(ids(3, 'diligence due')).toEqual([]);
    expect(ids(9, 'chai')).toEqual([]);
  });

  it.each(['', ' ', '“”', '—'])('finds nothing for %j', (phrase) => {
    expect(ids(1, phrase)).toEqual([]);
  });
});
