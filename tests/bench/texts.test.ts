import { expect, test } from 'vitest';
import { quartilesOf } from '../../bench/measure/rounds.ts';
import { hostileTexts } from '../../bench/pages/hostile.ts';
import { neutralProse } from '../../bench/pages/neutral-prose.ts';
import { benchTexts } from '../../bench/pages/texts.ts';
import { scoreContext } from '../../detection/context/page-context.ts';
import { detect } from '../../detection/detect.ts';
import { mayContainReference } from '../../detection/prefilter/block-prefilter.ts';

test('neutral prose is the same in every run, has the requested length and no candidate', () => {
  const prose = neutralProse(50_000);
  expect(prose).toEqual(neutralProse(50_000));
  expect(prose.join('').length).toBeGreaterThanOrEqual(50_000);
  expect(prose.filter(mayContainReference)).toEqual([]);
});

test('the texts have the length and the references that their names promise', () => {
  for (const { name, blocks, isProse } of benchTexts()) {
    const length = blocks.join('\n').length;
    if (isProse) expect(Math.abs(length - 1_000_000), name).toBeLessThan(60_000);
  }
  const many = benchTexts().find(({ name }) => name === '10,000 references')?.blocks ?? [];
  expect(many.map((block) => detect(block, scoreContext([block])).length)).toEqual([10_000]);
});

test('hostile texts have the requested length', () => {
  expect(hostileTexts.filter(({ ofLength }) => ofLength(1000).length !== 1000)).toEqual([]);
});

test('median and quartiles', () => {
  expect(quartilesOf([5, 1, 4, 2, 3])).toEqual({ low: 2, median: 3, high: 4 });
});
