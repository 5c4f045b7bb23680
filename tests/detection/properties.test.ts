import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { NormNumber } from '../../data/norm.ts';
import { norms } from '../../data/norms.ts';
import { detect } from '../../detection/detect.ts';
import { fragments } from './fragments.ts';
import { pages } from './pages.ts';

const anyText = fc.oneof(fragments, fc.string({ unit: 'binary' }), fc.string({ unit: 'grapheme' }));
const anyPage = fc.constantFrom(...Object.values(pages));

test('whatever the text, the references are in order, inside it, apart from each other, and ascending', () => {
  fc.assert(
    fc.property(anyText, anyPage, fc.constantFrom('balanced', 'everything'), (text, context, widest) => {
      let end = 0;
      for (const reference of detect(text, context, widest)) {
        expect(reference.start).toBeGreaterThanOrEqual(end);
        expect(reference.end).toBeGreaterThan(reference.start);
        // A mark under the blank before or behind a word looks like a slip.
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

test('what is asked for does not change what is found without asking', () => {
  fc.assert(
    fc.property(fragments, anyPage, (text, context) => {
      const wide = detect(text, context, 'everything').filter(({ unsupported }) => unsupported !== true);
      expect(wide).toEqual(detect(text, context));
    }),
  );
});

const anyNorm = fc.constantFrom(...norms);

describe('every norm, in every form, is found again', () => {
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

describe('lists', () => {
  const separator = fc.constantFrom(', ', ' and ', ' or ', ', and ', ' and/or ', ' & ', '; ', ',\u00A0', '\nand ');
  const styles: ((norm: { number: NormNumber; letter: string }) => string)[] = [
    ({ number }) => `${number}`,
    ({ letter }) => `(${letter})`,
    ({ letter }) => `13 (${letter})`,
    ({ letter }) => `13(${letter})`,
  ];

  test('of any two norms are two references, one for each', () => {
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

  test('with a dash are ranges where they ascend, and nothing where they do not', () => {
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
