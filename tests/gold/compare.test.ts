import { describe, expect, test } from 'vitest';
import type { NormNumber } from '../../data/norms/norm.ts';
import type { DetectedReference } from '../../detection/detect.ts';
import type { Sensitivity } from '../../reference/reference.ts';
import { compare } from './compare.ts';
import type { Label } from './gold.ts';

function label(start: number, end: number, norms: NormNumber[], confidence: Label['confidence'] = 'certain'): Label {
  return { start, end, norms, form: 'number', confidence };
}

function found(
  start: number,
  end: number,
  norms: NormNumber[],
  confidence: Label['confidence'] = 'certain',
): DetectedReference {
  return { start, end, norms, kind: 'short', confidence, because: [{ source: 'form', form: 'number' }] };
}

/** The result of each outcome; a right one with another span is `right elsewhere`. */
function results(labels: Label[], shown: DetectedReference[], sensitivity: Sensitivity = 'balanced'): string[] {
  return compare(labels, shown, sensitivity).map((outcome) =>
    outcome.result === 'right' && outcome.spanDiffers ? 'right elsewhere' : outcome.result,
  );
}

describe('at balanced', () => {
  test.each([
    ['same span, same norms', [label(0, 6, [3])], [found(0, 6, [3])], ['right']],
    ['another span, same norms', [label(0, 6, [3])], [found(4, 8, [3])], ['right elsewhere']],
    ['same span, other norms', [label(0, 6, [3])], [found(0, 6, [4])], ['wrong', 'missed']],
    ['overlapping, other norms', [label(0, 6, [3])], [found(5, 9, [4])], ['wrong', 'missed']],
    ['touching only', [label(0, 6, [3])], [found(6, 9, [3])], ['false', 'missed']],
    ['no label', [], [found(0, 6, [3])], ['false']],
    ['nothing found', [label(0, 6, [3])], [], ['missed']],
    ['a decoy', [], [], []],
    [
      'two members found as one',
      [label(0, 6, [3]), label(7, 9, [4])],
      [found(0, 9, [3, 4])],
      ['wrong', 'missed', 'missed'],
    ],
    [
      'one range found as two',
      [label(0, 9, [3, 4])],
      [found(0, 6, [3]), found(7, 9, [4])],
      ['wrong', 'wrong', 'missed'],
    ],
    ['two marks for one label', [label(0, 9, [3])], [found(0, 4, [3]), found(5, 9, [3])], ['right elsewhere', 'false']],
    [
      'the same span first',
      [label(0, 4, [3]), label(5, 9, [3])],
      [found(3, 5, [3]), found(5, 9, [3])],
      ['right elsewhere', 'right'],
    ],
    ['more certain than labelled', [label(0, 6, [3], 'tentative')], [found(0, 6, [3])], ['right']],
  ])('%s', (_, labels, shown, expected) => expect(results(labels, shown)).toEqual(expected));
});

describe('at strict, only certain labels count', () => {
  test.each([
    ['a related label without a mark', [label(0, 6, [3], 'related')], [], []],
    ['a related label with a mark', [label(0, 6, [3], 'related')], [found(0, 6, [3])], ['false']],
    ['a related label with other norms', [label(0, 6, [3], 'related')], [found(0, 6, [4])], ['wrong']],
    ['a certain label without a mark', [label(0, 6, [3])], [], ['missed']],
  ])('%s', (_, labels, shown, expected) => expect(results(labels, shown, 'strict')).toEqual(expected));
});

test('at everything, an unsupported candidate can be right or wrong, but is no false mark', () => {
  const candidate: DetectedReference = { ...found(0, 6, [3]), unsupported: true };
  expect(results([], [candidate], 'everything')).toEqual(['unsupported']);
  expect(results([label(0, 6, [3])], [candidate], 'everything')).toEqual(['right']);
  expect(results([label(0, 6, [4])], [candidate], 'everything')).toEqual(['wrong', 'missed']);
});
