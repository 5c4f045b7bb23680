import { expect, test } from 'vitest';
import { Sentences } from '../../../detection/judgement/sentence.ts';

test.each([
  ['One is here. Norm 3 is there. And more.', 'Norm 3 is there. '],
  ['See A/70/174, para. 13 (c), Norm 3.', 'See A/70/174, para. 13 (c), Norm 3.'],
  ['The norm no. 3 of the U.N. Group is Norm 3.', 'The norm no. 3 of the U.N. Group is Norm 3.'],
  ['Is it so? Norm 3 says it! Yes.', 'Norm 3 says it! '],
  ['He said "Never." Norm 3 says it.', 'Norm 3 says it.'],
  ['He said “Never.” Norm 3 says it.', 'Norm 3 says it.'],
  ['A title\n\nNorm 3 says it.', 'Norm 3 says it.'],
  ['First this; then Norm 3; then that.', 'First this; then Norm 3; then that.'],
])('the sentence in %j', (text, expected) => {
  const { start, end } = new Sentences(text).at(text.indexOf('Norm 3'));
  expect(text.slice(start, end)).toBe(expected);
});

test('the neighbours are the sentences before and behind, wherever one starts to ask', () => {
  const parts = ['One here. ', 'Two here. ', 'Three here. ', 'Four here.'];
  const text = parts.join('');
  const sentences = new Sentences(text);
  const seen = ['Two', 'Four'].map((word) =>
    sentences.neighboursOf(sentences.at(text.indexOf(word))).map(({ start, end }) => text.slice(start, end)),
  );
  expect(seen).toEqual([[parts[0], parts[2]], [parts[2]]]);
});

test('is not followed further than a few hundred characters, and no stretch is read twice', () => {
  const text = 'norm 3 '.repeat(2000);
  const sentences = new Sentences(text);
  const seen = new Set<number>();
  let read = 0;
  for (let at = 0; at < text.length; at += 7) {
    const here = sentences.at(at);
    if (seen.has(here.start)) continue;
    seen.add(here.start);
    read += here.end - here.start;
  }
  expect(read).toBeLessThanOrEqual(text.length);
});
