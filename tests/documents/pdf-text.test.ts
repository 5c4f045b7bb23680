import { describe, expect, test } from 'vitest';
import { linesOf, type PlacedText, paragraphsOf } from '../../documents/pdf/pdf-layout.ts';
import { readPdf } from '../../documents/pdf/pdf-text.ts';
import { type TinyLine, tinyPdf } from './tiny-pdf.ts';

/** A piece of text on a baseline. */
function piece(str: string, y: number, hasEOL = false, height = 12): PlacedText {
  return { str, transform: [height, 0, 0, height, 72, y], height, hasEOL };
}

describe('lines', () => {
  test.each([
    [
      'pieces of a line',
      [piece('No', 700), piece('rm', 700), piece(' ', 700, false, 0), piece('3', 700, true)],
      ['Norm 3'],
    ],
    ['two lines', [piece('Norm', 700, true), piece('3', 686)], ['Norm', '3']],
    ['a line end as a separate piece', [piece('Norm', 700), piece('', 700, true, 0), piece('3', 686)], ['Norm', '3']],
    ['a hyphen at the end', [piece('para-', 700, true), piece('graph 13', 686)], ['para-', 'graph 13']],
    ['blank lines', [piece(' ', 700, true), piece('', 686, true), piece('a', 672)], ['a']],
    [
      'a footnote mark',
      [piece('Norm 3', 700), piece('12', 705, false, 8), piece(' is', 700)],
      ['Norm 3\uFFFC12\uFFFC is'],
    ],
    ['a small number on the baseline', [piece('Norm ', 700), piece('3', 700, false, 8)], ['Norm 3']],
    ['raised letters', [piece('the 3', 700), piece('rd', 705, false, 8), piece(' norm', 700)], ['the 3rd norm']],
    ['a footnote', [piece('12', 104, false, 6), piece(' See norm 3', 100, false, 9)], ['12 See norm 3']],
  ])('%s', (_, pieces, lines) => {
    expect(linesOf(pieces).map(({ text }) => text)).toEqual(lines);
  });
});

describe('paragraphs', () => {
  const line = (text: string, y: number, height = 12) => ({ text, y, height });
  test.each([
    ['consecutive lines', [[line('Norm', 700), line('3', 686), line('x', 672)]], ['Norm\n3\nx']],
    ['a wider gap', [[line('a', 700), line('b', 686), line('c', 662), line('d', 648)]], ['a\nb', 'c\nd']],
    ['double spacing', [[line('a', 700), line('b', 676), line('c', 652), line('d', 610)]], ['a\nb\nc', 'd']],
    ['a footnote mark in the line', [[line('a', 700), line('b', 686), line('c', 669), line('d', 655)]], ['a\nb\nc\nd']],
    ['a heading', [[line('a', 700, 18), line('b', 686), line('c', 672)]], ['a', 'b\nc']],
    [
      'a sentence that continues on the next page',
      [
        [line('a', 700), line('see Norm', 686)],
        [line('3.', 700), line('b', 686)],
      ],
      ['a\nsee Norm\n3.\nb'],
    ],
    [
      'a sentence that ends with the page',
      [
        [line('a', 700), line('see Norm 3.”', 686)],
        [line('3.', 700), line('b', 686)],
      ],
      ['a\nsee Norm 3.”', '3.\nb'],
    ],
    [
      'a page number in between',
      [
        [line('a', 700), line('see Norm', 686), line('8', 40)],
        [line('3.', 700), line('b', 686)],
      ],
      ['a\nsee Norm', '8', '3.\nb'],
    ],
    [
      'the next column',
      [[line('a', 700), line('see Norm', 686), line('3.', 700), line('b', 686)]],
      ['a\nsee Norm\n3.\nb'],
    ],
    ['a page without text', [[], [line('a', 700)], []], ['a']],
    ['no pages', [], []],
  ])('%s', (_, pages, paragraphs) => {
    expect(paragraphsOf(pages)).toEqual(paragraphs);
  });
});

describe('a PDF file', () => {
  const read = (...pages: TinyLine[][]) => readPdf(tinyPdf(pages), 'a.pdf');

  test('is read paragraph by paragraph', async () => {
    const { text, blocks } = await read(
      [
        { text: 'On norms', y: 780, size: 20 },
        { text: 'States (all) recall Norm', y: 740 },
        { text: '3 of', y: 726 },
        { text: 'the report.', y: 712 },
        { text: 'Next.', y: 680 },
      ],
      [{ text: 'Last.', y: 740 }],
    );
    expect(text).toBe('On norms\n\nStates (all) recall Norm\n3 of\nthe report.\n\nNext.\n\nLast.');
    expect(blocks.map(({ start, end }) => text.slice(start, end))).toEqual(text.split('\n\n'));
  });

  test('is read in Korean without an embedded font', async () => {
    expect((await read([{ text: '규범 3', y: 740, isKorean: true }])).text).toBe('규범 3');
  });

  test.each([
    [
      'encrypted',
      tinyPdf([[{ text: 'Norm 3', y: 740 }]], { encrypted: true }),
      'a.pdf is encrypted and needs a password: ',
    ],
    ['without text', tinyPdf([[]]), 'a.pdf has no text: its only page is a scan or an image; '],
    ['without text on several pages', tinyPdf([[], []]), 'a.pdf has no text: its 2 pages are scans or images; '],
    ['empty', Buffer.of(), 'a.pdf is damaged or not a PDF ('],
    ['another format', Buffer.from('<p>Norm 3'), 'a.pdf is damaged or not a PDF ('],
    ['cut short', tinyPdf([[{ text: 'Norm 3', y: 740 }]]).subarray(0, 60), 'a.pdf is damaged or not a PDF ('],
  ])('%s', async (_, bytes, sentence) => {
    await expect(readPdf(bytes, 'a.pdf')).rejects.toThrow(sentence);
  });
});
