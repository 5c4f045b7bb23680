import { expect, test } from 'vitest';
import { findNumberFirst } from '../../../detection/recognisers/number-first.ts';
import { candidatesIn } from '../pages.ts';

test.each([
  ['제3규범을 이행한다.', '제3규범→3'],
  ['제 3 규범', '제 3 규범→3'],
  ['제3번 규범', '제3번 규범→3'],
  ['3번 규범에 대하여', '3번 규범→3'],
  ['제3·제4규범을', '제3→3  제4규범→4'],
  ['제3, 제4 및 제5규범', '제3→3  제4→4  제5규범→5'],
  ['(k) 규범만큼', '(k) 규범→11'],
  ['(c)항 규범', '(c)항 규범→3'],
  ['13(c) 규범과', '13(c) 규범→3'],
  ['13 (c) 규범', '13 (c) 규범→3'],
])('finds the norm of each number or letter in "%s"', (text, expected) => {
  expect(candidatesIn(findNumberFirst, text)).toBe(expected);
});

test.each([
  ['a number beyond eleven', '제12규범'],
  ['a list with such a number', '제3·제12규범'],
  ['a number without a counter', '3 규범'],
  ['the end of a longer number', '2013번 규범'],
  ['the end of a decimal', '1.3번 규범'],
  ['a letter beyond k', '(l) 규범'],
  ['another head', '제3조'],
  ['the first part of a longer word', '제3규범집'],
  ['the first part of a compound', '제3규범연구팀'],
])('finds nothing in %s: "%s"', (_, text) => {
  expect(candidatesIn(findNumberFirst, text)).toBe('–');
});

test('distinguishes a number, a letter and a paragraph', () => {
  const traits = ['제3규범', '(c) 규범', '13(c) 규범'].map((text) =>
    findNumberFirst(text).map(({ form, contested }) => ({ form, contested })),
  );
  expect(traits).toEqual([
    [{ form: 'number', contested: true }],
    [{ form: 'letter', contested: true }],
    [{ form: 'paragraph', contested: false }],
  ]);
});
