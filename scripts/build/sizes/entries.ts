import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** An entry of the extension, and the paths in the output of all files that it loads when it starts. */
export interface Entry {
  entry: string;
  files: readonly string[];
}

/** The entries of an output, sorted by name: its scripts, content scripts and pages. */
export function entriesOf(folder: string): Entry[] {
  const paths = readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((path) => path.replaceAll('\\', '/'));
  return paths
    .flatMap((path): Entry[] => {
      const [, script] = /^(?:content-scripts\/)?([^/]+)\.js$/.exec(path) ?? [];
      if (script !== undefined) return [{ entry: script, files: [path] }];
      const [, page] = /^([^/]+)\.html$/.exec(path) ?? [];
      if (page === undefined) return [];
      return [{ entry: page, files: [path, ...filesLoadedBy(readFileSync(join(folder, path), 'utf8'))] }];
    })
    .toSorted((one, other) => (one.entry < other.entry ? -1 : 1));
}

/** The scripts, preloaded chunks and style sheets that a page loads when it starts. */
export function filesLoadedBy(html: string): string[] {
  return Array.from(
    html.matchAll(/<(?:script|link)\b[^>]*?\s(?:src|href)="\/([^"]+\.(?:js|css))"/g),
    ([, path = '']) => path,
  );
}
