import type { DocumentText } from '../document-text.ts';

/** At least one line of blanks only. */
const BLANK_LINE = /(?:\r\n|\r(?!\n)|\n)[^\S\r\n]*[\r\n]\s*/g;

/** The paragraphs of a plain text: what stands between blank lines. The text stays as it is. */
export function readPlainText(text: string): DocumentText {
  const document: DocumentText = { text, blocks: [] };
  let start = 0;
  const add = (end: number) => {
    if (/\S/.test(text.slice(start, end))) document.blocks.push({ start, end });
  };
  for (const { 0: blank, index } of text.matchAll(BLANK_LINE)) {
    add(index);
    start = index + blank.length;
  }
  add(text.length);
  return document;
}
