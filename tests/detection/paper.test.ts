import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { scoreContext } from '../../detection/context/page-context.ts';
import type { DetectedReference } from '../../detection/detect.ts';
import { detect } from '../../detection/detect.ts';

const blocks = readFileSync(new URL('../data/rok-paper.txt', import.meta.url), 'utf8').split(/\n\s*\n/);
const context = scoreContext(blocks);

/** Every reference in the paper, with its words. */
const references: (DetectedReference & { text: string })[] = blocks.flatMap((block) =>
  detect(block, context).map((reference) => ({ ...reference, text: block.slice(reference.start, reference.end) })),
);

function ofKind(kind: DetectedReference['kind']): [string, readonly number[]][] {
  return references.filter((reference) => reference.kind === kind).map(({ text, norms }) => [text, norms]);
}

test('the paper is about the norms', () => {
  expect(context).toMatchObject({ level: 'decisive', otherSubjects: [] });
});

test('it names each norm in its heading, and the first by its letter too', () => {
  const headings = Array.from({ length: 11 }, (_, index) => [`Norm ${index + 1}`, [index + 1]]);
  expect(ofKind('short')).toEqual([...headings.slice(0, 4), ['Norm (a)', [1]], ...headings.slice(4)]);
});

test('it names all norms once', () => {
  expect(ofKind('set')).toEqual([['11 norms', [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11]]]);
});

describe('due diligence', () => {
  const due = references.filter(({ text }) => text.includes('due diligence'));

  test('is found three times, once alone in a heading', () => {
    expect(due.map(({ text }) => text)).toEqual(['due diligence', 'due diligence', 'due diligence']);
  });

  test('is related to norm 3', () => {
    for (const reference of due) expect(reference).toMatchObject({ norms: [3], kind: 'named', confidence: 'related' });
  });
});

test('every explicit reference is certain', () => {
  const explicit = references.filter(({ kind }) => kind !== 'named');
  expect(explicit.every(({ confidence }) => confidence === 'certain')).toBe(true);
});
