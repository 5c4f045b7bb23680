import { describe, expect, test } from 'vitest';
import type { NormNumber } from '../../../data/norms/norm.ts';
import { withoutContradictedPhrases, withoutOverlaps } from '../../../detection/judgement/overlap.ts';
import type { JudgedCandidate } from '../../../detection/recognisers/candidate.ts';
import { found } from '../pages.ts';

function candidate(
  kind: JudgedCandidate['kind'],
  start: number,
  end: number,
  norms: NormNumber[] = [3],
  confidence: JudgedCandidate['confidence'] = 'certain',
): JudgedCandidate {
  const traits = { form: 'number', evidence: 'short', contested: false, cuedBy: 'instrument' } as const;
  return { kind, start, end, norms, confidence, ...traits };
}

describe('of two that overlap', () => {
  const kept = (...candidates: JudgedCandidate[]) =>
    withoutOverlaps(candidates).map(({ kind, start }) => [kind, start]);

  test.each([
    ['full', 'short'],
    ['short', 'quote'],
    ['quote', 'ordinal'],
    ['ordinal', 'set'],
    ['set', 'named'],
    ['named', 'anaphor'],
  ] as const)('a %s reference beats a %s one, whichever comes first', (higher, lower) => {
    expect(kept(candidate(higher, 0, 5), candidate(lower, 3, 30))).toEqual([[higher, 0]]);
    expect(kept(candidate(lower, 0, 30), candidate(higher, 3, 5))).toEqual([[higher, 3]]);
  });

  test('a supported one beats a higher one that nothing supports', () => {
    const unsupported: JudgedCandidate = { ...candidate('full', 0, 9), confidence: undefined };
    expect(kept(unsupported, candidate('named', 3, 5))).toEqual([['named', 3]]);
  });

  test('the longer of one kind is kept, and the earlier of one length', () => {
    expect(kept(candidate('named', 0, 5), candidate('named', 3, 9))).toEqual([['named', 3]]);
    expect(kept(candidate('named', 0, 5), candidate('named', 3, 8))).toEqual([['named', 0]]);
    expect(kept(candidate('named', 0, 5), candidate('named', 0, 8), candidate('named', 6, 9))).toEqual([['named', 0]]);
  });

  test('both are kept where they only touch', () => {
    expect(kept(candidate('short', 0, 5), candidate('short', 5, 9))).toHaveLength(2);
  });
});

describe('a phrase next to the number of another norm is dropped', () => {
  test.each([
    ['before it', 'Norm 13(f), Critical Infrastructure Protection', 'Norm 13(f)→6'],
    ['after it', 'protection of critical infrastructure (norm 6)', 'norm 6→6'],
  ])('%s: "%s"', (_, text, expected) => expect(found(text)).toBe(expected));

  test.each([
    [
      'of the same norm',
      'protection of critical infrastructure (norm 7)',
      'protection of critical infrastructure→7  norm 7→7',
    ],
    [
      'in a list that has the same norm',
      'protection of critical infrastructure (norms f, g, h)',
      'protection of critical infrastructure→7  norms f→6  g→7  h→8',
    ],
    [
      'with words between',
      'protection of critical infrastructure, unlike norm 6',
      'protection of critical infrastructure→7  norm 6→6',
    ],
  ])('but not next to a number %s: "%s"', (_, text, expected) => expect(found(text)).toBe(expected));

  test.each([
    ['full', 0],
    ['short', 0],
    ['ordinal', 0],
    ['quote', 1],
    ['set', 1],
    ['anaphor', 1],
  ] as const)('next to a %s reference %i phrases are kept', (kind, expected) => {
    const reference = candidate(kind, 7, 8, [4]);
    const kept = withoutContradictedPhrases('phrase x', [candidate('named', 0, 6, [3]), reference]);
    expect(kept.filter((one) => one.kind === 'named')).toHaveLength(expected);
  });

  test('the fifth item of a list is not read', () => {
    const text = 'phrase 1 2 3 4 7';
    const numbers = [1, 2, 3, 4, 7] as const;
    const items = numbers.map((norm, index) => candidate('short', 7 + 2 * index, 8 + 2 * index, [norm]));
    const keeps = (norm: NormNumber) =>
      withoutContradictedPhrases(text, [candidate('named', 0, 6, [norm]), ...items]).length === 6;
    expect([keeps(4), keeps(7)]).toEqual([true, false]);
  });
});
