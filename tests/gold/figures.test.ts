import { describe, expect, test } from 'vitest';
import { scoreContext } from '../../detection/context/page-context.ts';
import { detect } from '../../detection/detect.ts';
import { bars, countCases, percent } from './bars.ts';
import { changesBetween } from './changes.ts';
import {
  agreement,
  figuresOf,
  formOfOutcome,
  kindOfOutcome,
  outcomesOf,
  type PlacedOutcome,
  precision,
  recall,
  wrongRate,
} from './figures.ts';
import { parseGold } from './parse-gold.ts';
import { type Detection, readCases } from './read-cases.ts';

const today: Detection = { detect, scoreContext };
/** Finds norm 3 at every `x` and norm 4 at every `y`, both certain. */
const simple: Detection = {
  scoreContext,
  detect: (text) =>
    [...text.matchAll(/[xy]/g)].map(({ index, 0: letter }) => ({
      ...{ start: index, end: index + 1, norms: [letter === 'x' ? 3 : 4], kind: 'short', confidence: 'certain' },
      because: [{ source: 'form', form: 'letter' }],
    })),
};

const sample = parseGold(
  'en-sample.txt',
  [
    '== none',
    '{{x|3|number}} {{x|3|number|related}} {{x|4|number}} {{z|5|paragraph}} y',
    '== strong',
    'None.',
    '== page',
    'Here: y.',
  ].join('\n'),
);

describe('the figures of a small gold set', () => {
  const blocks = readCases(sample, simple);
  const of = (sensitivity: 'strict' | 'balanced' | 'everything') =>
    figuresOf(outcomesOf(blocks, sensitivity).map(({ outcome }) => outcome));

  test('at balanced', () => {
    const figures = of('balanced');
    expect(figures).toEqual({
      ...{ labels: 4, shown: 5, right: 2, spanDiffers: 0, sameConfidence: 1 },
      ...{ wrong: 1, false: 2, missed: 2, unsupported: 0 },
    });
    expect([precision, recall, wrongRate, agreement].map((share) => share(figures))).toEqual([0.4, 0.5, 0.2, 0.5]);
  });

  test('at strict', () => expect(of('strict')).toMatchObject({ labels: 3, shown: 5, right: 1, false: 3, wrong: 1 }));

  test('by kind and form: the kind of the found reference and the form of the label', () => {
    const outcomes = outcomesOf(blocks, 'balanced').map(({ outcome }) => outcome);
    expect(outcomes.map((outcome) => [outcome.result, kindOfOutcome(outcome), formOfOutcome(outcome)])).toEqual([
      ['right', 'short', 'number'],
      ['right', 'short', 'number'],
      ['wrong', 'short', 'number'],
      ['false', 'short', 'letter'],
      ['missed', 'short', 'number'],
      ['missed', 'short', 'paragraph'],
      ['false', 'short', 'letter'],
    ]);
  });

  test('cases and decoys are counted', () => expect(countCases(sample)).toEqual({ cases: 3, decoys: 2 }));
});

test('shares of nothing count as success', () => {
  const nothing = figuresOf([]);
  expect([precision, recall, wrongRate, agreement].map((share) => share(nothing))).toEqual([1, 1, 0, 1]);
});

test('a percentage is rounded down', () => {
  expect([percent(1), percent(0.98999), percent(0.99), percent(0.29)]).toEqual([
    '100.00 %',
    '98.99 %',
    '99.00 %',
    '29.00 %',
  ]);
});

test('values below a bar are named', () => {
  const figures = figuresOf(outcomesOf(readCases(sample, simple), 'balanced').map(({ outcome }) => outcome));
  const missed = bars(sample, { strict: figures, balanced: figures, everything: figures }).filter(
    ({ isMet }) => !isMet,
  );
  expect(missed.map(({ name, value }) => `${name}: ${value}`)).toEqual([
    'cases: 3',
    'precision at balanced: 40.00 %',
    'recall at balanced: 50.00 %',
    'wrong targets at balanced: 1',
    'precision at strict: 40.00 %',
  ]);
});

test('the level of a case counts as the rest of its page', () => {
  const cases = parseGold('en.txt', '== none\nOn norm 3.\n== strong\nOn norm 3.\n== page\nThe UN GGE.\nOn norm 3.');
  const found = readCases(cases, today).map((block) => block.found.balanced.length);
  expect(found).toEqual([0, 1, 0, 1]);
});

test('changes between two detections', () => {
  const better: Detection = { ...simple, detect: (text, page) => simple.detect(text.replace('z', 'x'), page).slice(1) };
  const changes = changesBetween(readCases(sample, simple), readCases(sample, better));
  const places = (outcomes: PlacedOutcome[]) =>
    outcomes.map(({ block, outcome }) => `${block.line}:${('label' in outcome ? outcome.label : outcome.found).start}`);
  expect({
    foundLabels: places(changes.foundLabels),
    removedMarks: places(changes.removedMarks),
    lostLabels: places(changes.lostLabels),
    addedMarks: places(changes.addedMarks),
  }).toEqual({
    foundLabels: [],
    // The only mark of the decoy: `better` leaves out the first mark of every block.
    removedMarks: ['6:6'],
    lostLabels: ['2:0'],
    // `better` finds norm 3 where norm 5 is labelled.
    addedMarks: ['2:6'],
  });
});
