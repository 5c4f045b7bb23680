import { describe, expect, test } from 'vitest';
import { requiredLiterals } from '../../../detection/prefilter/required-literals.ts';

/** The first list, which keeps optional groups. */
const spelledOut = (pattern: string) => requiredLiterals(pattern)[0]?.toSorted().join(', ');

describe('what every match of a pattern contains', () => {
  test.each([
    ['due diligence', '<due> <diligence>'],
    ['norms?', '<norm>, <norms>'],
    ['(larger )?context', '<context>, <larger> <context>'],
    ['supply-chain', '<supply chain>'],
    ["state's", '<state s>'],
    ['A/ ?70', '<a/ 70>'],
    ['GGE', '<gge>'],
    ['(?-i:GGE)s', '<GGEs>'],
    ['authori[sz]ed', '<authorised>, <authorized>'],
    ['cyber[a-z]{0,8}', '<cyber'],
    ['11( [a-z]{2,9}){0,5} norms', '<11…<norms>'],
    ['(?<!un )norm(?! of)', '<norm>'],
    ['상당(한 ?)?주의', '상당주의, 상당한 주의'],
    ['11개의? ?규범', '<11개 규범, <11개의 규범'],
  ])('%s: %s', (pattern, literals) => expect(spelledOut(pattern)).toBe(literals));

  test('optional words are also taken for any words, for fewer literals', () => {
    expect(requiredLiterals('critical (information )?infrastructure')).toEqual([
      ['<critical> <infrastructure>', '<critical> <information> <infrastructure>'],
      ['<critical>…infrastructure>'],
    ]);
  });

  test('what `…` cannot stand for is spelled out', () => {
    expect(requiredLiterals('report( U\\.N\\.)?').at(-1)).toEqual(['<report>', '<report> <u n']);
  });

  test('where there are too many alternatives, each part is required', () => {
    const digit = '(1|2|3|4|5|6|7|8|9)';
    const lists = requiredLiterals(`one ${digit}${digit} two`);
    expect(lists[0]).toEqual(Array.from('123456789', (one) => `<one> <${one}`));
    expect(lists[1]).toEqual(Array.from('123456789', (one) => `${one}> <two>`));
  });
});

test('a pattern of which nothing is certain is rejected', () => {
  expect(() => requiredLiterals('(norm)?')).toThrow('Pattern "(norm)?" has no word that all its matches contain');
});
