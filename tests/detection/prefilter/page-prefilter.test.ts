import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { norms } from '../../../data/norms/norms.ts';
import { scoreContext } from '../../../detection/context/page-context.ts';
import { detect } from '../../../detection/detect.ts';
import { LEXICA } from '../../../detection/lexicon/lexica.ts';
import { createPagePrefilter } from '../../../detection/prefilter/page-prefilter.ts';
import { readGold } from '../../../scripts/eval/gold-files.ts';
import { readCases } from '../../gold/read-cases.ts';
import { fragments } from '../fragments.ts';
import { textsWith } from '../lexicon/examples.ts';

/** As the sentinel searches a page: all texts once more after the first hint. */
function isWorthReading(...texts: string[]): boolean {
  let hasHint = false;
  const prefilter = createPagePrefilter(() => {
    hasHint = true;
  });
  const search = () => texts.some((text) => prefilter(text));
  return search() || (hasHint && search());
}

describe('worth reading', () => {
  test.each([
    ['Norm 3'],
    ['the OverviewNorm 3 and more'],
    ['Norm III of the list'],
    ['Norm no. 3'],
    ['NORM THREE'],
    ['norm 13 (c)'],
    ['규범 13(c)'],
    ['No\u00ADrm 3'],
    ['Ｎｏｒｍ 3'],
    ['cyber', 'due diligence is a norm'],
    ['due diligence is a norm', 'cyber'],
    ['the UN GGE', 'the third norm'],
    ['A/70/174, para. 13(f)'],
    ['the UN GGE', 'paragraph 13 (c) of the 2015 report'],
    ['제3규범', '유엔 정부전문가그룹'],
    ['harmful hidden functions'],
    ['eleven voluntary norms'],
  ])('%s', (...texts) => expect(isWorthReading(...texts)).toBe(true));
});

describe('not worth reading', () => {
  test.each([
    [''],
    ['Normal life in 2013.'],
    ['due diligence in mergers'],
    ['cyber cafes, and normal people'],
    ['a cyberattack on a supply chain', 'due diligence for vendors'],
    ['the norm of a vector, norm (x) and norm 2 of a matrix'],
    ['a strict district predicts conflict', 'norms'],
    ['CREATE TRIGGER, STRICT tables', 'norms'],
    ['certificates', 'cybercafe'],
    ['사이버 범죄', '온라인 서비스'],
    ['2015년 11개의 보고서'],
  ])('%s', (...texts) => expect(isWorthReading(...texts)).toBe(false));
});

test('reports the first hint once, so that earlier texts can be searched for cues', () => {
  let hints = 0;
  const prefilter = createPagePrefilter(() => hints++);
  expect(prefilter('nothing of the kind')).toBe(false);
  expect(hints).toBe(0);
  expect(prefilter('cyber, cyber')).toBe(false);
  expect(prefilter('cyber')).toBe(false);
  expect(hints).toBe(1);
});

const patterns = LEXICA.flatMap(({ language, phrases, signals }) => [
  ...phrases.map(({ ambiguity, pattern }) => ({ language, list: 'phrases', isEnough: ambiguity === 'low', pattern })),
  ...(['decisive', 'strong', 'medium', 'weak'] as const).flatMap((weight) => {
    const isEnough = weight === 'decisive' || weight === 'strong';
    return signals[weight].map((pattern) => ({ language, list: 'signals', isEnough, pattern }));
  }),
]);
const cues = LEXICA.flatMap(({ heads, phraseCues }) => [...Object.values(heads).flat(), ...phraseCues]);

describe('every page that something is shown on', () => {
  const cases = readGold();

  test('of the gold set, with its blocks one after another or joined', () => {
    const missed = cases.filter((one) => {
      // Without the sentence that the level of a case stands for, which is no text of the page.
      const page = { ...one, level: 'page' as const };
      const isShown = readCases([page], { detect, scoreContext }).some(({ found }) => found.balanced.length > 0);
      const texts = one.blocks.map(({ text }) => text);
      return isShown && !(isWorthReading(...texts) && isWorthReading(texts.join('')));
    });
    expect(missed.map(({ file, line }) => `${file}:${line}`)).toEqual([]);
  });

  test('made of the parts of references', () => {
    fc.assert(
      fc.property(fragments, (text) => {
        // In the text of a block, U+FFFC stands for a picture or a footnote mark; the text of a page has nothing there.
        fc.pre(!text.includes('\uFFFC') && detect(text, scoreContext([text])).length > 0);
        expect(isWorthReading(text)).toBe(true);
      }),
      { numRuns: 2000 },
    );
  });

  test('with a phrase, a signal and a cue of the lexica', () => {
    const [phrases, signals] = ['phrases', 'signals'].map((list) => patterns.filter((each) => each.list === list));
    const textOfAny = (some: readonly string[]) => fc.constantFrom(...some).chain(textsWith);
    const patternsOf = (some: typeof patterns = []) => some.map(({ pattern }) => pattern);
    fc.assert(
      fc.property(
        textOfAny(patternsOf(phrases)),
        textOfAny(patternsOf(signals)),
        textOfAny(cues),
        (phrase, signal, cue) => {
          const texts = [`On ${signal}.`, `About ${phrase}, says ${cue}.`];
          const context = scoreContext(texts);
          fc.pre(texts.some((text) => detect(text, context).length > 0));
          expect(isWorthReading(...texts), texts.join('\n')).toBe(true);
        },
      ),
      { numRuns: 1000 },
    );
  });

  test.each(norms)('with the words of norm $number', ({ text }) => expect(isWorthReading(text)).toBe(true));
});

describe('phrases of low ambiguity and strong signals are enough, other signals with a norm', () => {
  test.each(patterns.filter(({ list, isEnough }) => isEnough || list === 'signals'))(
    '$language, $list: $pattern',
    ({ language, list, isEnough, pattern }) => {
      fc.assert(
        fc.property(textsWith(pattern), (text) => {
          const texts = isEnough ? [text] : [text, 'the third norm'];
          const missed = `the prefilter misses this match of one of the ${list} in detection/lexicon/${language}/: "${text}"`;
          expect(isWorthReading(...texts), missed).toBe(true);
        }),
        { numRuns: 20 },
      );
    },
  );
});
