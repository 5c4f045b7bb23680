import { existsSync, globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { ROOT } from '../scripts/terminal/root.ts';
import type { PageRow } from './pages/page-row.ts';
import { COMPARISONS } from './pages/page-row.ts';
import { pages } from './pages/table.ts';

const folder = join(ROOT, 'tests', 'pages');

/** The path of the page without its query. */
function fileOf({ page }: PageRow): string {
  return page.replace(/\?.*$/, '');
}

describe.each(pages)('the row of $page', (row) => {
  test('names a file', () => {
    expect(existsSync(join(folder, fileOf(row)))).toBe(true);
  });

  test('names checks that it has', () => {
    const checks = [...Object.keys(row.marks), ...Object.keys(row.steps ?? {}), ...COMPARISONS, 'popover', 'count'];
    const named = row.todo ?? [];
    const places = typeof row.popover === 'string' ? [row.popover] : [];
    const unknown = [...places, ...named.map((name) => name.replace(/@(?:chromium|firefox)$/, ''))];
    expect(unknown.filter((name) => !checks.includes(name) && name !== 'page')).toEqual([]);
  });

  test('names elements that the page has, or the frames in it', () => {
    const source = readFileSync(join(folder, fileOf(row)), 'utf8');
    const missing = Object.keys(row.marks).filter((id) => id !== 'page' && !new RegExp(`['"=\`]${id}\\b`).test(source));
    expect(missing).toEqual([]);
  });
});

test('every page of a folder with rows is in the table, or part of a page that is', () => {
  const used = new Set(pages.map(fileOf));
  const files = globSync('*/*.{html,xhtml,svg,xml,txt,json}', { cwd: folder }).map((path) =>
    path.replaceAll('\\', '/'),
  );
  const isPart = (path: string) =>
    globSync('*/*.html', { cwd: folder }).some(
      (other) => other !== path && readFileSync(join(folder, other), 'utf8').includes(path.replace(/^.*\//, '')),
    );
  expect(files.filter((path) => !path.startsWith('journeys/') && !used.has(path) && !isPart(path))).toEqual([]);
});

test('every page is in the table once', () => {
  const paths = pages.map(({ page }) => page);
  expect(paths).toEqual([...new Set(paths)]);
});
