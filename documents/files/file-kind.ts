import { extname } from 'node:path';

/** How a file is read. */
export type FileKind = 'text' | 'html' | 'xhtml' | 'pdf';

const KINDS = new Map<string, FileKind>([
  ['.txt', 'text'],
  ['.md', 'text'],
  ['.html', 'html'],
  ['.htm', 'html'],
  ['.xhtml', 'xhtml'],
  ['.pdf', 'pdf'],
]);

/** The endings of the names of files that can be read. */
export const READABLE_ENDINGS: readonly string[] = [...KINDS.keys()];

/** How a file of this name is read; `undefined` when files of its kind can't be. */
export function fileKindOf(name: string): FileKind | undefined {
  return KINDS.get(extname(name).toLowerCase());
}
