import { describe, expect, it } from 'vitest';
import { isPlaceNeeded, joinRuns } from '../../../documents/layout/join-runs.ts';
import type { Boundary, TextRun } from '../../../documents/layout/text-run.ts';

/** Where a run of one line is shown, in units of its own height, which is that of the text around it unless stated. */
interface Shown {
  /** The distance from the end of the run before; a negative one overlaps it. */
  gap?: number;
  /** The height of the characters, as a share of the usual height. */
  size?: number;
  /** How far the lower edge is above that of the usual text. */
  rise?: number;
  /** How many lines below the run before, which begins a new line at the left edge. */
  down?: number;
  boundary?: Boundary;
  isPositioned?: boolean;
}

const WIDTH_OF_CHARACTER = 0.45;

/** Runs as a page of horizontal lines shows them; a string is a run beside the one before. */
function shown(...described: (string | [text: string, shown: Shown])[]): TextRun[] {
  let x = 0;
  let lower = 1;
  return described.map((each) => {
    const [text, { gap = 0, size = 1, rise = 0, down = 0, boundary = 'none', isPositioned = false }] =
      typeof each === 'string' ? [each, {}] : each;
    if (down !== 0) x = 0;
    lower += down;
    const left = x + gap;
    const right = left + text.trimEnd().length * WIDTH_OF_CHARACTER * size;
    x = left + text.length * WIDTH_OF_CHARACTER * size;
    const [top, bottom] = [lower - rise - size, lower - rise];
    const middle = (left + right) / 2;
    const place = {
      first: { left, top, right: middle, bottom },
      last: { left: middle, top, right, bottom },
      isPositioned,
    };
    return text.trim() === '' ? { text, boundary } : { text, boundary, place };
  });
}

/** The joined texts, in which `|` stands for a gap. */
function textsOf(runs: TextRun[]): string[] {
  return joinRuns(runs).map(({ text }) => text.replaceAll('\uFFFC', '|'));
}

const LINE = 'What is protected here is what the report says in norm';

describe('runs', () => {
  it.each<[rule: string, runs: TextRun[], texts: string[]]>([
    ['that touch are one word', shown('Norm ', 'th', 'ree'), ['Norm three']],
    ['at the distance of a blank are two words', shown('Norm', ['3', { gap: 0.3 }]), ['Norm 3']],
    ['at a distance have one blank, also where their text has one', shown('Norm ', ['3', { gap: 0.3 }]), ['Norm 3']],
    ['as close as spaced letters are one word', shown('N', ['orm', { gap: 0.1 }]), ['Norm']],
    ['of inline blocks that touch are one word', shown('N', ['orm', { boundary: 'item' }]), ['Norm']],
    [
      'of a first letter over two lines join the word',
      shown(['N', { size: 2 }], ['orm', { boundary: 'item' }]),
      ['Norm'],
    ],
    [
      'of items in a row are apart by a blank',
      shown('Norm 9', ['Supply', { gap: 1, boundary: 'item' }]),
      ['Norm 9 Supply'],
    ],
    ['of columns are apart', shown('a norm', ['3 States', { gap: 2, boundary: 'item' }]), ['a norm', '3 States']],
    ['of blocks in a row are apart', shown('a norm', ['3 States', { boundary: 'block' }]), ['a norm', '3 States']],
    [
      'of blocks below each other are apart',
      shown('a norm', ['3 States', { down: 1.2, boundary: 'block' }]),
      ['a norm', '3 States'],
    ],
    [
      'of items below each other are apart',
      shown('Norm 9', ['3 States', { down: 1.2, boundary: 'item' }]),
      ['Norm 9', '3 States'],
    ],
    ['that wrap read on', shown('the norm ', ['3 of them', { down: 1.2 }]), ['the norm 3 of them']],
    [
      'lose the blanks between blocks',
      shown('a', ['  ', { boundary: 'block' }], ['b', { down: 1.2, boundary: 'block' }]),
      ['a', '  b'],
    ],
  ])('%s', (_, runs, texts) => {
    expect(textsOf(runs)).toEqual(texts);
  });

  it.each<[boundary: Boundary, texts: string[]]>([
    ['none', ['Norm3']],
    ['item', ['Norm 3']],
    ['line', ['Norm', '3']],
    ['block', ['Norm', '3']],
  ])('without a place are joined by their boundary: %s', (boundary, texts) => {
    expect(
      textsOf([
        { text: 'Norm', boundary: 'none' },
        { text: '3', boundary },
      ]),
    ).toEqual(texts);
  });

  it('keep their offsets', () => {
    const runs = shown('Norm 1', ['1', { size: 0.7, rise: 0.4 }], ' and', ['norm 3', { gap: 0.3 }]);
    const [joined] = joinRuns(runs);
    expect(joined?.pieces.map(({ run, start }) => joined.text.slice(start, start + run.text.length))).toEqual(
      runs.map(({ text }) => text),
    );
  });
});

