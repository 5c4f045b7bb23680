import { describe, expect, test } from 'vitest';
import { scoreContext } from '../../detection/context/page-context.ts';
import { detect, isShown } from '../../detection/detect.ts';
import { pages } from './pages.ts';

describe('the reasons of a reference', () => {
  test('are its form, its cue and the signals of the page', () => {
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

  test('have the three strongest signals of the page', () => {
    const page = scoreContext(['GGE, First Committee, UNODA, cyber norms']);
    expect(page.signals).toHaveLength(4);
    expect(detect('Norm 3', page)[0]?.because).toEqual([
      { source: 'form', form: 'number' },
      ...page.signals.slice(0, 3),
    ]);
  });

  test('have no signals of the page where the form is certain on every page', () => {
    expect(detect('harmful hidden functions', pages.decisive)[0]?.because).toEqual([
      { source: 'form', form: 'phrase' },
    ]);
  });
});

describe('references share', () => {
  const [first, second, other] = detect('Norm 3, Norm 3 and norm (d)', pages.strong);

  test('equal reasons, but not those of another form, cue or page', () => {
    expect(second?.because).toBe(first?.because);
    expect(other?.because).not.toEqual(first?.because);
    const [cued] = detect('Norm 3 of the UN', pages.weak);
    const [otherwiseCued] = detect('Norm 3 of the OEWG', pages.weak);
    expect(cued?.because).not.toEqual(otherwiseCued?.because);
    expect(detect('Norm 3', scoreContext(['The UNGGE met again.']))[0]?.because).not.toBe(first?.because);
  });

  test('the list of a single norm', () => expect(second?.norms).toBe(first?.norms));
});

describe('at each sensitivity are shown', () => {
  const text = 'harmful hidden functions. Norm 3. norm (d).';
  const references = detect(text, pages.medium, 'everything');

  test.each([
    ['strict', 'certain references', ['harmful hidden functions']],
    ['balanced', 'also tentative and related ones', ['harmful hidden functions', 'Norm 3']],
    ['everything', 'also unsupported candidates', ['harmful hidden functions', 'Norm 3', 'norm (d)']],
  ] as const)('%s: %s', (sensitivity, _, expected) => {
    const shown = references.filter((reference) => isShown(reference, sensitivity));
    expect(shown.map(({ start, end }) => text.slice(start, end))).toEqual(expected);
  });

  test('detect returns unsupported candidates only at everything, and the same at strict as at balanced', () => {
    expect(references.map(({ unsupported }) => unsupported)).toEqual([undefined, undefined, true]);
    expect(detect(text, pages.medium)).toEqual(references.slice(0, 2));
    expect(detect(text, pages.medium, 'strict')).toEqual(references.slice(0, 2));
  });
});
