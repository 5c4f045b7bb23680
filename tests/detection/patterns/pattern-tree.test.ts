import { describe, expect, test } from 'vitest';
import { type PatternNode, parsePattern } from '../../../detection/patterns/pattern-tree.ts';

const text = (value: string, exact = false): PatternNode => ({ type: 'text', value, exact });

describe('the tree of a pattern', () => {
  test.each<[string, PatternNode[][]]>([
    ['due', [[text('due')]]],
    ['norms?', [[text('norm'), { type: 'repeat', node: text('s'), min: 0, max: 1 }]]],
    ['a|b', [[text('a')], [text('b')]]],
    ['(a|b)c', [[{ type: 'group', alternatives: [[text('a')], [text('b')]] }, text('c')]]],
    ['(?-i:GGE)s', [[{ type: 'group', alternatives: [[text('GGE', true)]] }, text('s')]]],
    ['a b', [[text('a'), { type: 'gap', mark: ' ' }, text('b')]]],
    ['a ?b', [[text('a'), { type: 'gap', mark: ' ?' }, text('b')]]],
    ['co-?op', [[text('co'), { type: 'repeat', node: { type: 'gap', mark: '-' }, min: 0, max: 1 }, text('op')]]],
    ['a…b', [[text('a'), { type: 'gap', mark: '…' }, text('b')]]],
    [
      '13 \\([a-k]\\)',
      [[text('13'), { type: 'gap', mark: ' ' }, text('('), { type: 'class', source: '[a-k]' }, text(')')]],
    ],
    ['[|]{2}', [[{ type: 'repeat', node: text('|'), min: 2, max: 2 }]]],
    ['[^.;]{0,60}?', [[{ type: 'repeat', node: { type: 'class', source: '[^.;]' }, min: 0, max: 60 }]]],
    ['\\bis$', [[{ type: 'edge', source: '\\b' }, text('is'), { type: 'edge', source: '$' }]]],
    [
      'a(?! b)',
      [
        [
          text('a'),
          {
            type: 'look',
            direction: 'after',
            isNegative: true,
            alternatives: [[{ type: 'gap', mark: ' ' }, text('b')]],
          },
        ],
      ],
    ],
    ['(?<=a)b', [[{ type: 'look', direction: 'before', isNegative: false, alternatives: [[text('a')]] }, text('b')]]],
    ['', [[]]],
  ])('%s', (pattern, alternatives) => expect(parsePattern(pattern)).toEqual(alternatives));
});

describe('a pattern that is not in the syntax is rejected with its place', () => {
  test.each([
    ['due (diligence', 'Pattern "due (diligence", character 15: a group has no ")".'],
    ['due) diligence', 'Pattern "due) diligence", character 4: ")" closes no group.'],
    ['norm[s', 'Pattern "norm[s", character 5: a class has no "]".'],
    ['norm[]', 'Pattern "norm[]", character 5: a class has no "]".'],
    ['?norm', 'Pattern "?norm", character 1: "?" has nothing to repeat.'],
    ['norm{,3}', 'Pattern "norm{,3}", character 5: "{" begins no count such as {2} or {0,3}.'],
    ['norm{2,}', 'Pattern "norm{2,}", character 9: "{2,}" repeats without a bound.'],
    ['no.*rm', 'Pattern "no.*rm", character 4: "*" repeats without a bound; write {0,3} or the like.'],
    ['(?:norm)', 'Pattern "(?:norm)", character 2: a group begins with "(", "(?-i:", "(?=", "(?!", "(?<=" or "(?<!".'],
    ['(?<name>norm)', 'Pattern "(?<name>norm)", character 2: a group begins with'],
    ['norm\\d', 'Pattern "norm\\d", character 5: "\\d" is not in the syntax.'],
    ['norm\\', 'Pattern "norm\\", character 5: "\\" is not in the syntax.'],
  ])('%s', (pattern, message) => expect(() => parsePattern(pattern)).toThrow(message));
});
