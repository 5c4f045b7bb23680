import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { normalizeText } from '../../../detection/normalize/normalize-text.ts';
import { found } from '../pages.ts';

describe('folding', () => {
  test.each([
    ['plain', 'Norm 3', 'Norm 3'],
    ['blanks', 'Norm\u00A0\u2009\u30003', 'Norm 3'],
    ['runs of white space', 'Norm \t 3\r\n  is', 'Norm 3 is'],
    ['the end of a paragraph', 'Norm 3 \n \n is', 'Norm 3\n\nis'],
    ['ligatures', 'ﬁrst aﬃx', 'first affix'],
    ['a word broken at the end of a line', 'infra-\nstructure, 13-\n15', 'infrastructure, 13-\n15'],
    ['a note in brackets', 'Norm 3[2] and [3]', 'Norm 3 and [3]'],
    ['hyphens', 'non\u2011binding', 'non-binding'],
    ['dashes', '6\u20137 \u2014 8', '6–7 – 8'],
    ['quotes', '\u201Cdue\u201D \u2018x\u2019', '"due" \'x\''],
    ['full width', 'Ｎｏｒｍ（ｃ）３', 'Norm(c)3'],
    ['footnote mark', 'Norm 3\uFFFC12\uFFFC states', 'Norm 3 states'],
    ['raised digits', 'Norm 3¹²', 'Norm 3 '],
    ['invisible', 'No\u00ADr\u200Bm\uFEFF 3', 'Norm 3'],
  ])('%s', (_, text, expected) => expect(normalizeText(text).text).toBe(expected));

  test('a text without anything to fold comes back as it is', () => {
    const text = 'Norm 3\n(c)';
    expect(normalizeText(text).text).toBe(text);
  });

  test('a stretch leads back to the characters it came from', () => {
    const invisible = fc.constantFrom('\u00AD', '\u200B', '\u2060', '');
    const visible = fc.constantFrom('N', 'o', ' ', '3', '\u2011', '（', '😀');
    const text = fc.array(fc.tuple(invisible, visible).map((pair) => pair.join(''))).map((parts) => parts.join(''));
    fc.assert(
      fc.property(text, fc.nat(), fc.nat(), (original, one, other) => {
        const folded = normalizeText(original);
        const [start = 0, end = 0] = [one, other].map((n) => n % (folded.text.length + 1)).sort((a, b) => a - b);
        const span = folded.originalSpan(start, end);
        expect(normalizeText(original.slice(span.start, span.end)).text).toBe(folded.text.slice(start, end));
      }),
    );
  });
});

describe('references in real text', () => {
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
