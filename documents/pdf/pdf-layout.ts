import { GAP } from '../html/element-kinds.ts';
import { endsSentence } from '../layout/join-runs.ts';

/** A piece of text on a page, as PDF.js returns it. Lengths are in points, and y grows upwards. */
export interface PlacedText {
  str: string;
  /** The text matrix on the page; its sixth number is the y of the baseline. */
  transform: readonly number[];
  height: number;
  hasEOL: boolean;
}

/** A line of text. */
export interface PdfLine {
  text: string;
  /** Of the baseline, in points from the bottom of the page. */
  y: number;
  /** Font height of the largest text in the line, in points. */
  height: number;
}

/** A footnote mark is smaller than this share of the line's font height… */
const MAX_MARK_HEIGHT = 0.9;
/** … and raised above the baseline by more than this share of it. */
const MIN_MARK_RISE = 0.15;

/** Joins the pieces of a page to lines, in the order in which the page draws them. Blank lines are left out. */
export function linesOf(pieces: readonly PlacedText[]): PdfLine[] {
  const lines: PdfLine[] = [];
  let line: PdfLine | undefined;
  for (const { str, transform, height, hasEOL } of pieces) {
    if (str !== '') {
      const y = transform[5] ?? 0;
      if (line === undefined) {
        line = { text: str, y, height };
      } else if (isFootnoteMark(str, y, height, line)) {
        line.text += `${GAP}${str}${GAP}`;
      } else {
        line.text += str;
        // The first piece may be a raised mark or a space, so the largest text decides where the baseline is.
        if (height > line.height) Object.assign(line, { y, height });
      }
    }
    if (hasEOL && line) {
      lines.push(line);
      line = undefined;
    }
  }
  if (line) lines.push(line);
  return lines.filter(({ text }) => text.trim() !== '');
}

function isFootnoteMark(str: string, y: number, height: number, line: PdfLine): boolean {
  return (
    /^\s*[\d*,]+\s*$/.test(str) && height < line.height * MAX_MARK_HEIGHT && y - line.y > line.height * MIN_MARK_RISE
  );
}

/** Lines that read on. */
type Paragraph = PdfLine[];

/** A gap wider than the usual one by this factor starts a paragraph. A footnote mark widens a gap by less. */
const PARAGRAPH_GAP = 1.35;
/** Text whose font heights differ by this factor belongs to a heading, a note or a running title. */
const OTHER_FONT_SIZE = 1.15;
/** Upper limit of the usual gap between lines, in font heights; wider ones are gaps between paragraphs. */
const MAX_USUAL_GAP = 1.8;

/**
 * Joins the lines of all pages to paragraphs by the gaps between them, each paragraph one block of text. A paragraph that breaks off
 * in the middle of a sentence continues in the next column or on the next page.
 */
export function paragraphsOf(pages: readonly (readonly PdfLine[])[]): string[] {
  const usualGap = usualGapOf(pages);
  const paragraphs: Paragraph[] = [];
  for (const column of pages.flatMap(columnsOf)) {
    const [first, ...rest] = paragraphsOfColumn(column, usualGap);
    if (first === undefined) continue;
    const last = paragraphs.at(-1);
    if (last && continues(last, first)) last.push(...first);
    else paragraphs.push(first);
    paragraphs.push(...rest);
  }
  return paragraphs.map((lines) => lines.map(({ text }) => text.trimEnd()).join('\n'));
}

/** Splits a page where a line is higher up than the one before: another column starts there, or a header that is drawn last. */
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

function paragraphsOfColumn(column: readonly PdfLine[], usualGap: number): Paragraph[] {
  const paragraphs: Paragraph[] = [];
  let above: PdfLine | undefined;
  for (const line of column) {
    const paragraph = paragraphs.at(-1);
    const readsOn = above && isSameSize(above, line) && gapBetween(above, line) <= usualGap * PARAGRAPH_GAP;
    if (paragraph && readsOn) paragraph.push(line);
    else paragraphs.push([line]);
    above = line;
  }
  return paragraphs;
}

/** Whether a paragraph continues in the next one. A single line is a heading, a page number or a running title, and never does. */
function continues(before: Paragraph, after: Paragraph): boolean {
  const last = before.at(-1);
  const [next, second] = after;
  if (last === undefined || next === undefined || second === undefined || before.length < 2) return false;
  return isSameSize(last, next) && !endsSentence(last.text);
}

/** The distance between two baselines, in font heights. */
function gapBetween(above: PdfLine, below: PdfLine): number {
  return (above.y - below.y) / Math.max(above.height, below.height, 1);
}

function isSameSize({ height: one }: PdfLine, { height: other }: PdfLine): boolean {
  return Math.max(one, other) <= Math.min(one, other) * OTHER_FONT_SIZE;
}

/** The document's median gap between lines of one font size, in font heights. */
function usualGapOf(pages: readonly (readonly PdfLine[])[]): number {
  const gaps = pages.flatMap((lines) =>
    lines.flatMap((line, index) => {
      const above = lines[index - 1];
      return above && isSameSize(above, line) && above.y > line.y ? [gapBetween(above, line)] : [];
    }),
  );
  gaps.sort((one, other) => one - other);
  return Math.min(gaps[Math.floor((gaps.length - 1) / 2)] ?? MAX_USUAL_GAP, MAX_USUAL_GAP);
}
