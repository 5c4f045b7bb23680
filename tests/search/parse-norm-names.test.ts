import { describe, expect, it } from 'vitest';
import { norms, paragraphOf } from '../../data/norms/norms.ts';
import { namesAllNorms, parseNormNames, parseNormNamesInPassage } from '../../search/parse-norm-names.ts';

describe('parseNormNames', () => {
  it('parses every norm in every form', () => {
    for (const { number, letter } of norms) {
      const forms = [
        `${number}`,
        letter,
        letter.toUpperCase(),
        `(${letter})`,
        `norm ${number}`,
        `Norm${number}`,
        `norm #${number}`,
        `norm no. ${number}`,
        `norm (${letter})`,
        `13(${letter})`,
        `13 ${letter}`,
        `13${letter}`,
        `13.${letter}`,
        `para. 13 (${letter})`,
        `A/70/174, para. 13 (${letter})`,
        `Norm ${number} · ${paragraphOf(number)}`,
        `규범 ${number}`,
        `제${number}규범`,
      ];
      for (const form of forms) expect(parseNormNames(form), form).toEqual({ norms: [number], rest: '' });
    }
  });

  it.each([
    ['norm 3 cybercrime', [3], 'cybercrime'],
    ['KISA norm 8', [8], 'KISA'],
    ['norms 9 and 10', [9, 10], ''],
    ['norms 8, 4 or 2', [8, 4, 2], ''],
    ['norms (f), (g), (h)', [6, 7, 8], ''],
    ['13 (c) or (d)', [3, 4], ''],
    ['13(g) bug bounty', [7], 'bug bounty'],
    ['norms 3-5', [3, 4, 5], ''],
    ['norms 6 to 8 KISA', [6, 7, 8], 'KISA'],
    ['13(c)–(e)', [3, 4, 5], ''],
    ['13 (a), (c) through (e)', [1, 3, 4, 5], ''],
    ['ｎｏｒｍ　７', [7], ''],
  ])('parses %j', (query, named, rest) => {
    expect(parseNormNames(query)).toEqual({ norms: named, rest });
  });

  it.each([
    '',
    '12',
    '13',
    '0',
    'l',
    '5G',
    'G7',
    '2019',
    '13 countries',
    'norm 12',
    'norm 110',
    'norm 3.5',
    'norms 1-13',
    '규범 3건',
    'norm due diligence',
    'norms and',
    'a norm',
    'enorm 3',
    'iii',
  ])('finds no name in %j', (query) => {
    expect(parseNormNames(query)).toEqual({ norms: [], rest: query });
  });
});

describe('parseNormNamesInPassage', () => {
  it.each([
    ['Speakers came back to norm 3 and to norms (g) and (h).', [3, 7, 8]],
    ['Under 13 (c), which the working paper cites, a State …', [3]],
    ['A/70/174, para. 13 (f)', [6]],
    ['정부는 규범 10과 제3규범을 인용하였다.', [10, 3]],
    ['The norm a group adopts, and the 13 a week it costs.', []],
    ['Chapter 13 b, norm of the trade', []],
    ['문건에는 규범 3건과 규범 3.5가 담겼다.', []],
  ])('parses %j', (passage, named) => {
    expect(parseNormNamesInPassage(passage).norms).toEqual(named);
  });
});

describe('namesAllNorms', () => {
  it.each([
    'norm',
    'The Norms',
    '11 norms',
    'the eleven UN norms',
    'cyber norms',
    '규범',
    '11개 규범',
    '유엔 사이버 규범',
  ])('is true for %j', (query) => {
    expect(namesAllNorms(query)).toBe(true);
  });

  it.each(['13', ' 13 ', 'norm 13', 'para. 13', '13 (', '¶ 13', 'A/70/174', 'A/70/174, para. 13', '제13항'])(
    'is true for %j, which names paragraph 13 only',
    (query) => {
      expect(namesAllNorms(query)).toBe(true);
    },
  );

  it.each(['', 'norm 3', '13 (c)', '12', 'norm 12', '13 countries', '12 norms', 'norm due', '113', '국제규범'])(
    'is false for %j',
    (query) => {
      expect(namesAllNorms(query)).toBe(false);
    },
  );
});
