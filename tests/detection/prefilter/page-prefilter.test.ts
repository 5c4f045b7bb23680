import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { norms } from '../../../data/norms/norms.ts';
import { scoreContext } from '../../../detection/context/page-context.ts';
import { detect } from '../../../detection/detect.ts';
import { LEXICA } from '../../../detection/lexicon/lexica.ts';
import { sourceOf } from '../../../detection/patterns/lexicon-pattern.ts';
import { createPagePrefilter, hasAnyHint } from '../../../detection/prefilter/page-prefilter.ts';
import { readGold } from '../../../scripts/eval/gold-files.ts';
import { readCases } from '../../gold/read-cases.ts';
import { fragments } from '../fragments.ts';

/** As the sentinel looks at a page: again at everything once anything may matter. */
const sees = (...texts: string[]) => {
  if (!texts.some(hasAnyHint)) return false;
  return texts.map(createPagePrefilter()).some(Boolean);
};

test.each([
  ['Norm 3'],
  ['the OverviewNorm 3 and more'],
  ['Norm III of the list'],
  ['norm 13 (c)'],
  ['No\u00ADrm 3'],
  ['Ｎｏｒｍ 3'],
  ['cyber', 'due diligence'],
  ['the UN GGE', 'the third norm'],
  ['A/70/174, para. 13(f)'],
  ['paragraph 13 (c) of the 2015 report'],
  ['제3규범', '유엔 정부전문가그룹'],
  ['harmful hidden functions'],
])('worth reading: %s', (...texts) => {
  expect(sees(...texts)).toBe(true);
});

test.each([
  [''],
  ['Normal life in 2013.'],
  ['due diligence in mergers'],
  ['cyber cafes, and normal people'],
  ['the norm of a vector, norm (x) and norm 2 of a matrix'],
  ['a strict district predicts conflict', 'norms'],
  ['certificates', 'cybercafe'],
])('not worth reading: %s', (...texts) => {
  expect(sees(...texts)).toBe(false);
});

describe('sees every page that something is shown on', () => {
  const cases = readGold();

  test('of the gold set, a block after the other or all in one', () => {
    const missed = cases.filter((one) => {
      // What the level of a case stands for is no text of the page; it is said by the case's own blocks here or not at all.
      const page = { ...one, level: 'page' as const };
      const isShown = readCases([page], { detect, scoreContext }).some(({ found }) => found.balanced.length > 0);
      const texts = one.blocks.map(({ text }) => text);
      return isShown && !(sees(...texts) && sees(texts.join('')));
    });
    expect(missed.map(({ file, line }) => `${file}:${line}`)).toEqual([]);
  });

  test('in any text made of what references are made of', () => {
    fc.assert(
      fc.property(fragments, (text) => {
        // Gaps stand in the text of blocks only, not in a page's bare text.
        fc.pre(!text.includes('\uFFFC') && detect(text, scoreContext([text])).length > 0);
        expect(sees(text)).toBe(true);
      }),
      { numRuns: 2000 },
    );
  });

  test('that says any phrase of low ambiguity, or a phrase and a signal', () => {
    const phrases = LEXICA.flatMap((lexicon) => lexicon.phrases).filter(({ pattern }) => !pattern.includes('(?'));
    for (const { ambiguity, pattern } of phrases) {
      fc.assert(
        fc.property(fc.stringMatching(new RegExp(`^(?:${sourceOf(pattern)})$`)), (text) => {
          const isSeen = ambiguity === 'low' ? sees(text) : sees('cyberspace', text);
          expect(isSeen, 'add a pattern to detection/prefilter/page-hints.ts').toBe(true);
        }),
        { numRuns: 10 },
      );
    }
  });

  test('that says a signal and names a norm', () => {
    const signals = LEXICA.flatMap(({ signals: { decisive, strong, medium, weak } }) => [
      ...[...decisive, ...strong, ...medium, ...weak],
    ]);
    const plain = signals.map((source) => source.replaceAll('(?-i:', '(')).filter((source) => !source.includes('(?'));
    for (const pattern of plain) {
      fc.assert(
        fc.property(fc.stringMatching(new RegExp(`^(?:${sourceOf(pattern)})$`)), (text) => {
          expect(sees(text, 'the third norm')).toBe(true);
        }),
        { numRuns: 10 },
      );
    }
  });

  test('that quotes a norm', () => {
    expect(norms.filter(({ text }) => !sees(text))).toEqual([]);
  });
});
