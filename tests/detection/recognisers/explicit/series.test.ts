import { describe, expect, test } from 'vitest';
import { findExplicit } from '../../../../detection/recognisers/explicit/explicit.ts';
import { ALL_NORMS, candidatesIn } from '../../pages.ts';

/** What the recogniser finds in a text, whatever the page. */
const explicit = (text: string) => candidatesIn(findExplicit, text);

describe('a list has one reference for each item', () => {
  test.each([
    ['norm 13 (c) and the three CI-related norms, 13 (f), (g), (h)', 'norm 13 (c)→3  13 (f)→6  (g)→7  (h)→8'],
    ['(norms f, g, h)', 'norms f→6  g→7  h→8'],
    ['on Norms 13 c, f, g and h) calling for', 'Norms 13 c→3  f→6  g→7  h→8'],
    ['norms 3 and 4', 'norms 3→3  4→4'],
    ['Norms 1, 3 and 7', 'Norms 1→1  3→3  7→7'],
    ['norms 1, 3, and 7', 'norms 1→1  3→3  7→7'],
    ['norms 13 (c) or (d)', 'norms 13 (c)→3  (d)→4'],
    ['norms 3 & 4', 'norms 3→3  4→4'],
    ['norms 3 and/or 4', 'norms 3→3  4→4'],
    ['norms 3, 4, & 5', 'norms 3→3  4→4  5→5'],
    ['norms 6 as well as 8', 'norms 6→6  8→8'],
    ['norms 3,5', 'norms 3→3  5→5'],
    ['norms 3; 5', 'norms 3→3  5→5'],
    ['norms  3,\r\n   4  and 5[2] apply', 'norms 3→3  4→4  5→5'],
    ['norms #3 and #4', 'norms #3→3  #4→4'],
    ['norm (b) and norms (c)', 'norm (b)→2  norms (c)→3'],
    ['norms (f) (g) (h)', 'norms (f)→6  (g)→7  (h)→8'],
    ['norms 13(c)/(d)', 'norms 13(c)→3  (d)→4'],
    ['norms 13(c)/13(d)', 'norms 13(c)→3  13(d)→4'],
    ['norms 3 and 4 and 5', 'norms 3→3  4→4  5→5'],
    ['Norms G, H and I', 'Norms G→7  H→8  I→9'],
    ['norms a, b and c', 'norms a→1  b→2  c→3'],
    ['norms a), b) and c)', 'norms a→1  b→2  c→3'],
    ['norms three and four', 'norms three→3  four→4'],
    ['norms 9 10, 11', 'norms 9→9  10→10  11→11'],
    ['norms 9 10 and 11', 'norms 9→9  10→10  11→11'],
    ['norms 3 (territory), 4 (crime) and 5 (rights)', 'norms 3→3  4→4  5→5'],
    ['norms (c) (territory) and (k) (teams)', 'norms (c)→3  (k)→11'],
    ['13(f), 13(g) and 13(h)', '13(f)→6  13(g)→7  13(h)→8'],
    ['Norm 3 and 4', 'Norm 3→3  4→4'],
    ['Norm 6, 7 and 8 come next', 'Norm 6→6  7→7  8→8'],
    ['규범 3 및 4', '규범 3→3  4→4'],
    ['13(f), (g) 및 (h)가', '13(f)→6  (g)→7  (h)→8'],
  ])('%s', (text, expected) => expect(explicit(text)).toBe(expected));
});

describe('a series that the text leaves open is dropped', () => {
  test.each([
    'norms 13 (f) to',
    'norms 13 (f) to \uFFFC',
    '13 (f) through',
    'norms 13(f)–',
    'norms 6–',
    'norms 3 and ',
    'norms (f), (g) and',
    'norms (f), (g),',
    'norms 3, 4 and/or',
    'norm (c) and',
    'norms f, g &',
    '규범 3 및',
    'paragraphs 13 (a) to',
  ])('%s', (text) => expect(explicit(text)).toBe('–'));

  test.each([
    ['norms 13 (f) to (h)', 'norms 13 (f) to (h)→6,7,8'],
    ['norms 3 and 4', 'norms 3→3  4→4'],
    ['norms 3 and 4,', 'norms 3→3  4→4'],
    ['Norm 3 –', 'Norm 3→3'],
    ['Norm 3 -', 'Norm 3→3'],
    ['Norm 3,', 'Norm 3→3'],
    ['Norm 3 and', 'Norm 3→3'],
    ['norms 3 and 4 to', '–'],
    ['규범 3에서', '규범 3→3'],
    ['13 (c) – the third', '13 (c)→3'],
  ])('but not: %s', (text, expected) => expect(explicit(text)).toBe(expected));
});

