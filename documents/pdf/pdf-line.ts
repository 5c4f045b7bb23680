import { GAP } from '../html/element-kinds.ts';

/** A piece of text on a page, as PDF.js gives it; lengths in points, y upwards. */
export interface PlacedText {
  str: string;
  /** The font's matrix on the page: its fourth number is the height of the letters, its sixth the base line. */
  transform: readonly number[];
  height: number;
  hasEOL: boolean;
}

/** A line of text. */
export interface PdfLine {
  text: string;
  /** Of the base line, upwards from the foot of the page. */
  y: number;
  /** Of the largest letters. */
  height: number;
}

/** What is smaller than this part of the letters beside it, and raised by more than that part, is a footnote mark. */
const SMALL = 0.9;
const RAISED = 0.15;

/** Joins the pieces of a page to lines, in the order in which the page draws them. */
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
        // The first piece may be a raised mark or a blank; the largest letters stand on the base line.
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
  return /^\s*[\d*,]+\s*$/.test(str) && height < line.height * SMALL && y - line.y > line.height * RAISED;
}
