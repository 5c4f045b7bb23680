import { describe, expect, test } from 'vitest';
import { parseGold } from './parse-gold.ts';

/** Blocks of one case, short enough for a table: the text, and of every label its words and what is said of them. */
function parsed(line: string) {
  const [block] = parseGold('en.txt', `== none\n${line}`)[0]?.blocks ?? [];
  return {
    text: block?.text,
    labels: block?.labels.map(({ start, end, norms, form, confidence }) =>
      [block.text.slice(start, end), norms.join(), form, confidence].join('|'),
    ),
  };
}

test('cases, their levels and the lines of their blocks', () => {
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

test('a file without cases has none', () => expect(parseGold('en.txt', '# nothing yet\n')).toEqual([]));

describe('labels', () => {
  test.each([
    ['On {{Norm 3|3|number}}.', 'On Norm 3.', ['Norm 3|3|number|certain']],
    ['{{norms 6–8|6-8|number|tentative}}', 'norms 6–8', ['norms 6–8|6,7,8|number|tentative']],
    ['{{CI norms|6,7, 8|phrase|related}}', 'CI norms', ['CI norms|6,7,8|phrase|related']],
    ['{{11 norms|1-11|set}}', '11 norms', ['11 norms|1,2,3,4,5,6,7,8,9,10,11|set|certain']],
    ['{{norm 3|3|number}}{{, 4|4|number}}', 'norm 3, 4', ['norm 3|3|number|certain', ', 4|4|number|certain']],
  ])('%s', (line, text, labels) => expect(parsed(line)).toEqual({ text, labels }));
});

test.each([
  ['a\\nb', 'a\nb'],
  ['no\\u00adrm\\u00a03', 'no\u00adrm\u00a03'],
  ['\\u{1f600}', '😀'],
  ['a\\\\n', 'a\\n'],
  ['{{no\\u00adrm 3|3|number}}', 'no\u00adrm 3'],
])('escapes: %s', (line, text) => expect(parsed(line).text).toBe(text));

describe('a slip is told with its place and what is wrong', () => {
  test.each([
    ['Text.', 'en.txt:1: text stands in front of the first case, which starts with "== level".'],
    ['== odd', /^en\.txt:1: there is no level "odd": choose from none, weak/],
    ['== none\n== weak\nText.', 'en.txt:1: the case has no text.'],
    ['== none\n{{Norm 3|3|numbr}}', /^en\.txt:2: there is no form "numbr": choose from number, letter/],
    ['== none\n{{Norm 3|3|number|sure}}', /^en\.txt:2: there is no confidence "sure"/],
    ['== none\n{{Norm 12|12|number}}', /^en\.txt:2: "12" names no norms/],
    ['== none\n{{Norm 3||number}}', /^en\.txt:2: "" names no norms/],
    ['== none\n{{norms 8-6|8-6|number}}', /^en\.txt:2: "8-6" names no norms/],
    ['== none\n{{norms 8, 6|8,6|number}}', 'en.txt:2: the norms "8,6" do not ascend.'],
    ['== none\n{{Norm 3|3}}', /^en\.txt:2: "\{\{Norm 3\|3\}\}" is not of the shape/],
    ['== none\n{{Norm 3|3|number|certain|more}}', /is not of the shape/],
    ['== none\n{{Norm 3|3|number', 'en.txt:2: a label is opened with "{{" and not closed.'],
    ['== none\n{{Norm {{3|3|number}}', 'en.txt:2: a label is opened with "{{" and not closed.'],
    ['== none\nNorm 3}}', 'en.txt:2: "}}" closes a label that was never opened.'],
    ['== none\n{{ Norm 3|3|number}}', /^en\.txt:2: the words of "\{\{ Norm 3\|3\|number\}\}" are empty, or/],
    ['== none\na\\xb', 'en.txt:2: "\\x" is no escape: write \\n, \\t, \\\\ or \\u00a0.'],
    ['== none\na\\u{110000}', 'en.txt:2: "\\u{110000}" is no character.'],
  ])('%j', (source, message) => {
    expect(() => parseGold('en.txt', source)).toThrow(
      typeof message === 'string' ? expect.objectContaining({ name: 'Complaint', message }) : message,
    );
  });
});
