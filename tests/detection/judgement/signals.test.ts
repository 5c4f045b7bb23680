import { expect, test } from 'vitest';
import { signalsFor } from '../../../detection/judgement/signals.ts';
import type { Signal } from '../../../reference/reference.ts';

const page: readonly Signal[] = ['A/70/174', 'UNGGE', 'First Committee', 'GGE'].map((text) => ({
  source: 'page',
  text,
  weight: 'strong',
}));

test('the form comes first, then the cue, then the three strongest signals of the page', () => {
  expect(signalsFor('number', 'UN', page)).toEqual([
    { source: 'form', form: 'number' },
    { source: 'cue', text: 'UN' },
    ...page.slice(0, 3),
  ]);
  expect(signalsFor('set', undefined, [])).toEqual([{ source: 'form', form: 'set' }]);
});

test('equal reasons on one page share one list', () => {
  expect(signalsFor('number', 'UN', page)).toBe(signalsFor('number', 'UN', page));
  expect(signalsFor('number', 'UN', page)).not.toBe(signalsFor('number', 'OEWG', page));
  expect(signalsFor('number', 'UN', page)).not.toBe(signalsFor('letter', 'UN', page));
  expect(signalsFor('number', 'UN', page)).not.toBe(signalsFor('number', 'UN', [...page]));
});
