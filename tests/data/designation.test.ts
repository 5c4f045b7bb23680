import { describe, expect, it } from 'vitest';
import { designationIn } from '../../data/designation.ts';
import { norms, paragraphOf } from '../../data/norms.ts';

describe('designationIn', () => {
  it('reads every norm in every form', () => {
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
      for (const form of forms) expect(designationIn(form), form).toEqual({ norms: [number], rest: '' });
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
  ])('reads %j', (query, named, rest) => {
    expect(designationIn(query)).toEqual({ norms: named, rest });
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
    'norm due diligence',
    'norms and',
    'a norm',
    'enorm 3',
    'iii',
  ])('leaves %j alone', (query) => {
    expect(designationIn(query)).toEqual({ norms: [], rest: query });
  });
});
