import { describe, expect, test } from 'vitest';
import { found, pages } from './pages.ts';

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

describe('another subject', () => {
  test.each([
    ['the matrix norm 1', '–'],
    ['batch norm 2', '–'],
    ['an L2-norm 1', '–'],
    ['the Frobenius norm 3', '–'],
  ])('%s, on any page', (text, expected) => expect(found(text)).toBe(expected));

  test('in the same sentence, where the page does not settle it', () => {
    expect(found('Norm 1 of a vector', pages.none)).toBe('–');
    expect(found('Norm 1 on attack vectors', pages.none)).toBe('Norm 1→1');
    expect(found('Norm 1 of a vector', pages.decisive)).toBe('Norm 1→1');
  });
});
