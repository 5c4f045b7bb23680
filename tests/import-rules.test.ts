import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ROOT } from '../scripts/terminal/root.ts';

interface Rule {
  /** The other folders of the project that a file in this folder may import from. */
  folders: readonly string[];
  packages?: readonly string[];
}

const vocabulary = ['data/norms', 'reference'];
const detectionBefore = {
  patterns: ['detection/lexicon', 'detection/normalize'],
  context: ['detection/lexicon', 'detection/normalize', 'detection/patterns', 'detection/prefilter'],
};
const annotated = [...vocabulary, 'settings', 'detection', 'documents/html'];

/** What each folder may import; the linter must refuse everything else. The same rules as in `biome.json`. */
const RULES: Readonly<Record<string, Rule>> = {
  'data/norms': { folders: ['data/practice'], packages: ['valibot'] },
  'data/practice': { folders: ['data/norms'], packages: ['valibot'] },
  reference: { folders: ['data/norms', 'data/practice'] },
  settings: { folders: ['reference'], packages: ['valibot'] },
  'documents/html': { folders: ['documents/pdf', 'documents/files'], packages: ['node:fs', 'parse5', 'pdfjs-dist'] },
  'search/passage': {
    folders: [...vocabulary, 'search/words', 'search/synonyms'],
    packages: ['minisearch', 'minisearch/SearchableMap'],
  },
  'export/citation': { folders: [...vocabulary, 'export/records', 'export/references'] },
  'detection/normalize': { folders: [...vocabulary, 'detection/lexicon'] },
  'detection/patterns': { folders: [...vocabulary, ...detectionBefore.patterns] },
  'detection/recognisers': { folders: [...vocabulary, ...detectionBefore.patterns, 'detection/patterns'] },
  'detection/context': { folders: [...vocabulary, ...detectionBefore.context, 'detection/recognisers'] },
  'detection/judgement': {
    folders: [
      ...vocabulary,
      ...detectionBefore.patterns,
      'detection/patterns',
      'detection/recognisers',
      'detection/context',
    ],
  },
  'annotation/reading': { folders: annotated },
  'annotation/marks': { folders: [...annotated, 'annotation/reading'] },
  'annotation/popover': {
    folders: [...annotated, 'annotation/reading', 'annotation/marks', 'components/norm'],
    packages: ['preact'],
  },
  'components/norm': {
    folders: [...vocabulary, 'settings', 'search/passage', 'export/citation'],
    packages: ['preact'],
  },
  'platform/frames': {
    folders: [...vocabulary, 'settings', 'platform/messages'],
    packages: ['valibot', 'wxt/browser', '#i18n'],
  },
  'entrypoints/popup': {
    folders: [
      ...[...annotated, 'annotation/reading', 'annotation/marks', 'annotation/popover', 'search/passage'],
      ...['export/citation', 'components/norm', 'platform/messages'],
    ],
    packages: ['preact', 'wxt/browser', '#i18n'],
  },
  cli: {
    folders: [...vocabulary, 'detection', 'documents/html', 'export/citation'],
    packages: ['node:fs'],
  },
};

/** Every folder that a forbidden import is tried from. */
const TARGETS = [
  ...['data/norms', 'data/practice', 'reference', 'settings', 'documents/html', 'documents/pdf', 'documents/files'],
  ...['search/words', 'search/synonyms', 'search/passage', 'export/citation', 'export/records', 'export/references'],
  ...['detection/lexicon', 'detection/normalize', 'detection/patterns', 'detection/prefilter', 'detection/recognisers'],
  ...['detection/context', 'detection/judgement', 'annotation/reading', 'annotation/marks', 'annotation/popover'],
  ...['components/norm', 'platform/messages', 'entrypoints/popup', 'cli', 'bench/parts', 'scripts/build', 'tests/gold'],
];
const PACKAGES = [
  'preact',
  'valibot',
  'minisearch',
  'minisearch/SearchableMap',
  'parse5',
  'pdfjs-dist',
  'wxt/browser',
  '#i18n',
  'node:fs',
];

