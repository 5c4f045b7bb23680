import { extname } from 'node:path';
import type { DocumentText } from '../document-text.ts';
import { readHtml } from '../html/html-text.ts';
import { readPdf } from '../pdf/pdf-text.ts';
import { decode, type TextKind } from './decode.ts';
import { readMarkdown } from './markdown-text.ts';

/** The kinds of files that can be read. */
export type FileKind = TextKind | 'markdown' | 'pdf';

const KINDS = new Map<string, FileKind>([
  ['.txt', 'text'],
  ['.md', 'markdown'],
  ['.html', 'html'],
  ['.htm', 'html'],
  ['.xhtml', 'xhtml'],
  ['.pdf', 'pdf'],
]);

/** The extensions of files that can be read, each with its dot. */
export const FILE_EXTENSIONS: readonly string[] = [...KINDS.keys()];

/** The kind of a file by the extension of its name; `undefined` when files of that kind can't be read. */
export function fileKindOf(name: string): FileKind | undefined {
  return KINDS.get(extname(name).toLowerCase());
}

/** The text of a file, given its bytes. Throws an `UnreadableDocument` whose message begins with `name`. */
export async function readDocument(bytes: Uint8Array, kind: FileKind, name: string): Promise<DocumentText> {
  switch (kind) {
    case 'text':
      return readPlainText(decode(bytes, kind, name));
    case 'markdown':
      return readMarkdown(decode(bytes, 'text', name), name);
    case 'html':
    case 'xhtml':
      return readHtml(decode(bytes, kind, name), kind);
    case 'pdf':
      return readPdf(bytes, name);
  }
}

/** One or more lines of white space only. */
const BLANK_LINES = /(?:\r\n|\r(?!\n)|\n)[^\S\r\n]*[\r\n]\s*/g;

/** The text unchanged, with a block for each paragraph between blank lines. */
export function readPlainText(text: string): DocumentText {
  const document: DocumentText = { text, blocks: [] };
  let start = 0;
  const addBlock = (end: number) => {
    if (/\S/.test(text.slice(start, end))) document.blocks.push({ start, end });
  };
  for (const { 0: blank, index } of text.matchAll(BLANK_LINES)) {
    addBlock(index);
    start = index + blank.length;
  }
  addBlock(text.length);
  return document;
}
