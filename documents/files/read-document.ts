import { readFile } from 'node:fs/promises';
import { buffer } from 'node:stream/consumers';
import { type FoundFile, STANDARD_INPUT } from '../../cli/walk.ts';
import type { DocumentText } from '../document-text.ts';
import { readHtml } from '../html/html-text.ts';
import { readPdf } from '../pdf/pdf-text.ts';
import { whyUnreadable } from '../unreadable.ts';
import { decode } from './decode.ts';
import { readPlainText } from './plain-text.ts';

/** Reads the text of a file. Throws a `Complaint` that names the file, when it can't be read. */
export async function readDocument({ name, path, kind }: FoundFile): Promise<DocumentText> {
  const bytes = await bytesOf(name, path);
  if (kind === 'pdf') return readPdf(bytes, name);
  const text = decode(bytes, name, kind);
  return kind === 'text' ? readPlainText(text) : readHtml(text, kind);
}

async function bytesOf(name: string, path: string): Promise<Uint8Array> {
  try {
    return await (path === STANDARD_INPUT ? buffer(process.stdin) : readFile(path));
  } catch (error) {
    throw whyUnreadable(name, error);
  }
}
