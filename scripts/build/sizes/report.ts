import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { tableLines } from '../../terminal/table.ts';
import { type BrowserFamily, OUTPUTS } from '../outputs.ts';
import { BUDGETS, type Budget } from './budgets.ts';
import { type Content, contentsInWords, kilobytes, sharesOf, together } from './contents.ts';
import { entriesOf } from './entries.ts';
import { type FileContents, readContents } from './record.ts';

/** What an entry weighs, minified and gzipped, in bytes, and what of that is what. */
export interface EntrySize {
  entry: string;
  bytes: number;
  contents: readonly Content[];
}

/** A table of what each entry weighs, and what is wrong with it. */
export interface SizeReport {
  lines: string[];
  faults: string[];
}

/** Weighs every entry of a finished build. */
export function entrySizes(family: BrowserFamily): SizeReport {
  const { label, folder } = OUTPUTS[family];
  const known = readContents(label);
  const sizes = entriesOf(folder).map(({ entry, files }): EntrySize => {
    const parts = files.map((path) => partOf(folder, path, known));
    return {
      entry,
      bytes: parts.reduce((sum, part) => sum + part.bytes, 0),
      contents: together(parts.flatMap((part) => part.contents)),
    };
  });
  return sizeReport(sizes, BUDGETS);
}

/** The table, and a fault for each entry that is over its budget or has none. */
export function sizeReport(sizes: readonly EntrySize[], budgets: readonly Budget[]): SizeReport {
  const rows = sizes.map(({ entry, bytes }) => {
    const budget = budgets.find((one) => one.entry === entry)?.budget;
    const fault =
      budget === undefined
        ? `${entry} has no budget: give it one in scripts/build/sizes/budgets.ts.`
        : `${entry} weighs ${kilobytes(bytes)} kB, and its budget is ${budget} kB.`;
    // To the tenth that is shown: one gzip differs from another by less.
    const isWell = budget !== undefined && Math.round(bytes / 100) <= budget * 10;
    return { cells: [entry, kilobytes(bytes), budget?.toString() ?? '?'], faults: isWell ? [] : [fault] };
  });
  const table = tableLines([['gzipped, in kB', 'size', 'budget'], ...rows.map(({ cells }) => cells)]);
  const contents = ['contents', ...sizes.map((size) => contentsInWords(size.contents))];
  return {
    lines: table.map((line, index) => `${line}  ${contents[index]}`.trimEnd()),
    faults: rows.flatMap(({ faults }) => faults),
  };
}

function partOf(folder: string, path: string, known: FileContents): { bytes: number; contents: Content[] } {
  const { length } = gzipSync(readFileSync(join(folder, path)), { level: 9 });
  const kind = path.endsWith('.css') ? 'styles' : 'page';
  return { bytes: length, contents: sharesOf(known[path] ?? [{ label: kind, bytes: length }], length) };
}
