import { existsSync, globSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { ROOT } from '../scripts/terminal/root.ts';

const folders = globSync('*/', { cwd: ROOT, exclude: ['node_modules'] }).map((folder) => folder.replace(/[\\/]$/, ''));
const pages = globSync(['*.md', 'docs/**/*.md', 'tests/**/*.md', '.github/**/*.md'], { cwd: ROOT });

/** Paths of the project that a page names in code spans, such as `settings/settings.ts` or `data/practice/packs/`. */
function pathsIn(markdown: string): string[] {
  const spans = [...markdown.matchAll(/`([^`\n]+)`/g)].map(([, span = '']) => span);
  return spans.filter(
    (span) => /^[\w.@-]+(?:\/[\w.@*{},-]+)*\/?$/.test(span) && folders.includes(span.split('/')[0] ?? ''),
  );
}

/** Targets of links within the project, without their fragments. */
function linksIn(markdown: string): string[] {
  const targets = [...markdown.matchAll(/\]\(([^)\s]+)\)/g)].map(([, target = '']) => target.replace(/#.*$/, ''));
  return targets.filter((target) => target !== '' && !/^[a-z]+:/.test(target));
}

describe('every page of the documentation', () => {
  test.each(pages)('%s names only files that exist', (page) => {
    const markdown = readFileSync(join(ROOT, page), 'utf8');
    const missing = [
      ...pathsIn(markdown).filter((path) => globSync(path, { cwd: ROOT }).length === 0),
      ...linksIn(markdown).filter((target) => !existsSync(join(ROOT, dirname(page), decodeURI(target)))),
    ];
    expect(missing, `correct the paths in ${page}`).toEqual([]);
  });
});
