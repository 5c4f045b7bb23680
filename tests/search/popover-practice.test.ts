import { describe, expect, it } from 'vitest';
import { norms } from '../../data/norms/norms.ts';
import { popoverPackOf } from '../../data/practice/popover-pack.ts';
import { allMeasures, packs, practiceOf } from '../../data/practice/practice.ts';
import { measuresNaming, popoverPacks, popoverPracticeOf } from '../../search/popover-practice.ts';

describe('the packs of popovers', () => {
  it('are all packs, in their order, as far as a popover shows them', () => {
    expect(popoverPacks).toEqual(packs.map(popoverPackOf));
  });

  it.each(norms.map(({ number }) => number))('say about norm %i what the packs say', (norm) => {
    const told = popoverPracticeOf(norm).map(({ pack, ...practice }) => ({ pack: pack.id, ...practice }));
    expect(practiceOf(norm).map(({ pack, ...practice }) => ({ pack: pack.id, ...practice }))).toMatchObject(told);
  });
});

describe('a measure in a popover', () => {
  it.each(popoverPacks)('is known by its norm and title: $id', ({ practice }) => {
    const names = practice.flatMap(({ norm, measures }) => measures.map(({ title }) => `${norm} ${title}`));
    expect(new Set(names).size).toBe(names.length);
  });
});

describe('measuresNaming', () => {
  const ids = (...args: Parameters<typeof measuresNaming>) =>
    measuresNaming(...args).map(
      (found) =>
        allMeasures().find(({ norm, measure }) => norm === found.norm && measure.title === found.measure.title)?.measure
          .id,
    );

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