describe('a list ends where the sentence continues', () => {
  test.each([
    ['Norm 3, 5 countries', 'Norm 3→3'],
    ['Norm 3 and law (d)', 'Norm 3→3'],
    ['Norm C, D', 'Norm C→3'],
    ['Norm III, IV', 'Norm III→3'],
    ['norm three, four', 'norm three→3'],
    ['norms B and C, I think', 'norms B→2  C→3'],
    ['norms B, C and a State', 'norms B→2  C→3'],
    ['Norm 3 and 5 other States', 'Norm 3→3'],
    ['Norm 3 to 5 States', 'Norm 3→3'],
    ['Norm 3 – 5 States', 'Norm 3→3'],
    ['Norm 3 to 5', 'Norm 3→3'],
    ['Norm 3 – 5', 'Norm 3→3'],
    ['Norm C, a rule', 'Norm C→3'],
    ['norms 3 and 4, 2015 report', 'norms 3→3  4→4'],
    ['norms 3 and 4, 5 States', 'norms 3→3  4→4'],
    ['norms 3, 4 and 5 States', 'norms 3→3  4→4'],
    ['norms 3 (territory), 5 States', 'norms 3→3'],
    ['norms (c)/13(d)', 'norms (c)→3'],
    ['norms 3–(h)', 'norms 3→3'],
    ['norms 3 and 4, 5 being new', 'norms 3→3  4→4'],
  ])('%s', (text, expected) => expect(explicit(text)).toBe(expected));
});

describe('a range is one reference with the norms between its ends', () => {
  test.each([
    ['norms 6–8', 'norms 6–8→6,7,8'],
    ['norms 6 - 8', 'norms 6 - 8→6,7,8'],
    ['norms 6—8', 'norms 6–8→6,7,8'],
    ['the norms (13 (f)–(h))', 'norms (13 (f)–(h)→6,7,8'],
    ['norms 13(f)–(h)', 'norms 13(f)–(h)→6,7,8'],
    ['norms 13(f)–13(h)', 'norms 13(f)–13(h)→6,7,8'],
    ['paragraphs 13(a)-(k)', `paragraphs 13(a)-(k)→${ALL_NORMS}`],
    ['paras. 13 (c)-(d)', 'paras. 13 (c)-(d)→3,4'],
    ['the 11 norms (a)-(k)', `norms (a)-(k)→${ALL_NORMS}`],
    ['norms A-K', `norms A-K→${ALL_NORMS}`],
    ['norms a) to k)', `norms a) to k→${ALL_NORMS}`],
    ['norms 3 to 5', 'norms 3 to 5→3,4,5'],
    ['norms (f) through (h)', 'norms (f) through (h)→6,7,8'],
    ['norms 3–5 and 7–9', 'norms 3–5→3,4,5  7–9→7,8,9'],
    ['Norm 3-5', 'Norm 3-5→3,4,5'],
    ['규범 6~8', '규범 6~8→6,7,8'],
    ['규범 6부터 8까지를', '규범 6부터 8→6,7,8'],
    ['제13항 (a)호부터 (k)호까지', `제13항 (a)호부터 (k)호→${ALL_NORMS}`],
  ])('%s', (text, expected) => expect(explicit(text)).toBe(expected));
});

describe('one item that is no norm drops the whole series', () => {
  test.each([
    'norms 1-13',
    'Norm 3-5 years',
    'norms 4 and 12',
    'norms 3, 4.5 and 6',
    'norms 8-6',
    'norms (g)–(f)',
    'norms (k), (l) and (m)',
    'norms 4 and 12 of the 2015 GGE report',
    'paragraphs 13 (c) and 28 (e)',
    '규범 1~13을',
    `norms ${Array.from({ length: 25 }, (_, index) => (index % 11) + 1).join(', ')}`,
  ])('%s', (text) => expect(explicit(text)).toBe('–'));
});
