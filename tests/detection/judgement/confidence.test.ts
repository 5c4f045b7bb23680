import { describe, expect, test } from 'vitest';
import { type ContextLevel, scoreContext } from '../../../detection/context/page-context.ts';
import { detect } from '../../../detection/detect.ts';
import { found, pages } from '../pages.ts';

const LEVELS = ['none', 'weak', 'medium', 'strong', 'decisive'] as const satisfies ContextLevel[];

/** The confidence of the first reference in a text on a page of each level. */
function atEachLevel(text: string): string {
  return LEVELS.map((level) => detect(text, pages[level])[0]?.confidence ?? '–').join(' ');
}

describe('confidence without a cue, at the levels none, weak, medium, strong, decisive', () => {
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
  ])('%s: %s', (text, expected) => expect(atEachLevel(`${text}.`)).toBe(expected));
});

describe('confidence with a cue in the next sentence', () => {
  test.each([
    ['Norm 3', 'tentative certain certain certain certain'],
    ['norm 3', '– certain certain certain certain'],
    ['Norm (c)', '– certain certain certain certain'],
    ['norm 13 (c)', 'tentative certain certain certain certain'],
    ['11 norms', '– certain certain certain certain'],
    ['13(f)', '– – – certain certain'],
    ['principle of due diligence', '– related related related related'],
    ['due diligence', '– related related related related'],
  ])('%s: %s', (text, expected) => expect(atEachLevel(`${text}. The GGE said so.`)).toBe(expected));
});

describe('a strong page counts as medium', () => {
  const strong = ['The UNGGE met.'];

  test('where as many words belong to other subjects as signals to this one', () => {
    const page = scoreContext([...strong, 'matrix']);
    expect([page.level, page.signals.length, page.otherSubjects.length]).toEqual(['strong', 1, 1]);
    expect(found('norm (c)', page)).toBe('–');
  });

  test('but not where fewer do', () => {
    const page = scoreContext([...strong, 'UNODA', 'matrix']);
    expect([page.level, page.signals.length, page.otherSubjects.length]).toEqual(['strong', 2, 1]);
    expect(found('norm (c)', page)).toBe('norm (c)→3');
  });

  test('but a decisive one does not', () => {
    const page = scoreContext(['A/70/174', 'matrix', 'Frobenius']);
    expect(found('norm (c)', page)).toBe('norm (c)→3');
  });
});
