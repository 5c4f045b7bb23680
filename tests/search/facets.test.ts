import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { allMeasures } from '../../data/practice/practice.ts';
import { type ChosenValues, type Facet, facetsOf, filtered } from '../../search/facets.ts';

const measures = allMeasures();
const all = facetsOf(measures, {});

function ids(chosen: ChosenValues): string[] {
  return filtered(measures, chosen).map(({ measure }) => measure.id.replace(/^rok-/, ''));
}

/** The values of a facet with their counts, such as `KISA 5`. */
function counts(facet: Facet, chosen: ChosenValues): string[] {
  return facetsOf(measures, chosen)[facet].map(({ value, count }) => `${value} ${count}`);
}

describe('filtered', () => {
  it('keeps all measures when nothing is chosen', () => {
    expect(filtered(measures, {})).toEqual(measures);
    expect(filtered(measures, { agency: [], year: [] })).toEqual(measures);
  });

  it.each<[ChosenValues, string[]]>([
    [{ agency: ['NCSC'] }, ['2-cross-governmental-system', '2-joint-response-system', '10-threat-response-system']],
    [{ year: [2006, 2009] }, ['7-legal-framework', '8-cert-cooperation']],
    [{ norm: [9], year: [2018, 2019] }, ['9-5g-security']],
    [{ agency: ['KISA', 'MSIT'], norm: [2] }, ['2-cross-governmental-system', '2-public-private-sharing']],
    [{ topic: ['human-rights'], agency: ['KISA'] }, []],
    [{ year: [1999] }, []],
  ])('keeps the measures with a chosen value in every facet: %j', (chosen, expected) => {
    expect(ids(chosen)).toEqual(expected);
  });

  it('keeps the order of the measures', () => {
    expect(filtered(measures.toReversed(), { agency: ['NCSC'] })).toEqual(
      filtered(measures, { agency: ['NCSC'] }).toReversed(),
    );
  });
});

describe('facetsOf', () => {
  it('gives every value: norms by number, years newest first, others by count and name', () => {
    expect(counts('norm', {})).toEqual(['1 5', '2 3', '3 3', '4 4', '5 3', '7 3', '8 2', '9 2', '10 3', '11 1']);
    expect(counts('agency', {})).toEqual([
      'KISA 5',
      'KNPA 4',
      'KrCERT/CC 3',
      'NCSC 3',
      'MSIT 2',
      'SPO 2',
      'BKA 1',
      'EC3 1',
      'FBI 1',
      'MND 1',
    ]);
    expect(counts('year', {}).slice(0, 3)).toEqual(['2020 1', '2019 10', '2018 2']);
    expect(all.year.map(({ value }) => value)).toEqual(all.year.map(({ value }) => value).toSorted((a, b) => b - a));
    expect(counts('topic', {}).slice(0, 3)).toEqual([
      'information-sharing 8',
      'international-cooperation 8',
      'cert-cooperation 5',
    ]);
  });

  it('counts the values of a facet as if nothing were chosen in it', () => {
    expect(counts('agency', { agency: ['KISA'] })).toEqual(counts('agency', {}));
    expect(counts('agency', { agency: ['KISA'], norm: [2] })).toEqual(['NCSC 2', 'KISA 1', 'MND 1', 'MSIT 1']);
    expect(counts('norm', { agency: ['KISA'], norm: [2] })).toEqual(['2 1', '3 1', '4 1', '8 1', '10 1']);
  });

  it('leaves out values without measures, unless they are chosen', () => {
    expect(counts('agency', { norm: [9] })).toEqual([]);
    expect(counts('agency', { norm: [9], agency: ['KISA'] })).toEqual(['KISA 0']);
    expect(counts('year', { norm: [9], year: [2019] })).toEqual(['2019 0', '2018 1', '2017 1', '2016 1']);
  });

  it('gives no values without measures', () => {
    expect(facetsOf([], {})).toEqual({ norm: [], agency: [], topic: [], year: [] });
  });

  const someOf = <T>(values: readonly { value: T }[]) =>
    fc.subarray(
      values.map(({ value }) => value),
      { maxLength: 3 },
    );
  const anyChoice = fc.record({
    norm: someOf(all.norm),
    agency: someOf(all.agency),
    topic: someOf(all.topic),
    year: someOf(all.year),
  });

  it('counts the measures that choosing the value alone in its facet would keep', () => {
    fc.assert(
      fc.property(anyChoice, (chosen) => {
        const { norm, agency, topic, year } = facetsOf(measures, chosen);
        for (const { value, count } of norm) expect(ids({ ...chosen, norm: [value] })).toHaveLength(count);
        for (const { value, count } of agency) expect(ids({ ...chosen, agency: [value] })).toHaveLength(count);
        for (const { value, count } of topic) expect(ids({ ...chosen, topic: [value] })).toHaveLength(count);
        for (const { value, count } of year) expect(ids({ ...chosen, year: [value] })).toHaveLength(count);
      }),
    );
  });
});