describe('a footnote mark', () => {
  it.each<[name: string, runs: TextRun[], text: string]>([
    ['that is raised and smaller', shown('Norm 1', ['1', { size: 0.7, rise: 0.4 }], ' says'), 'Norm 1|1| says'],
    ['that is only raised', shown('Norm 1', ['1', { rise: 0.4 }], ' says'), 'Norm 1|1| says'],
    ['that is only smaller', shown('Norm 1', ['1', { size: 0.7 }], ' says'), 'Norm 1|1| says'],
    ['of several numbers', shown('Norm 1', ['1, 2', { size: 0.7, rise: 0.4 }]), 'Norm 1|1, 2|'],
    [
      'in several runs',
      shown('Norm 1', ['1', { size: 0.7, rise: 0.4 }], [',', { size: 0.7, rise: 0.4 }]),
      'Norm 1|1|,',
    ],
    ['in brackets', shown('Norm 1', ['[12]', { size: 0.7, rise: 0.4 }]), 'Norm 1|[12]|'],
    ['that is a sign', shown('13 (c)', ['*', { size: 0.8, rise: 0.3 }]), '13 (c)|*|'],
    ['that is a letter after a number', shown('Norm 3', ['a', { size: 0.7, rise: 0.4 }]), 'Norm 3|a|'],
    ['after a comma and a blank', shown('Norms 1, ', ['2', { size: 0.7, rise: 0.4 }], ' 3'), 'Norms 1, |2| 3'],
    ['that is a counter at a distance', shown('Norm 1', ['0', { gap: 0.5 }]), 'Norm 1|0|'],
    ['that wraps', shown('Norm 1', ['1', { size: 0.7, down: 1.2 }]), 'Norm 1|1|'],
    ['at the start of a text', shown(['1', { size: 0.7, rise: 0.4 }], 'Norm 3'), '1 Norm 3'],
  ])('%s is kept apart', (_, runs, text) => {
    expect(textsOf(runs)).toEqual([text]);
  });

  it.each<[name: string, runs: TextRun[], text: string]>([
    ['a number of the same size', shown('Norm 1', '1'), 'Norm 11'],
    ['a number in slightly smaller type', shown('Norm 1', ['1', { size: 0.92 }]), 'Norm 11'],
    ['a lowered number, as in a formula', shown('x', ['1', { size: 0.7, rise: -0.2 }]), 'x1'],
    ['a raised word ending', shown('the 3', ['rd', { size: 0.7, rise: 0.4 }], ' norm'), 'the 3rd norm'],
    ['a smaller number after a blank', shown('Norm ', ['3', { size: 0.8 }]), 'Norm 3'],
    ['a raised letter after a word', shown('Norm', ['s', { size: 0.8, rise: 0.3 }]), 'Norms'],
  ])('is not %s', (_, runs, text) => {
    expect(textsOf(runs)).toEqual([text]);
  });
});

describe('lines that are blocks', () => {
  const next = (text: string, more: Shown = {}): [string, Shown] => [text, { down: 1.3, boundary: 'line', ...more }];

  it.each<[name: string, runs: TextRun[], texts: string[]]>([
    ['continue in the middle of a sentence', shown(LINE, next('three of the list')), [`${LINE}\nthree of the list`]],
    [
      'have no second line break where there is one between them, because an empty line ends a phrase',
      shown(LINE, ['\n    ', { boundary: 'line' }], next('three of the list')),
      [`${LINE}\n    three of the list`],
    ],
    ['continue with a bracket', shown(LINE, next('(c) of the list')), [`${LINE}\n(c) of the list`]],
    [
      'continue with a number where each line is placed by its coordinates',
      shown([LINE, { isPositioned: true }], next('3 of the list', { isPositioned: true })),
      [`${LINE}\n3 of the list`],
    ],
    [
      'continue after a short line where each line is placed by its coordinates',
      shown(['The norm', { isPositioned: true }], next('(c) of the list', { isPositioned: true })),
      ['The norm\n(c) of the list'],
    ],
    [
      'do not continue with a number after a short line',
      shown(['The norm', { isPositioned: true }], next('3 States', { isPositioned: true })),
      ['The norm', '3 States'],
    ],
    ['do not continue with a number elsewhere', shown(LINE, next('3 States')), [LINE, '3 States']],
    ['do not continue with a capital elsewhere', shown(LINE, next('The report')), [LINE, 'The report']],
    ['do not continue after a sentence', shown(`${LINE}.`, next('three')), [`${LINE}.`, 'three']],
    ['do not continue at the distance of a paragraph', shown(LINE, next('three', { down: 2.4 })), [LINE, 'three']],
    ['do not continue in another size', shown(LINE, next('three', { size: 0.7 })), [LINE, 'three']],
    [
      'do not continue after a short line',
      shown('The norm', next('three of the list')),
      ['The norm', 'three of the list'],
    ],
    [
      'do not continue in a line that is much longer',
      shown(LINE, next(`and ${LINE} ${LINE}`)),
      [LINE, `and ${LINE} ${LINE}`],
    ],
    ['do not continue above', shown(LINE, next('three', { down: -1.3 })), [LINE, 'three']],
  ])('%s', (_, runs, texts) => {
    expect(textsOf(runs)).toEqual(texts);
  });
});

describe('places need not be measured', () => {
  it.each<[before: string, after: string, boundary: Boundary, hasBlank: boolean, isNeeded: boolean]>([
    ['See ', 'Norm 3', 'none', false, false],
    ['Norm 3', ', which', 'none', false, false],
    ['Norm', 'three', 'none', true, false],
    ['Norm', '3', 'none', true, false],
    ['Norm ', '3', 'none', false, false],
    ['Norm 1,', '2', 'none', true, true],
    ['3', ' in', 'none', false, false],
    ['Norm', '3', 'none', false, true],
    ['Norm 1', '2', 'none', true, true],
    ['1', 'Norm 1', 'none', false, true],
    ['Norm', 'States', 'item', true, true],
    ['the norm', 'three', 'line', false, true],
    ['the norm.', 'three', 'line', false, false],
    ['the norm', 'three', 'block', false, false],
  ])('%j and %j: boundary %s, blank %s', (before, after, boundary, hasBlank, isNeeded) => {
    const run = (text: string): TextRun => ({ text, boundary: 'none' });
    expect(isPlaceNeeded(run(before), run(after), boundary, hasBlank)).toBe(isNeeded);
  });
});
