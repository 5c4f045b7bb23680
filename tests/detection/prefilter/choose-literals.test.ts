import { describe, expect, test } from 'vitest';
import { type Choice, chooseLiterals } from '../../../detection/prefilter/choose-literals.ts';
import { LiteralText } from '../../../detection/prefilter/literal-parts.ts';

const choice: Choice = {
  minRarity: 14,
  wantedRarity: 14,
  cutsWords: false,
  minBeginning: 10,
  costOf: ({ length }) => length,
  costOfInitial: 0,
};
const chosen = (requirements: string[][][], changes: Partial<Choice> = {}) =>
  chooseLiterals(requirements, { ...choice, ...changes }).toSorted();

describe('chooses', () => {
  test('a part that several literals have in common', () => {
    expect(chosen([[['<harmful> <hidden> <devices>']], [['<further> <hidden> <devices>']]])).toEqual([
      'hidden devices',
    ]);
  });

  test('the shorter of several parts', () => {
    expect(chosen([[['<increasingly> <resilient> <dykes>']]])).toEqual(['resilient dykes']);
  });

  test('the list that costs less, when one is enough', () => {
    expect(
      chosen([[['<hidden> <devices>', '<secret> <machines>'], ['<quiet> <harbours>']].map((list) => list)]),
    ).toEqual(['quiet harbours']);
  });

  test('nothing more for what is found already', () => {
    expect(chosen([[['<norm>']], [['<the> <norm> <of> <hidden> <devices>']]])).toEqual(['norm>']);
  });

  test('no word that texts on any subject have, unless there is no other', () => {
    expect(chosen([[['<public> <information> <on> <sluices> <and> <dykes>']]])).toEqual(['sluices and dykes']);
    expect(chosen([[['<information>']]])).toEqual(['information']);
  });

  test('parts of words only where words may be cut', () => {
    const requirements = [[['<resilient> <dykes>']]];
    expect(chosen(requirements)).toEqual(['resilient dykes']);
    expect(chosen(requirements, { cutsWords: true })).not.toEqual(['resilient dykes']);
  });

  test('few initials, where each one costs', () => {
    const requirements = [[['<wooden> <dams>']], [['<hidden> <wooden> <devices>']]];
    expect(chosen(requirements)).toEqual(['hidden wooden', 'wooden dams']);
    expect(chosen(requirements, { costOfInitial: 40 })).toEqual(['wooden dams', 'wooden devices']);
  });
});

test('says what cannot be searched for', () => {
  expect(() => chosen([[['hidden> <']]])).toThrow('hidden');
});

describe('a text with a literal contains a part', () => {
  test.each([
    ['<due> <diligence>', 'diligence', true],
    ['<supply chain>', 'supply chain', true],
    // There may be nothing between two words of a part, but not something between the letters of a word.
    ['<cyberspace>', 'cyber space', true],
    ['<cyber> <space>', 'cyberspace', false],
    ['<critical> <national> <grid>', 'critical…grid', true],
    ['<norms>', 'norm', true],
    ['<norms>', 'norm>', false],
    ['<cybercrime>', 'crime', false],
    ['<GGE>', 'gge', true],
    ['<gge>', 'GGE', false],
  ])('%s: %s %s', (literal, part, expected) => {
    expect(new LiteralText(literal).contains(part, { cutsWords: false })).toBe(expected);
  });
});
