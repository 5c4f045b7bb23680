import type { PdfLine } from './pdf-line.ts';

/** Lines that read on. */
type Paragraph = PdfLine[];

/** A gap wider than the usual one by this factor begins a paragraph; a footnote mark widens one by less. */
const WIDER = 1.35;
/** Letters that differ in height by this factor are of a heading, a note or a running title. */
const OTHER_SIZE = 1.15;
/** Lines that are further apart than this many times the height of their letters are not taken for the usual. */
const WIDEST_USUAL = 1.8;

const SENTENCE_END = /[.!?:;…]["'”’)\]\uFFFC\d]*\s*$/;

/**
 * Puts the lines of a document together to paragraphs, by the gaps between them, and each paragraph to a block of text. A
 * paragraph goes on in the next column or on the next page when it breaks off there in the middle of a sentence.
 */
export function paragraphsOf(pages: readonly (readonly PdfLine[])[]): string[] {
  const usual = usualGap(pages);
  const paragraphs: Paragraph[] = [];
  for (const column of pages.flatMap(columnsOf)) {
    const [first, ...rest] = splitColumn(column, usual);
    if (first === undefined) continue;
    const last = paragraphs.at(-1);
    if (last && goesOn(last, first)) last.push(...first);
    else paragraphs.push(first);
    paragraphs.push(...rest);
  }
  return paragraphs.map((lines) => lines.map(({ text }) => text.trimEnd()).join('\n'));
}

/** Lines that stand one below the other; where the next one is higher up, another column begins, or a header that is drawn last. */
function columnsOf(lines: readonly PdfLine[]): PdfLine[][] {
  const columns: PdfLine[][] = [];
  let above: PdfLine | undefined;
  for (const line of lines) {
    const column = columns.at(-1);
    if (column && above && line.y <= above.y) column.push(line);
    else columns.push([line]);
    above = line;
  }
  return columns;
}

function splitColumn(column: readonly PdfLine[], usual: number): Paragraph[] {
  const paragraphs: Paragraph[] = [];
  let above: PdfLine | undefined;
  for (const line of column) {
    const paragraph = paragraphs.at(-1);
    if (paragraph && above && isSameSize(above, line) && gapOf(above, line) <= usual * WIDER) paragraph.push(line);
    else paragraphs.push([line]);
    above = line;
  }
  return paragraphs;
}

/** A single line is a heading, a number or a running title: it ends where it ends. */
function goesOn(before: Paragraph, after: Paragraph): boolean {
  const last = before.at(-1);
  const [next, second] = after;
  if (last === undefined || next === undefined || second === undefined || before.length < 2) return false;
  return isSameSize(last, next) && !SENTENCE_END.test(last.text);
}

/** The gap between two base lines, in heights of letters. */
function gapOf(above: PdfLine, below: PdfLine): number {
  return (above.y - below.y) / Math.max(above.height, below.height, 1);
}

function isSameSize({ height: one }: PdfLine, { height: other }: PdfLine): boolean {
  return Math.max(one, other) <= Math.min(one, other) * OTHER_SIZE;
}

/** The median of the document, of gaps between lines of one size. */
function usualGap(pages: readonly (readonly PdfLine[])[]): number {
  const gaps = pages.flatMap((lines) =>
    lines.flatMap((line, index) => {
      const above = lines[index - 1];
      return above && isSameSize(above, line) && above.y > line.y ? [gapOf(above, line)] : [];
    }),
  );
  gaps.sort((one, other) => one - other);
  return Math.min(gaps[Math.floor((gaps.length - 1) / 2)] ?? WIDEST_USUAL, WIDEST_USUAL);
}
