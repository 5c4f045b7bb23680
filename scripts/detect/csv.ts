import { whyFound } from './because.ts';
import type { Findings } from './scan.ts';

/** What spreadsheets take for a formula when a cell begins with it, also in full width; https://owasp.org/www-community/attacks/CSV_Injection */
const FORMULA = /^[=+\-@\t\r\n＝＋－＠]/;
const NEEDS_QUOTES = /[",\r\n]/;

const COLUMNS = ['file', 'onTopic', 'start', 'end', 'text', 'norms', 'kind', 'confidence', 'because'];

/** The first line of the table. */
export const CSV_HEADER = csvRow(COLUMNS);

/** The rows for one file, one for each reference. */
export function csvRows(file: string, { onTopic, references }: Findings): string {
  return references
    .map((reference) => {
      const { start, end, text, norms, kind, confidence } = reference;
      return csvRow([file, onTopic, start, end, text, norms.join(' '), kind, confidence, whyFound(reference)]);
    })
    .join('');
}

/** One row by RFC 4180. */
export function csvRow(cells: readonly (string | number | boolean)[]): string {
  return `${cells.map(csvCell).join(',')}\r\n`;
}

function csvCell(value: string | number | boolean): string {
  const text = String(value);
  if (typeof value === 'string' && FORMULA.test(text)) return quoted(`'${text}`);
  return NEEDS_QUOTES.test(text) ? quoted(text) : text;
}

function quoted(text: string): string {
  return `"${text.replaceAll('"', '""')}"`;
}
