import { describe, expect, test } from 'vitest';
import { UserError } from '../../scripts/terminal/command.ts';
import { parseGold } from './parse-gold.ts';

/** The block of a case with one line: its text, and its labels in the format of the gold set, with offsets resolved. */
function parsedBlock(line: string) {
  const [block] = parseGold('en.txt', `== none\n${line}`)[0]?.blocks ?? [];
  return {
    text: block?.text,
    labels: block?.labels.map(({ start, end, norms, form, confidence }) =>
      [block.text.slice(start, end), norms.join(), form, confidence].join('|'),
    ),
  };
}

test('parses cases with their levels and the lines of their blocks', () => {
  const source = '# a comment\n\n== none\nOne.\n\n# inside\nTwo.\r\n== page\n{{Norm 3|3|number}}\n';
  expect(parseGold('ko.txt', source)).toEqual([
    {
      file: 'ko.txt',
      line: 3,
      level: 'none',
      blocks: [
        { line: 4, text: 'One.', labels: [] },
        { line: 7, text: 'Two.', labels: [] },
      ],
    },
    {
      file: 'ko.txt',
      line: 8,
      level: 'page',
      blocks: [
        {
          line: 9,
          text: 'Norm 3',
          labels: [{ start: 0, end: 6, norms: [3], form: 'number', confidence: 'certain' }],
        },
      ],
    },
  ]);
});

test('returns no cases for a file that has none', () => expect(parseGold('en.txt', '# nothing yet\n')).toEqual([]));

describe('parses labels', () => {
  test.each([
    ['On {{Norm 3|3|number}}.', 'On Norm 3.', ['Norm 3|3|number|certain']],
    ['{{norms 6–8|6-8|number|tentative}}', 'norms 6–8', ['norms 6–8|6,7,8|number|tentative']],
    ['{{CI norms|6,7, 8|phrase|related}}', 'CI norms', ['CI norms|6,7,8|phrase|related']],
    ['{{11 norms|1-11|set}}', '11 norms', ['11 norms|1,2,3,4,5,6,7,8,9,10,11|set|certain']],
    ['{{norm 3|3|number}}{{, 4|4|number}}', 'norm 3, 4', ['norm 3|3|number|certain', ', 4|4|number|certain']],
  ])('%s', (line, text, labels) => expect(parsedBlock(line)).toEqual({ text, labels }));
});

describe('replaces escapes', () => {
  test.each([
    ['a\\nb', 'a\nb'],
    ['no\\u00adrm\\u00a03', 'no\u00adrm\u00a03'],
    ['\\u{1f600}', '😀'],
    ['a\\\\n', 'a\\n'],
    ['{{no\\u00adrm 3|3|number}}', 'no\u00adrm 3'],
  ])('%s', (line, text) => expect(parsedBlock(line).text).toBe(text));
});

describe('reports a mistake with file and line', () => {
  test.each([
    ['Text.', 1, 'there is text before the first case. Start a case with "== level".'],
    ['== odd', 1, 'there is no level "odd". Choose from none, weak, medium, strong, decisive, page.'],
    ['== none\n== weak\nText.', 1, 'the case has no text.'],
    [
      '== none\n{{Norm 3|3|numbr}}',
      2,
      'there is no form "numbr". Choose from number, letter, paragraph, documentParagraph, ordinal, phrase, quote, set, anaphor.',
    ],
    ['== none\n{{Norm 3|3|number|sure}}', 2, 'there is no confidence "sure". Choose from certain, related, tentative.'],
    [
      '== none\n{{Norm 12|12|number}}',
      2,
      '"12" is no list of norms. Write numbers from 1 to 11 with commas, or a range such as 6-8.',
    ],
    [
      '== none\n{{Norm 3||number}}',
      2,
      '"" is no list of norms. Write numbers from 1 to 11 with commas, or a range such as 6-8.',
    ],
    [
      '== none\n{{norms 8-6|8-6|number}}',
      2,
      '"8-6" is no list of norms. Write numbers from 1 to 11 with commas, or a range such as 6-8.',
    ],
    ['== none\n{{norms 8, 6|8,6|number}}', 2, 'the norms "8,6" do not ascend.'],
    [
      '== none\n{{Norm 3|3}}',
      2,
      '"{{Norm 3|3}}" is no label. Write {{words|norms|form}} or {{words|norms|form|confidence}}.',
    ],
    [
      '== none\n{{Norm 3|3|number|certain|more}}',
      2,
      '"{{Norm 3|3|number|certain|more}}" is no label. Write {{words|norms|form}} or {{words|norms|form|confidence}}.',
    ],
    ['== none\n{{Norm 3|3|number', 2, 'a label is opened with "{{" and never closed.'],
    ['== none\n{{Norm {{3|3|number}}', 2, 'a label is opened with "{{" and never closed.'],
    ['== none\nNorm 3}}', 2, '"}}" closes a label that was never opened.'],
    [
      '== none\n{{ Norm 3|3|number}}',
      2,
      'the words of "{{ Norm 3|3|number}}" are empty, or start or end with white space.',
    ],
    ['== none\na\\xb', 2, '"\\x" is not an escape. Write \\n, \\t, \\\\ or \\u00a0.'],
    ['== none\na\\u{110000}', 2, '"\\u{110000}" is not a character.'],
  ])('%j', (source, line, reason) => {
    expect(() => parseGold('en.txt', source)).toThrow(new UserError(`en.txt:${line}: ${reason}`));
  });
});
