import { describe, expect, test } from 'vitest';
import { scan } from '../../cli/scan.ts';
import { UnreadableDocument } from '../../documents/document-text.ts';
import { readMarkdown } from '../../documents/files/markdown-text.ts';

/** The blocks of a Markdown document, with white space folded. */
function blocksOf(source: string): string[] {
  const { text, blocks } = readMarkdown(source, 'note.md');
  return blocks.map(({ start, end }) => text.slice(start, end).replace(/\s+/g, ' '));
}

describe('a paragraph', () => {
  test.each<[name: string, source: string, text: string]>([
    ['joins emphasis by underscores', '_Norm 3_ and __Norm 4__ and ___norm 5___', 'Norm 3 and Norm 4 and norm 5'],
    ['joins emphasis by asterisks', '*Norm* 3 and **Norm** 4', 'Norm 3 and Norm 4'],
    ['keeps underscores inside of words', 'the norm_3 of some_code_name', 'the norm_3 of some_code_name'],
    ['leaves out struck-out text', 'Norm ~~6~~ 7, ~Norm 5~', 'Norm 7,'],
    ['has a space for a backslash before a space', 'Norm\\ 8', 'Norm 8'],
    ['has a character for its escape', '13\\(c\\) and \\*', '13(c) and *'],
    ['has a character for its entity', 'Norm&nbsp;3 &amp; 4', 'Norm 3 & 4'],
    [
      'has the text of a link',
      'See [Norm 3](https://example.org/a_b_c) and [_norms_ 4][n].\n\n[n]: x',
      'See Norm 3 and norms 4.',
    ],
    ['has a gap for a picture', 'a ![Norm 3](x.png) b', 'a \uFFFC b'],
    ['has a gap for code', 'a `Norm 3` and ``norm ` 4`` b', 'a \uFFFC and \uFFFC b'],
    [
      'keeps a footnote mark apart',
      'Norm 1[^1] and norms 6[^a-b], 7',
      'Norm 1\uFFFC[^1]\uFFFC and norms 6\uFFFC[^a-b]\uFFFC, 7',
    ],
    ['reads on over a line break', 'Norm\n3 and norm\\\n4 and norm  \n5', 'Norm 3 and norm 4 and norm 5'],
    ['joins inline HTML', 'Norm <b>3</b><!-- 4 -->', 'Norm 3'],
  ])('%s', (_, source, text) => {
    expect(blocksOf(source)).toEqual([text]);
  });
});

describe('a document', () => {
  test.each<[name: string, source: string, blocks: string[]]>([
    ['has a block for each heading', '# Norm 3 #\nText\n\nOther\n---', ['Norm 3', 'Text', 'Other']],
    ['has a block for each item', '- _Norm_ 3\n- Norm 4\n  1. Norm 5', ['Norm 3', 'Norm 4', 'Norm 5']],
    [
      'has a block for each cell',
      '| Norm | Title |\n| --- | --- |\n| 3 | _Territory_ |',
      ['Norm', 'Title', '3', 'Territory'],
    ],
    [
      'has no block for fenced and indented code',
      'a\n\n```js\nNorm 3\n```\n\n~~~\nNorm 4\n~~~\n\n    Norm 5\n\nb',
      ['a', 'b'],
    ],
    ['reads quotations', '> Norm 3\n> > norm 4', ['Norm 3', 'norm 4']],
    ['reads HTML', '<div>Norm 3</div>\n\nb', ['Norm 3', 'b']],
    [
      'has the text of footnotes',
      'a\n\n[^1]: A/70/174\n[^note]: Norm 3,\nwhich _is_\n\n    norm 4\n\nb',
      ['a', 'A/70/174', 'Norm 3, which is', 'norm 4', 'b'],
    ],
    ['reads line ends of Windows', 'a\r\n\r\n_b_\r\n', ['a', 'b']],
    ['has no block when it is empty', ' \n\n', []],
  ])('%s', (_, source, blocks) => {
    expect(blocksOf(source)).toEqual(blocks);
  });

  test('has references whose offsets refer to its text', () => {
    const document = readMarkdown(
      '# The UNGGE\n\nSee _Norm 3_[^1], ~~Norm 6~~ and __norms__ 7 and 8.\n\n[^1]: `Norm 9`.\n',
      'note.md',
    );
    const { references } = scan(document, 'balanced');
    expect(references.map(({ norms }) => norms)).toEqual([[3], [7], [8]]);
    for (const { start, end, text } of references) expect(document.text.slice(start, end)).toBe(text);
  });

  test('that is nested too deeply is refused with its name', () => {
    const read = () => readMarkdown(`${'>'.repeat(20_000)} a`, 'deep.md');
    expect(read).toThrow(expect.objectContaining({ message: expect.stringMatching(/^deep\.md is nested too deeply/) }));
    expect(read).toThrow(UnreadableDocument);
  });
});