/** One line of source in one folder, and whether the linter must refuse it. */
interface Case {
  folder: string;
  source: string;
  refused: boolean;
}

/** Rules that are about a whole room are tried from one folder of it; its other folders are then all alike. */
function isWithinRoom(folder: string, target: string): boolean {
  return ['documents', 'export', 'search', 'data'].some(
    (room) => folder.startsWith(`${room}/`) && target.startsWith(`${room}/`),
  );
}

const cases: Case[] = Object.entries(RULES).flatMap(([folder, { folders, packages = [] }]) => {
  const up = '../'.repeat(folder.split('/').length);
  const isAllowed = (target: string) =>
    isWithinRoom(folder, target) || folders.some((allowed) => covers(allowed, target));
  return [
    ...TARGETS.filter((target) => target !== folder).map((target) => ({
      folder,
      source: `import type { A } from '${up}${target}/a.ts'; export type B = A;`,
      refused: !isAllowed(target),
    })),
    ...PACKAGES.map((name) => ({ folder, source: `import '${name}';`, refused: !packages.includes(name) })),
    { folder, source: `export const a = import('${up}tests/gold/a.ts');`, refused: true },
    { folder, source: `import '@/tests/gold/a.ts';`, refused: true },
  ];
});

/** Whether a folder that may be imported from covers a target: of a whole room, one folder stands for all. */
function covers(allowed: string, target: string): boolean {
  const [room, stage] = allowed.split('/');
  if (target === allowed) return true;
  const isWhole = stage === undefined || ['data', 'documents', 'search', 'export'].includes(room ?? '');
  return isWhole && target.startsWith(`${room}/`);
}

const globals: Case[] = ['document', 'browser', 'Date'].flatMap((name) =>
  Object.keys(RULES).map((folder) => ({
    folder,
    source: `export const a = ${name};`,
    refused: refusedGlobals(folder.split('/')[0] ?? '').includes(name),
  })),
);

function refusedGlobals(room: string): string[] {
  if (room === 'detection') return ['document', 'browser', 'Date'];
  if (['data', 'reference', 'settings', 'search', 'export', 'documents'].includes(room)) return ['document', 'browser'];
  return ['annotation', 'components'].includes(room) ? ['browser'] : [];
}

let output = '';
let project = '';
const all = [...cases, ...globals];
const fileOf = (index: number) => `${all[index]?.folder}/case-${index}.ts`;

beforeAll(() => {
  // Beside the project and not in it, so that a linter started meanwhile does not meet these files.
  project = mkdtempSync(join(tmpdir(), 'norm-lens-import-rules-'));
  cpSync(join(ROOT, 'biome.json'), join(project, 'biome.json'));
  for (const [index, { source }] of all.entries()) {
    const file = join(project, fileOf(index));
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, `${source}\n`);
  }
  const biome = join(ROOT, 'node_modules', '@biomejs', 'biome', 'bin', 'biome');
  const only = ['noRestrictedImports', 'noRestrictedGlobals'].map((rule) => `--only=style/${rule}`);
  const args = ['lint', '--vcs-enabled=false', '--reporter=github', '--max-diagnostics=none', ...only, '.'];
  const { stdout, stderr } = spawnSync(process.execPath, [biome, ...args], { cwd: project, encoding: 'utf8' });
  output = `${stdout}${stderr}`.replaceAll('\\', '/');
});

afterAll(() => rmSync(project, { recursive: true, force: true }));

describe('the linter refuses exactly the imports and globals that are not allowed', () => {
  test.each(Object.keys(RULES))('in %s/', (folder) => {
    const here = [...all.entries()].filter(([, entry]) => entry.folder === folder);
    const refused = here.filter(([index]) => output.includes(`${fileOf(index)},`)).map(([, { source }]) => source);
    const expected = here.filter(([, entry]) => entry.refused).map(([, { source }]) => source);
    expect(refused).toEqual(expected);
  });
});
