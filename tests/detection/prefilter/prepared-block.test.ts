import { expect, test } from 'vitest';
import { PreparedBlock } from '../../../detection/prefilter/prepared-block.ts';

test('a block is normalized once', () => {
  const block = new PreparedBlock('No\u00ADrm 3');
  expect(block.normalized.text).toBe('Norm 3');
  expect(block.normalized).toBe(block.normalized);
});

test.each([
  ['Norm 3', true],
  ['no\u00ADrm 3', true],
  ['a normal day', false],
  ['soft\u00ADhyphen', false],
])('%j may contain a reference: %s', (text, expected) => {
  expect(new PreparedBlock(text).mayContainReference).toBe(expected);
});

test('a block that is prepared already is not prepared again', () => {
  const block = new PreparedBlock('Norm 3');
  expect(PreparedBlock.from(block)).toBe(block);
  expect(PreparedBlock.from('Norm 3').text).toBe('Norm 3');
});
