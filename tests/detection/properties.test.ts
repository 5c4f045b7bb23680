import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { NormNumber } from '../../data/norms/norm.ts';
import { norms } from '../../data/norms/norms.ts';
import { scoreContext } from '../../detection/context/page-context.ts';
import { detect } from '../../detection/detect.ts';
import { PreparedBlock } from '../../detection/prefilter/prepared-block.ts';
import { fragments } from './fragments.ts';
import { pages } from './pages.ts';

const anyText = fc.oneof(fragments, fc.string({ unit: 'binary' }), fc.string({ unit: 'grapheme' }));
const anyPage = fc.constantFrom(...Object.values(pages));

test('references in any text are in order, inside it, without overlaps, and their norms ascend', () => {
  fc.assert(
    fc.property(anyText, anyPage, fc.constantFrom('balanced', 'everything'), (text, context, sensitivity) => {
      let end = 0;
      for (const reference of detect(text, context, sensitivity)) {
        expect(reference.start).toBeGreaterThanOrEqual(end);
        expect(reference.end).toBeGreaterThan(reference.start);
        // A mark under the white space before or after a word looks like a mistake.
        expect(text.slice(reference.start, reference.end)).toMatch(/^\S(?:[\s\S]*\S)?$/u);
        expect(reference.norms).toEqual([...new Set(reference.norms)].sort((one, other) => one - other));
        expect(reference.norms.length).toBeGreaterThan(0);
        end = reference.end;
      }
      expect(end).toBeLessThanOrEqual(text.length);
    }),
    { numRuns: 3000 },
  );
});

test('everything without the unsupported candidates is what balanced finds', () => {
  fc.assert(
    fc.property(fragments, anyPage, (text, context) => {
      const supported = detect(text, context, 'everything').filter(({ unsupported }) => unsupported !== true);
      expect(supported).toEqual(detect(text, context));
    }),
  );
});

test('a prepared block gives the same references as its text', () => {
  fc.assert(
    fc.property(fragments, (text) => {
      const block = new PreparedBlock(text);
      const context = scoreContext([block]);
      expect(context).toEqual(scoreContext([text]));
      expect(detect(block, context, 'everything')).toEqual(detect(text, context, 'everything'));
    }),
  );
});

const anyNorm = fc.constantFrom(...norms);

describe('every norm is found in every form', () => {
  const forms: ((norm: { number: NormNumber; letter: string }) => string)[] = [
    ({ number }) => `Norm ${number}`,
    ({ number }) => `norm no. ${number}`,
    ({ number }) => `norm #${number}`,
    ({ letter }) => `norm (${letter})`,
    ({ letter }) => `norm 13 (${letter})`,
    ({ letter }) => `norm 13(${letter})`,
    ({ letter }) => `norm 13${letter}`,
    ({ letter }) => `paragraph 13 (${letter})`,
    ({ letter }) => `¶ 13(${letter})`,
    ({ letter }) => `A/70/174, para. 13(${letter})`,
  ];

  test.each(norms)('norm $number', (norm) => {
    for (const form of forms) {
      const text = form(norm);
      expect(detect(`${text} is meant.`, pages.decisive)).toMatchObject([
        { start: 0, end: text.length, norms: [norm.number], confidence: 'certain' },
      ]);
    }
  });
});

const ordinals = ['first', 'second', '3rd', 'fourth', 'fifth', 'sixth', '7th', 'eighth', 'ninth', 'tenth', 'eleventh'];

test.each(norms)('norm $number is found by its position, by its letter alone and in Korean', ({ number, letter }) => {
  const marked = (text: string) => detect(text, pages.decisive).map(({ norms: named }) => named);
  for (const text of [
    `the ${ordinals[number - 1]} norm`,
    `norm “${letter}”`,
    `subparagraph (${letter}) of paragraph 13`,
    `규범 ${number}은`,
    `제${number}규범`,
    `제13항 (${letter})호`,
    `13(${letter})항`,
    `규범 (${letter})`,
  ]) {
    expect([text, marked(text)]).toEqual([text, [[number]]]);
  }
});

test('the case of a head changes only tentative references', () => {
  const cases = fc.constantFrom('norm', 'Norm', 'NORM');
  const members = fc.constantFrom('3', '(c)', '13 (c)', '13(c)–(e)', 'no. 3', '3-5', '12', '28 (e)', '13 (l)');
  const before = fc.constantFrom('', 'the ', 'under ', 'GCSC ', 'draft ', 'matrix ', 'UN ');
  fc.assert(
    fc.property(cases, cases, members, before, anyPage, (one, other, member, lead, context) => {
      const found = (head: string) =>
        detect(`${lead}${head} ${member} says so.`, context)
          .filter(({ confidence }) => confidence !== 'tentative')
          .map(({ norms: named, kind, confidence }) => ({ named, kind, confidence }));
      expect(found(one)).toEqual(found(other));
    }),
  );
});

test('white space of any kind and number is one space', () => {
  const anySpace = fc
    .stringMatching(/^[ \t\n\u00A0\u2009]{1,4}$/)
    .filter((white) => (white.match(/\n/g) ?? []).length < 2);
  fc.assert(
    fc.property(fragments, anySpace, anyPage, (text, white, context) => {
      const plain = text.replace(/\s+/g, ' ');
      const found = (of: string) => detect(of, context).map(({ norms: named, confidence }) => ({ named, confidence }));
      expect(found(plain.replaceAll(' ', white))).toEqual(found(plain));
    }),
  );
});

describe('a list', () => {
  const separator = fc.constantFrom(', ', ' and ', ' or ', ', and ', ' and/or ', ' & ', '; ', ',\u00A0', '\nand ');
  const styles: ((norm: { number: NormNumber; letter: string }) => string)[] = [
    ({ number }) => `${number}`,
    ({ letter }) => `(${letter})`,
    ({ letter }) => `13 (${letter})`,
    ({ letter }) => `13(${letter})`,
  ];

  test('of any two norms is two references', () => {
    fc.assert(
      fc.property(anyNorm, anyNorm, separator, fc.constantFrom(...styles), (one, other, between, style) => {
        const [first, second] = [`norms ${style(one)}`, style(other)];
        const text = `${first}${between}${second} are meant`;
        const found = detect(text, pages.decisive);
        expect(found.map((reference) => reference.norms)).toEqual([[one.number], [other.number]]);
        expect(found.map(({ start, end }) => text.slice(start, end))).toEqual([first, second]);
      }),
    );
  });

  test('with a dash is a range where it ascends, and nothing where it does not', () => {
    const dash = fc.constantFrom('-', '–', '—', ' – ', ' to ', ' through ');
    fc.assert(
      fc.property(anyNorm, anyNorm, dash, fc.constantFrom(...styles), (one, other, between, style) => {
        const text = `norms ${style(one)}${between}${style(other)} are meant`;
        const interior = norms.map(({ number }) => number).filter((n) => n >= one.number && n <= other.number);
        const expected = one.number < other.number ? [interior] : [];
        expect(detect(text, pages.decisive).map((reference) => reference.norms)).toEqual(expected);
      }),
    );
  });
});
