import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { tableLines } from '../../terminal/table.ts';
import { type BrowserFamily, OUTPUTS } from '../outputs.ts';
import { BUDGETS, compareWithBudget } from './budgets.ts';
import { type Content, formatContents, formatKilobytes, mergeContents, sharesOf } from './contents.ts';
import { type FileContents, readContents } from './contents-file.ts';
import { entriesOf } from './entries.ts';

/** The size of an entry in bytes, minified and gzipped, and the shares of its contents. */
interface EntrySize {
  entry: string;
  bytes: number;
  contents: readonly Content[];
}

/** The sizes of a build compared with their budgets. */
export interface SizeReport {
  /** A table with a line for each entry. */
  lines: string[];
  /** One sentence for each entry that is a little over its budget. */
  warnings: string[];
  /** One sentence for each entry that is over its budget by more than the tolerance, or has none. */
  errors: string[];
}

/** Reports the sizes of the finished build for one family of browsers. */
export function reportSizes(family: BrowserFamily): SizeReport {
  const { label, folder } = OUTPUTS[family];
  const recorded = readContents(label);
  const sizes = entriesOf(folder).map(({ entry, files }): EntrySize => {
    const parts = files.map((path) => fileSize(folder, path, recorded));
    return {
      entry,
      bytes: parts.reduce((sum, part) => sum + part.bytes, 0),
      contents: mergeContents(parts.flatMap((part) => part.contents)),
    };
  });
  return compareSizes(sizes, BUDGETS);
}

/** Compares sizes in bytes with budgets in kilobytes. */
export function compareSizes(sizes: readonly EntrySize[], budgets: Readonly<Record<string, number>>): SizeReport {
  const rows = sizes.map(({ entry, bytes, contents }) => {
    const { budget, difference, warning, error } = compareWithBudget(entry, bytes, budgets[entry]);
    return { cells: [entry, formatKilobytes(bytes), budget, difference], contents, warning, error };
  });
  const table = tableLines([['gzipped, in kB', 'size', 'budget', 'difference'], ...rows.map(({ cells }) => cells)]);
  const lastColumn = ['contents', ...rows.map(({ contents }) => formatContents(contents))];
  return {
    lines: table.map((line, index) => `${line}  ${lastColumn[index]}`.trimEnd()),
    warnings: rows.flatMap(({ warning }) => warning ?? []),
    errors: rows.flatMap(({ error }) => error ?? []),
  };
}

function fileSize(folder: string, path: string, recorded: FileContents): { bytes: number; contents: Content[] } {
  const { length } = gzipSync(readFileSync(join(folder, path)), { level: 9 });
  const kind = path.endsWith('.css') ? 'styles' : 'page';
  return { bytes: length, contents: sharesOf(recorded[path] ?? [{ label: kind, bytes: length }], length) };
}
