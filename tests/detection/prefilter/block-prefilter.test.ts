import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { detect, findReferences } from '../../../detection/detect.ts';
import { LEXICA } from '../../../detection/lexicon/lexica.ts';
import { sourceOf } from '../../../detection/patterns/lexicon-pattern.ts';
import { mayContainReference, mayContainReferenceInJoinedText } from '../../../detection/prefilter/block-prefilter.ts';
import { PreparedBlock } from '../../../detection/prefilter/prepared-block.ts';
import { fragments } from '../fragments.ts';
import { pages } from '../pages.ts';

test.each([
  'Norm 3',
  'no\u00ADrm 3',
  'ｎｏｒｍ 3',
  '13 (f)',
  '¶13(f)',
  'infra 13(f',
  'supply\n          chain',
  'to harm the\n          information',
  'cri-\ntical infrastructure',
  'due diligence',
  '규범 3',
  'norms',
])('may: %s', (text) => {
  expect(mayContainReference(text)).toBe(true);
});

test.each(['', 'Normal life in 2013.', 'on 13 August', 'enormous', 'a paragraph', 'soft\u00ADhyphen'])(
  'may not: %s',
  (text) => {
    expect(mayContainReference(text)).toBe(false);
  },
);

describe('is true wherever there is something to find', () => {
  const phrases = LEXICA.flatMap((lexicon) => lexicon.phrases);

  test.each(phrases.filter(({ pattern }) => !pattern.includes('(?')))('norm $norm: $pattern', ({ pattern }) => {
    fc.assert(
      fc.property(fc.stringMatching(new RegExp(`^(?:${sourceOf(pattern)})$`)), (text) => {
        expect(mayContainReference(text), 'add a pattern to detection/prefilter/required-patterns.ts').toBe(true);
      }),
      { numRuns: 30 },
    );
  });

  test('in any text made of what references are made of', () => {
    fc.assert(
      fc.property(fragments, (text) => {
        fc.pre(findReferences(new PreparedBlock(text), pages.decisive).length > 0);
        expect(mayContainReference(text)).toBe(true);
      }),
      { numRuns: 2000 },
    );
  });
});

describe('a text that is glued together from blocks', () => {
  test.each([
    'OverviewNorm 3',
    'the third normThe next',
    'of the groupCERTs are spared',
    'criticalinfrastructure',
    'no\u00ADrm 3',
    'cell13. The Group',
    'paragraph 131(f)',
    'paragraph 13¹(f)',
    'Part IIICERT',
  ])('may hold: %s', (text) => {
    expect(mayContainReferenceInJoinedText(text)).toBe(true);
  });

  test.each(['', 'a strict district predicts conflict', 'concerted', 'enormous', 'in 2013 the'])(
    'may not: %s',
    (text) => {
      expect(mayContainReferenceInJoinedText(text)).toBe(false);
    },
  );

  test('may hold whatever one of its blocks may refer to', () => {
    fc.assert(
      fc.property(fc.array(fragments, { maxLength: 4 }), fragments, (blocks, block) => {
        fc.pre(detect(block, pages.decisive, 'everything').length > 0);
        // A gap is a sign of ours for a picture or a footnote mark: in the text of an element that is nothing, or something else.
        const glued = [...blocks, 'Overview', block.replaceAll('\uFFFC', ' '), 'The next'].join('');
        expect(mayContainReferenceInJoinedText(glued)).toBe(true);
      }),
      { numRuns: 2000 },
    );
  });
});
