import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** An entry of the extension and all files that it loads at its start, by their paths in the output. */
export interface Entry {
  entry: string;
  files: readonly string[];
}

/** The entries of an output: its scripts, its content scripts and its pages, in the order of their names. */
export function entriesOf(folder: string): Entry[] {
  const paths = readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((path) => path.replaceAll('\\', '/'));
  return paths
    .flatMap((path): Entry[] => {
      const [, script] = /^(?:content-scripts\/)?([^/]+)\.js$/.exec(path) ?? [];
      if (script !== undefined) return [{ entry: script, files: [path] }];
      const [, page] = /^([^/]+)\.html$/.exec(path) ?? [];
      if (page === undefined) return [];
      return [{ entry: page, files: [path, ...loadedBy(readFileSync(join(folder, path), 'utf8'))] }];
    })
    .toSorted((one, other) => (one.entry < other.entry ? -1 : 1));
}

/** What a page loads at its start: its scripts and styles, and the chunks that Vite names for its scripts. */
export function loadedBy(html: string): string[] {
  return Array.from(
    html.matchAll(/<(?:script|link)\b[^>]*?\s(?:src|href)="\/([^"]+\.(?:js|css))"/g),
    ([, path = '']) => path,
  );
}
