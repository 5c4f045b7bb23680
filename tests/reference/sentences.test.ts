import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sentencesOf } from '../../reference/sentences.ts';

function sentences(text: string): string[] {
  return sentencesOf(text).map(({ start, end }) => text.slice(start, end));
}

describe('a sentence ends', () => {
  it.each([
    ['after a full stop, question mark or exclamation mark', ['One is here.', 'Is it?', 'It is!', 'Yes.']],
    ['after closing quotation marks and brackets', ['He said “never.”', '(She agreed.)', 'Done.']],
    ['before opening quotation marks and brackets', ['It is so.', '“Is it?”', '(Yes.)', '[No.]']],
    ['before a digit', ['It rose.', '2019 was better.']],
    ['in Korean', ['신고를 받는다.', '취약점 신고는 무료이다.', '끝.']],
    ['after a Korean word of one syllable', ['할 것.', '다음 단계.']],
    ['after a bracketed letter', ['See paragraph 13 (c).', 'It is short.']],
  ])('%s', (_, expected) => {
    expect(sentences(expected.join(' '))).toEqual(expected);
  });

  it('at an empty line', () => {
    expect(sentences('A heading\n\nA paragraph\n \nAnother')).toEqual(['A heading', 'A paragraph', 'Another']);
  });
});

describe('a sentence does not end', () => {
  it.each([
    'The report A/70/174, para. 13 (c), says so.',
    'See paras. 13 (c)-(d) and No. 5.',
    'Meetings with the U.S. FBI.',
    'Mr. Kim, Dr. J. Lee and Prof. M. Park met.',
    'Cf. Add. 1, op. cit. Vol. 2.',
    'It rose by 3.5 per cent, i.e. Seoul paid.',
    'it was e.g. lower. and so on',
    'An ellipsis… Then more.',
    'www.example.org is a site.',
    '',
  ])('within %j', (text) => {
    expect(sentences(text)).toEqual(text === '' ? [] : [text]);
  });
});

it('sentences are in order, do not overlap, and leave out white space only', () => {
  const anyPiece = fc.constantFrom('a', 'A', 'para', '.', '!', '?', ' ', '\n', '”', '(', ')', '한', '1', 'U.S.', '💡');
  fc.assert(
    fc.property(
      fc.array(anyPiece, { maxLength: 60 }).map((pieces) => pieces.join('')),
      (text) => {
        const rest = sentencesOf(text)
          .toReversed()
          .reduce((left, { start, end }) => left.slice(0, start) + left.slice(end), text);
        expect(rest.trim()).toBe('');
        for (const sentence of sentences(text)) expect(sentence).toBe(sentence.trim());
      },
    ),
  );
});
