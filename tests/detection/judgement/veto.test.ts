import { describe, expect, test } from 'vitest';
import { found, pages } from '../pages.ts';

describe('another instrument', () => {
  test.each([
    ['GCSC Norm 6', '–'],
    ['the GCSC’s norm 6', '–'],
    ['Norm 6 of the Global Commission', '–'],
    ['Norm 6 of the GCSC goes beyond the UN GGE norms.', '–'],
    ['Norm 3 of the OSCE', '–'],
    ['Norm 1 (Paris Call)', '–'],
    ['Rule 6 of the Tallinn Manual is close to Norm 3.', '–'],
    ['Rule 6 of the Tallinn Manual is close to Norm 3 of the UN framework.', 'Norm 3→3'],
    ['Rule 6 of the Tallinn Manual is older. Norm 3 is not.', 'Norm 3→3'],
    ['As the OSCE CBMs show, Norm 3 works.', '–'],
    ['Germany told the OSCE that Norm 3 works.', 'Norm 3→3'],
    ['DIN norm 3', '–'],
    ['draft norm 3', '–'],
    ['Tallinn or not, norm 13 (c) stands.', 'norm 13 (c)→3'],
    ['Under the Exchange Act, see 13(f).', '–'],
  ])('%s', (text, expected) => expect(found(text)).toBe(expected));
});

describe('a number that counts something, or ends a line of contents', () => {
  test.each([
    'Cyber norms 10 years after the GGE',
    'They have become the norm 11 years later.',
    'It is the norm 9 times out of 10.',
    'C. Norms 5',
    '1) threats 2) norms 3) law',
    '2. Norms 3. International law',
    'The norm one should follow is due process.',
    'threats (a), norms (b), international law (c)',
    'a briefing on norms (b), law (c) and CBMs (d)',
  ])('%s', (text) => expect(found(text)).toBe('–'));
});

describe('another kind of norm', () => {
  test.each([
    'peremptory norm 3',
    'jus cogens norm 3',
    'customary norm 1',
    'IEEE norm 3',
    'Norm 6 of the Singapore norm package',
  ])('%s', (text) => expect(found(text)).toBe('–'));
});

describe('paragraph 13 of another text', () => {
  test.each([
    'paragraph 13 (c) of the report of the Open-ended Working Group',
    'In its third annual progress report, para. 13(c) is new.',
    'Chair’s summary, paragraph 13 (c)',
    'See para. 13 (c) above.',
    'Ibid., para. 13 (c)',
    'the Pact for the Future, paragraph 13(c)',
    'Nicaragua v. United States, para. 13(c)',
  ])('%s', (text) => expect(found(text)).toBe('–'));

  test('is not one that a later report speaks of', () => {
    const text = 'The 2021 GGE report elaborates paragraph 13 (c) of the 2015 report.';
    expect(found(text)).toBe('paragraph 13 (c)→3');
  });
});

describe('another subject', () => {
  test.each([
    ['the matrix norm 1', '–'],
    ['batch norm 2', '–'],
    ['an L2-norm 1', '–'],
    ['the Frobenius norm 3', '–'],
  ])('%s, on any page', (text, expected) => expect(found(text)).toBe(expected));

  test('in the same sentence: mathematics always, others where the page does not settle it', () => {
    expect(found('Norm 1 of a vector', pages.none)).toBe('–');
    expect(found('Norm 1 of a vector', pages.decisive)).toBe('–');
    expect(found('Norm 9 is read by investors.', pages.none)).toBe('–');
    expect(found('Norm 9 is read by investors.', pages.decisive)).toBe('Norm 9→9');
    expect(found('Norm 1 on attack vectors', pages.none)).toBe('Norm 1→1');
  });
});
