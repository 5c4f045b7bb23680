import { describe, expect, test } from 'vitest';
import { Sentences } from '../../../detection/judgement/sentence.ts';
import { LazyRegExp } from '../../../detection/patterns/lazy-regexp.ts';

test.each([
  ['after full stops', 'One is here. Norm 3 is there. And more.', 'Norm 3 is there. '],
  ['after other marks', 'Is it so? Norm 3 says it! Yes.', 'Norm 3 says it! '],
  ['after a straight quote', 'He said "Never." Norm 3 says it.', 'Norm 3 says it.'],
  ['after a curly quote', 'He said “Never.” Norm 3 says it.', 'Norm 3 says it.'],
  ['after a blank line', 'A title\n\nNorm 3 says it.', 'Norm 3 says it.'],
  ['not after a semicolon', 'First this; then Norm 3; then that.', 'First this; then Norm 3; then that.'],
  ['not before a small letter', 'It was 3 p.m. and Norm 3 held.', 'It was 3 p.m. and Norm 3 held.'],
  ['not after an abbreviation', 'See A/70/174, para. 13 (c), Norm 3.', 'See A/70/174, para. 13 (c), Norm 3.'],
  ['not after a capital', 'The norm no. 3 of the U.N. Group is Norm 3.', 'The norm no. 3 of the U.N. Group is Norm 3.'],
])('a sentence ends %s: %j', (_, text, expected) => {
  const { start, end } = new Sentences(text).at(text.indexOf('Norm 3'));
  expect(text.slice(start, end)).toBe(expected);
});

test('the neighbours are the sentences before and after, in any order of requests', () => {
  const parts = ['One here. ', 'Two here. ', 'Three here. ', 'Four here.'];
  const text = parts.join('');
  const sentences = new Sentences(text);
  const seen = ['Two', 'Four'].map((word) =>
    sentences.neighboursOf(sentences.at(text.indexOf(word))).map(({ start, end }) => text.slice(start, end)),
  );
  expect(seen).toEqual([[parts[0], parts[2]], [parts[2]]]);
  // Three is found once.
  const [two, four] = ['Two', 'Four'].map((word) => sentences.at(text.indexOf(word)));
  if (two === undefined || four === undefined) throw new Error('There are four sentences.');
  expect(sentences.neighboursOf(two).at(-1)).toBe(sentences.neighboursOf(four)[0]);
});

describe('a text without full stops', () => {
  test('has sentences of at most 400 characters to either side of an offset', () => {
    expect(new Sentences('x'.repeat(2000)).at(1000)).toMatchObject({ start: 600, end: 1400 });
  });

  test('is read only once', () => {
    const text = 'norm 3 '.repeat(2000);
    const sentences = new Sentences(text);
    const seen = new Set<number>();
    let length = 0;
    for (let offset = 0; offset < text.length; offset += 7) {
      const { start, end } = sentences.at(offset);
      if (!seen.has(start)) length += end - start;
      seen.add(start);
    }
    expect(length).toBeLessThanOrEqual(text.length);
  });
});

test('a sentence returns the offsets of the first match in the whole text', () => {
  const text = 'One UN here. Two UN here, and UN there.';
  const sentence = new Sentences(text).at(text.indexOf('Two'));
  expect(sentence.find(new LazyRegExp('', () => 'UN'))).toEqual({ start: 17, end: 19 });
  expect(sentence.find(new LazyRegExp('', () => 'One'))).toBeUndefined();
});

test('a pattern is ruled out only by a short text without line breaks', () => {
  const pattern = new LazyRegExp('', () => 'UN');
  expect(new Sentences('x'.repeat(400)).mayMatch(pattern)).toBe(false);
  expect(new Sentences('the UN').mayMatch(pattern)).toBe(true);
  expect(new Sentences('x'.repeat(401)).mayMatch(pattern)).toBe(true);
  expect(new Sentences('x\n').mayMatch(pattern)).toBe(true);
});
