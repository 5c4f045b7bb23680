import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { normalizeText, stripInvisible } from '../../../detection/normalize/normalize-text.ts';
import { found } from '../pages.ts';

describe('normalizes', () => {
  test.each([
    ['spaces', 'Norm\u00A0\u2009\u30003', 'Norm 3'],
    ['runs of white space', 'Norm \t 3\r\n  is', 'Norm 3 is'],
    ['the end of a paragraph', 'Norm 3 \n \n is', 'Norm 3\n\nis'],
    ['ligatures', 'ﬁrst aﬃx', 'first affix'],
    ['a word broken at the end of a line', 'infra-\nstructure, 13-\n15', 'infrastructure, 13-\n15'],
    ['a footnote mark', 'Norm 3\uFFFC12\uFFFC states', 'Norm 3 states'],
    ['a footnote mark without spaces', 'Norm 3\uFFFC12\uFFFC, then', 'Norm 3 , then'],
    ['a footnote mark in brackets', 'Norm 3[2] and [3]', 'Norm 3 and [3]'],
    ['gaps around a number too long for a mark', 'Norm 3\uFFFC12345\uFFFC', 'Norm 3 12345 '],
    ['superscript digits', 'Norm 3¹²', 'Norm 3 '],
    ['a gap', 'Norm\uFFFC3', 'Norm 3'],
    ['hyphens', 'non\u2011binding', 'non-binding'],
    ['dashes', '6\u20137 \u2014 8', '6–7 – 8'],
    ['quotes', '\u201Cdue\u201D \u2018x\u2019', '"due" \'x\''],
    ['full-width forms', 'Ｎｏｒｍ（ｃ）３', 'Norm(c)3'],
    ['invisible characters', 'No\u00ADr\u200Bm\uFEFF 3', 'Norm 3'],
  ])('%s', (_, text, expected) => expect(normalizeText(text).text).toBe(expected));

  test.each([
    ['plain text', 'Norm 3\n(c)'],
    ['a hyphen before a line break after a digit', '13-\n15'],
    ['brackets after a letter beyond k', 'norm z[3]'],
  ])('not %s', (_, text) => expect(normalizeText(text).text).toBe(text));
});

test('a span leads back to the characters it came from', () => {
  const invisible = fc.constantFrom('\u00AD', '\u200B', '\u2060', '');
  const visible = fc.constantFrom('N', 'o', ' ', '3', '\u2011', '（', '😀');
  const anyText = fc.array(fc.tuple(invisible, visible).map((pair) => pair.join(''))).map((parts) => parts.join(''));
  fc.assert(
    fc.property(anyText, fc.nat(), fc.nat(), (original, one, other) => {
      const { text, originalSpan } = normalizeText(original);
      const [start = 0, end = 0] = [one, other].map((n) => n % (text.length + 1)).sort((a, b) => a - b);
      const span = originalSpan(start, end);
      expect(normalizeText(original.slice(span.start, span.end)).text).toBe(text.slice(start, end));
    }),
  );
});

test('every letter of a ligature leads back to the ligature', () => {
  const { text, originalSpan } = normalizeText('aﬃx');
  expect(text).toBe('affix');
  expect(originalSpan(2, 3)).toEqual({ start: 1, end: 2 });
  expect(originalSpan(4, 5)).toEqual({ start: 2, end: 3 });
});

test.each([
  ['invisible characters', 'no\u00ADrm\u200B', 'norm'],
  ['line breaks inside words', 'cri-\n  tical', 'critical'],
  ['full-width forms and ligatures', 'ﬁＮ', 'fiN'],
  ['nothing else', 'Norm\u00A03 – “x”', 'Norm\u00A03 – “x”'],
])('stripInvisible removes %s', (_, text, expected) => expect(stripInvisible(text)).toBe(expected));

describe('references are found in', () => {
  test.each([
    ['Norm\u00A03', 'Norm\u00A03→3'],
    ['nor\u00ADm\u200B 3\u00AD.', 'nor\u00ADm\u200B 3→3'],
    ['norms\u20096\u20118', 'norms\u20096\u20118→6,7,8'],
    ['ｎｏｒｍ　１３（ｃ）', 'ｎｏｒｍ　１３（ｃ）→3'],
    ['Norm\n3', 'Norm\n3→3'],
    ['norms\n3,\n4 and\n5', 'norms\n3→3  4→4  5→5'],
    ['Norm 3\uFFFC1\uFFFC states', 'Norm 3→3'],
    ['Norm\uFFFC1\uFFFC 3 states', 'Norm\uFFFC1\uFFFC 3→3'],
    ['13\uFFFC4\uFFFC', '–'],
  ])('%j', (text, expected) => expect(found(text)).toBe(expected));
});
