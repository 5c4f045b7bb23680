import { expect, test } from 'vitest';
import { scoreContext } from '../../detection/context/page-context.ts';
import { detect } from '../../detection/detect.ts';

/** The references on a page, given by its title and blocks: words, confidence and norms. */
function referencesOn(blocks: string[]): [string, string, readonly number[]][] {
  const context = scoreContext(blocks);
  return blocks.flatMap((block) =>
    detect(block, context).map(({ start, end, norms, confidence }): [string, string, readonly number[]] => [
      block.slice(start, end),
      confidence,
      norms,
    ]),
  );
}

test('a page about the norms has certain and related references', () => {
  expect(
    referencesOn([
      'Responsible State behaviour in cyberspace',
      'States discussed Norm 3 again.',
      'Is due diligence a rule of international law, or only one of the norms?',
    ]),
  ).toEqual([
    ['Norm 3', 'certain', [3]],
    ['due diligence', 'related', [3]],
  ]);
});

test('a page that only names a norm has a tentative reference', () => {
  expect(referencesOn(['House rules', 'See Norm 3.'])).toEqual([['Norm 3', 'tentative', [3]]]);
});

test('a page about mergers has none', () => {
  expect(
    referencesOn([
      'Cyber due diligence in mergers and acquisitions',
      'The buyer does due diligence on the target company and its critical infrastructure.',
      'The State of Delaware has norms of its own for due diligence in cyberspace.',
      'Supply chain, attribution and vulnerability disclosure are looked at as well.',
      'Large holders report under Section 13(f) of the Exchange Act.',
    ]),
  ).toEqual([]);
});

test('a page about linear algebra has none', () => {
  expect(
    referencesOn([
      'Vector norms',
      'A unit vector has norm 1. Norm 1 is the sum of the absolute values.',
      'Norm 2 is the Euclidean one. There are 11 norms on this sheet; see exercise 13 (a)-(f) and norm (c).',
    ]),
  ).toEqual([]);
});
