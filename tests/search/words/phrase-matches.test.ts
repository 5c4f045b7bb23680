import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { phraseMatchesIn } from '../../../search/words/phrase-matches.ts';

/** The text with every match in brackets. */
function marked(text: string, ...terms: string[]): string {
  return phraseMatchesIn(text, terms)
    .toReversed()
    .reduce((rest, { start, end }) => `${rest.slice(0, start)}[${rest.slice(start, end)}]${rest.slice(end)}`, text);
}

describe('phraseMatchesIn', () => {
  it.each([
    ['[Bug] bounties and [bugs]', ['bug']],
    ['[vulnerabilities]; a [vulnerability].', ['vulnerabilities']],
    ['certain [CERTs], the [KrCERT/CC] and [cert]', ['CERT', 'KrCERT/CC']],
    ['the [KISA]’s and [KISA]는', ['KISA']],
    ['the [U.S]. and us', ['U.S.']],
    ['[C-TAS], [C TAS], not CTAS', ['C-TAS']],
    ['[human rights] and human duties; rights', ['human rights']],
    ['[share information], or share the information', ['share information']],
    ['[co-operation] and [co\u00adoperation], not cooperative', ['co-operation', 'cooperation']],
    ['[critical infrastructures]\nof the [critical infrastructure]', ['critical', 'critical infrastructure']],
    ['[critical]. Infrastructure', ['critical', 'critical infrastructure']],
    ['the Internet of Things ([IoT) authentication]', ['IoT authentication']],
    ["the [ROK's vision] and [ROK vision]", ['ROK vision']],
    ['[취약점] 신고, 취약점을', ['취약점']],
    ['[한국인터넷진흥원]'.normalize('NFD'), ['한국인터넷진흥원']],
    ['[behaviour] and [behavior]', ['behavior']],
    ['nothing', []],
    ['nothing', ['', ' ', '-', 'thing']],
    ['', ['a']],
  ])('%j', (expected, terms) => {
    expect(marked(expected.replace(/[[\]]/g, ''), ...terms)).toBe(expected);
  });

  const anyText = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 60 }),
    fc.string({
      unit: fc.constantFrom('a', 'B', ' ', '-', '.', '한', '글', '\u00ad', '\u0301', '½', '💡', '\n'),
      maxLength: 40,
    }),
  );

  it('gives whole words, ascending and without overlap', () => {
    fc.assert(
      fc.property(anyText, fc.array(anyText, { maxLength: 4 }), (text, terms) => {
        let end = 0;
        for (const match of phraseMatchesIn(text, terms)) {
          expect(match.start).toBeGreaterThanOrEqual(end);
          expect(match.end).toBeGreaterThan(match.start);
          end = match.end;
          expect(isInsideWord(text, match.start)).toBe(false);
          expect(isInsideWord(text, match.end)).toBe(false);
        }
        expect(end).toBeLessThanOrEqual(text.length);
      }),
    );
  });

  it('finds every single word of a text', () => {
    const anyWord = fc.stringMatching(/^(?:[A-Za-z]{1,8}|[가-힣]{1,5}|\d{1,4})$/);
    fc.assert(
      fc.property(fc.array(anyWord, { minLength: 1, maxLength: 8 }), fc.nat(), (words, n) => {
        const word = words[n % words.length] ?? '';
        const text = words.join(', ');
        const found = phraseMatchesIn(text, [word]).map(({ start, end }) => text.slice(start, end));
        expect(found).toContain(word);
      }),
    );
  });
});

/** Whether an offset is between two letters or digits, both Hangul or both not. */
function isInsideWord(text: string, at: number): boolean {
  const around = `${text.slice(0, at).match(/.$/su)?.[0] ?? ' '}${text.slice(at).match(/^./su)?.[0] ?? ' '}`;
  return /^(?:\p{Script=Hangul}{2}|[[\p{L}\p{N}\p{M}]--\p{Script=Hangul}]{2})$/v.test(around);
}
