import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fileKindOf, readPlainText } from '../../documents/files/read-document.ts';

describe('the paragraphs of a plain text', () => {
  test.each([
    ['one line', 'Norm 3', ['Norm 3']],
    ['consecutive lines', 'Norm\n3\nand 4', ['Norm\n3\nand 4']],
    ['a blank line', 'Norm\n\n3', ['Norm', '3']],
    ['several blank lines with spaces in them', 'Norm\n \t\n\n  3', ['Norm', '3']],
    ['line ends of Windows', 'Norm\r\n3\r\n\r\n4', ['Norm\r\n3', '4']],
    ['line ends of the classic Mac', 'Norm\r3\r\r4', ['Norm\r3', '4']],
    ['a page break on a line of its own', 'Norm\n\f\n3', ['Norm', '3']],
    ['blank lines at both ends', '\n\nNorm 3\n\n\n', ['Norm 3']],
    ['an empty text', '', []],
    ['white space only', ' \n\n \n', []],
  ])('%s', (_, text, paragraphs) => {
    const document = readPlainText(text);
    expect(document.text).toBe(text);
    expect(document.blocks.map(({ start, end }) => text.slice(start, end).trim())).toEqual(paragraphs);
  });
});

test('only white space is outside of paragraphs', () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom('a', ' ', '\n', '\r', '\r\n', '\f') }), (text) => {
      const { blocks } = readPlainText(text);
      const outside = blocks.map(({ start }, index) => text.slice(blocks[index - 1]?.end ?? 0, start)).join('');
      expect(`${outside}${text.slice(blocks.at(-1)?.end ?? 0)}`.trim()).toBe('');
    }),
  );
});

test.each([
  ['a.txt', 'text'],
  ['a.b.MD', 'markdown'],
  ['a.HTM', 'html'],
  ['a.xhtml', 'xhtml'],
  ['a.pdf', 'pdf'],
  ['a.docx', undefined],
  ['txt', undefined],
])('the kind of %s: %s', (name, kind) => {
  expect(fileKindOf(name)).toBe(kind);
});
