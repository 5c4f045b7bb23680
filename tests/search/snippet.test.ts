import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { snippetOf } from '../../search/snippet.ts';
import { phraseMatchesIn } from '../../search/words/phrase-matches.ts';

const long =
  'In efforts of considering all relevant information in case of incidents, the agency has encouraged private entities ' +
  'to share what they know through public meetings, and a centre for data was established in the capital in 2018.';

/** The snippet with its matches in brackets. */
function snippet(texts: readonly string[], ...terms: string[]): string | undefined {
  const found = snippetOf(texts, terms);
  return found?.matches
    .toReversed()
    .reduce(
      (rest, { start, end }) => `${rest.slice(0, start)}[${rest.slice(start, end)}]${rest.slice(end)}`,
      found.text,
    );
}

describe('snippetOf', () => {
  it('is the sentence with the word', () => {
    expect(snippet(['One is here. The other is there! And a third.'], 'other')).toBe('The [other] is there!');
    expect(snippet(['Meetings with the U.S. FBI. Others too.'], 'FBI')).toBe('Meetings with the U.S. [FBI].');
    expect(snippet(['신고를 받는다. 취약점 신고는 무료이다. 끝.'], '취약점')).toBe('[취약점] 신고는 무료이다.');
  });

  it('does not end at an abbreviation', () => {
    const text = 'It cites the report A/70/174, para. 13 (c), and no. 5. Others do not.';
    expect(snippet([text], 'report')).toBe('It cites the [report] A/70/174, para. 13 (c), and no. 5.');
  });

  it('is the first excerpt with the most different words', () => {
    const texts = ['A bug, a bug, a bug. A bounty.', 'A bug has a bounty. A bounty for a bug.'];
    expect(snippet(texts, 'bug', 'bounty')).toBe('A [bug] has a [bounty].');
  });

  it('cuts a long sentence between words', () => {
    expect(snippet([long], 'information')).toBe(
      'In efforts of considering all relevant [information] in case of incidents, the agency has encouraged private entities to share what they know…',
    );
    expect(snippet([long], 'share')).toBe(
      '…has encouraged private entities to [share] what they know through public meetings, and a centre for data was established in the capital…',
    );
    expect(snippet([long], 'capital')).toBe(
      '…encouraged private entities to share what they know through public meetings, and a centre for data was established in the [capital] in 2018.',
    );
  });

  it('is undefined when no term occurs', () => {
    expect(snippetOf(['A text.'], ['word'])).toBeUndefined();
    expect(snippetOf(['A text.'], [])).toBeUndefined();
    expect(snippetOf([], ['word'])).toBeUndefined();
  });

  it('is a part of a text, cut between words, with all matches in it', () => {
    const anyWord = fc.constantFrom(
      'a',
      'bug',
      'bounty',
      'Programme.',
      'report!',
      '취약점',
      'x'.repeat(150),
      '💡',
      '(U.S.',
    );
    const anyText = fc.array(anyWord, { maxLength: 80 }).map((words) => words.join(' '));
    fc.assert(
      fc.property(
        fc.array(anyText, { maxLength: 3 }),
        fc.subarray(['bug', 'bounty', '취약점', 'x'.repeat(150)]),
        (texts, terms) => {
          const found = snippetOf(texts, terms);
          expect(found === undefined).toBe(texts.every((text) => phraseMatchesIn(text, terms).length === 0));
          if (found === undefined) return;
          const piece = found.text.replace(/^…|…$/g, '');
          expect(texts.some((text) => ` ${text} `.includes(` ${piece}`) && text.includes(piece))).toBe(true);
          expect(found.matches).toEqual(phraseMatchesIn(found.text, terms));
          expect(found.matches.length).toBeGreaterThan(0);
        },
      ),
    );
  });
});
