import { describe, expect, test } from 'vitest';
import type { ContextLevel } from '../../../detection/context/page-context.ts';
import { scoreContext } from '../../../detection/context/page-context.ts';
import { detect, isShown } from '../../../detection/detect.ts';
import { pages } from '../pages.ts';

const LEVELS = ['none', 'weak', 'medium', 'strong', 'decisive'] as const satisfies ContextLevel[];
const CUE = ' The GGE said so.';

describe('alone, on a page of no, weak, medium, strong, decisive context', () => {
  test.each([
    ['A/70/174, para. 13 (c)', 'certain certain certain certain certain'],
    ['paragraph 13 (c) of the 2015 GGE report', 'certain certain certain certain certain'],
    ['harmful hidden functions', 'certain certain certain certain certain'],
    ['Norm 3', 'tentative tentative tentative certain certain'],
    ['Norms 3–5', 'tentative tentative tentative certain certain'],
    ['norm 3', '– – – certain certain'],
    ['Norm (c)', '– – – certain certain'],
    ['norm 13 (c)', 'tentative tentative tentative certain certain'],
    ['paragraph 13 (c)', '– – – certain certain'],
    ['11 norms', '– – – certain certain'],
    ['13(f)', '– – – certain certain'],
    ['principle of due diligence', '– – – related related'],
    ['due diligence', '– – – – –'],
  ])('%s: %s', (text, expected) => expect(across(`${text}.`)).toBe(expected));
});

describe('with a cue in the next sentence', () => {
  test.each([
    ['Norm 3', 'tentative certain certain certain certain'],
    ['norm 3', '– certain certain certain certain'],
    ['Norm (c)', '– certain certain certain certain'],
    ['norm 13 (c)', 'tentative certain certain certain certain'],
    ['11 norms', '– certain certain certain certain'],
    ['13(f)', '– – – certain certain'],
    ['principle of due diligence', '– related related related related'],
    ['due diligence', '– related related related related'],
  ])('%s: %s', (text, expected) => expect(across(`${text}.${CUE}`)).toBe(expected));
});

test('a strong signal settles nothing where another subject weighs as much', () => {
  const sheet = scoreContext(['There are 11 norms on the exercise sheet.', 'matrix, Frobenius']);
  expect(sheet.level).toBe('strong');
  expect(detect('There are 11 norms on the sheet, Norm 1 among them.', sheet)).toEqual([]);
});

test('says what it was decided on', () => {
  expect(detect('Norm 3 is young, says the U\u00ADN here.', pages.weak)).toEqual([
    {
      start: 0,
      end: 6,
      norms: [3],
      kind: 'short',
      confidence: 'certain',
      because: [
        { source: 'form', form: 'number' },
        { source: 'cue', text: 'U\u00ADN' },
        { source: 'page', text: 'GGE', weight: 'weak' },
      ],
    },
  ]);
});

describe('sensitivity', () => {
  const context = pages.medium;
  const text = 'harmful hidden functions. Norm 3. norm (d).';

  test.each([
    ['strict', ['harmful hidden functions']],
    ['balanced', ['harmful hidden functions', 'Norm 3']],
    ['everything', ['harmful hidden functions', 'Norm 3', 'norm (d)']],
  ] as const)('%s', (sensitivity, expected) => {
    const all = detect(text, context, 'everything');
    const shown = all.filter((reference) => isShown(reference, sensitivity));
    expect(shown.map(({ start, end }) => text.slice(start, end))).toEqual(expected);
  });

  test('candidates that nothing supports come only when asked for', () => {
    const found = detect(text, context);
    expect(found).toHaveLength(2);
    expect(found.every((reference) => isShown(reference, 'balanced'))).toBe(true);
  });
});

function across(text: string): string {
  return LEVELS.map((level) => detect(text, pages[level])[0]?.confidence ?? '–').join(' ');
}
