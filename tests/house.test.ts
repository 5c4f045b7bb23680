import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ROOT } from '../scripts/terminal/root.ts';

/** Which room may import from which; what is not named here is forbidden, and the linter must say so. */
const MAY_IMPORT: Record<string, readonly string[]> = {
  data: [],
  detection: ['data'],
  annotation: ['data', 'detection', 'components'],
  components: ['data'],
  platform: ['data'],
  entrypoints: ['data', 'detection', 'annotation', 'components', 'platform'],
};

const ROOMS = Object.keys(MAY_IMPORT);
const PURE = ['data', 'detection', 'annotation', 'components'];
const BROWSER_MODULES = ['wxt', 'wxt/browser', 'wxt/utils/storage', '#i18n', '#imports', 'webextension-polyfill'];

/** One line of source in one room, and whether the linter must refuse it. */
interface Case {
  room: string;
  source: string;
  refused: boolean;
}

const imports = ROOMS.flatMap((room) => [
  ...[...ROOMS, 'scripts', 'tests'].map((other) => ({
    room,
    source: `import type { A } from '../../${other}/folder/a.ts'; export type B = A;`,
    refused: other !== room && !MAY_IMPORT[room]?.includes(other),
  })),
  ...BROWSER_MODULES.map((module) => ({
    room,
    source: `import * as a from '${module}'; export const b = a;`,
    refused: PURE.includes(room),
  })),
  { room, source: `import 'node:fs';`, refused: true },
  { room, source: `import 'preact';`, refused: false },
]);

const globals = ['document', 'window', 'navigator', 'browser', 'chrome', 'Date'].flatMap((name) =>
  ROOMS.map((room) => ({ room, source: `export const a = ${name};`, refused: refusedGlobals(room).includes(name) })),
);

const dynamic: Case[] = [
  { room: 'detection', source: `export const a = import('../../platform/a.ts');`, refused: true },
  { room: 'components', source: `export * from '../../platform/a.ts';`, refused: true },
  { room: 'data', source: `import '@/entrypoints/a.ts';`, refused: true },
];

const cases: Case[] = [...imports, ...globals, ...dynamic];
let folder: string;
let output: string;

beforeAll(() => {
  // Beside the project and not in it, so that a linter started meanwhile does not meet these files.
  folder = mkdtempSync(join(tmpdir(), 'norm-lens-house-'));
  cpSync(join(ROOT, 'biome.json'), join(folder, 'biome.json'));
  for (const [index, { room, source }] of cases.entries()) {
    const file = join(folder, fileOf(room, index));
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, `${source}\n`);
  }
  output = lint();
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('what the linter refuses', () => {
  test.each(ROOMS)('in %s/', (room) => {
    const expected = cases.filter((entry) => entry.room === room && entry.refused);
    const refused = cases.filter((entry, index) => entry.room === room && output.includes(fileOf(room, index)));
    expect(refused.map(({ source }) => source)).toEqual(expected.map(({ source }) => source));
  });
});

function fileOf(room: string, index: number): string {
  return `${room}/folder/case-${index}.ts`;
}

function refusedGlobals(room: string): string[] {
  if (room === 'detection') return ['document', 'window', 'navigator', 'browser', 'chrome', 'Date'];
  if (room === 'data') return ['document', 'window', 'navigator', 'browser', 'chrome'];
  return PURE.includes(room) ? ['browser', 'chrome'] : [];
}

function lint(): string {
  const biome = join(ROOT, 'node_modules', '@biomejs', 'biome', 'bin', 'biome');
  const only = ['noRestrictedImports', 'noRestrictedGlobals'].map((rule) => `--only=style/${rule}`);
  const args = ['lint', '--vcs-enabled=false', '--reporter=github', '--max-diagnostics=none', ...only, '.'];
  const { stdout, stderr } = spawnSync(process.execPath, [biome, ...args], { cwd: folder, encoding: 'utf8' });
  return `${stdout}${stderr}`.replaceAll('\\', '/');
}
