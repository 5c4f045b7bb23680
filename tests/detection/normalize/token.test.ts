import { expect, test } from 'vitest';
import { isDash, isMark, tokenAt } from '../../../detection/normalize/token.ts';

test.each([
  ['13 (c)', 0, { kind: 'number', text: '13', start: 0, end: 2, spaced: false }],
  ['13 (c)', 2, { kind: 'mark', text: '(', start: 3, end: 4, spaced: true }],
  ['13 (c)', 4, { kind: 'word', text: 'c', start: 4, end: 5, spaced: false }],
  ['규범3', 0, { kind: 'word', text: '규범', start: 0, end: 2, spaced: false }],
  ['😀', 0, { kind: 'mark', text: '😀', start: 0, end: 2, spaced: false }],
])('the token of %j at %i', (text, offset, token) => expect(tokenAt(text, offset)).toEqual(token));

test('there is no token at the end', () => expect(tokenAt('13', 2)).toBeUndefined());

test('white space at the end is a mark', () => {
  expect(tokenAt('13 ', 2)).toMatchObject({ kind: 'mark', text: ' ' });
});

test('numbers and words have a maximum length', () => {
  expect(tokenAt('1'.repeat(100), 0)?.text).toHaveLength(12);
  expect(tokenAt('a'.repeat(100), 0)?.text).toHaveLength(30);
});

test('marks and dashes', () => {
  expect([isMark(tokenAt('(c', 0), '[('), isMark(tokenAt('c)', 0), 'c'), isMark(undefined, '(')]).toEqual([
    true,
    false,
    false,
  ]);
  expect(['-', '–', '~', '/', 'a'].map((text) => isDash(tokenAt(text, 0)))).toEqual([true, true, true, false, false]);
});
