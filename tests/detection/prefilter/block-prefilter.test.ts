import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { detect, findReferences } from '../../../detection/detect.ts';
import { LEXICA } from '../../../detection/lexicon/lexica.ts';
import {
  mayContainReference,
  mayContainReferenceAcross,
  mayContainReferenceInJoinedText,
} from '../../../detection/prefilter/block-prefilter.ts';
import { PreparedBlock } from '../../../detection/prefilter/prepared-block.ts';
import { fragments } from '../fragments.ts';
import { textsWith } from '../lexicon/examples.ts';
import { pages } from '../pages.ts';

describe('a block that may contain a reference', () => {
  test.each([
    'Norm 3',
    'no\u00ADrm 3',
    'ｎｏｒｍ 3',
    '13 (f)',
    '¶13(f)',
    'infra 13(f',
    '(c) of paragraph 13',
    'supply\n          chain',
    'activity to harm the\n          information systems of another State',
    'cri-\ntical infrastructure',
    'due diligence',
    '규범 3',
    '제13항',
    'norms',
  ])('%s', (text) => expect(mayContainReference(text)).toBe(true));
});

describe('a block that contains none', () => {
  test.each([
    '',
    'Normal life in 2013.',
    'on 13 August',
    'enormous',
    'a paragraph',
    'soft\u00ADhyphen',
    'critical reviews',
    'concerted action',
  ])('%s', (text) => expect(mayContainReference(text)).toBe(false));
});

const phrases = LEXICA.flatMap(({ language, phrases: all }) => all.map((phrase) => ({ language, ...phrase })));

describe('every match of a phrase passes, in a block and in joined text', () => {
  test.each(phrases)('$language, norm $norm: $pattern', ({ language, pattern }) => {
    fc.assert(
      fc.property(textsWith(pattern), (text) => {
        const missed = `the prefilter misses this match of a phrase of detection/lexicon/${language}/phrases.ts: "${text}"`;
        expect(mayContainReference(text), missed).toBe(true);
        expect(mayContainReferenceInJoinedText(`Overview${text}The next`), missed).toBe(true);
      }),
      { numRuns: 30 },
    );
  });
});

test('every text made of parts of references in which something is found passes', () => {
  fc.assert(
    fc.property(fragments, (text) => {
      fc.pre(findReferences(new PreparedBlock(text), pages.decisive).length > 0);
      expect(mayContainReference(text)).toBe(true);
    }),
    { numRuns: 2000 },
  );
});

describe('joined text', () => {
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
    '머리말규범 3',
  ])('may contain a reference: %s', (text) => expect(mayContainReferenceInJoinedText(text)).toBe(true));

  test.each(['', 'a strict district predicts conflict', 'concerted', 'enormous', 'in 2013 the'])(
    'contains none: %s',
    (text) => expect(mayContainReferenceInJoinedText(text)).toBe(false),
  );

  test('passes whenever something is found in one of its blocks', () => {
    fc.assert(
      fc.property(fc.array(fragments, { maxLength: 4 }), fragments, (blocks, block) => {
        fc.pre(detect(block, pages.decisive, 'everything').length > 0);
        // In the text of a block, U+FFFC stands for a picture or a footnote mark; in joined text there is nothing of it.
        const joined = [...blocks, 'Overview', block.replaceAll('\uFFFC', ' '), 'The next'].join('');
        expect(mayContainReferenceInJoinedText(joined)).toBe(true);
      }),
      { numRuns: 2000 },
    );
  });
});

describe('two texts that a page may show as one', () => {
  test.each([
    ['the duty of due', 'diligence of States'],
    ['as stated in norm', '13 (g) of the report'],
    ['the series, norms 13 (f) to', '(h), is about infrastructure'],
    ['Norm', '7'],
    ['critical', 'infrastructure is protected'],
    ['국제 규범', '3'],
  ])('may contain a reference across their boundary: %j and %j', (before, after) => {
    expect(mayContainReferenceAcross(before, after)).toBe(true);
  });

  test.each([
    ['a line of', 'a poem'],
    ['', 'Norm 3'],
    ['the first line says', 'that Norm 3 is clear'],
    [`Norm 3 ${'comes before many other words '.repeat(4)}`, 'and so on'],
  ])('contain none across it: %j and %j', (before, after) => {
    expect(mayContainReferenceAcross(before, after)).toBe(false);
  });
});
