import { join } from 'node:path';
import { build } from 'vite';
import { describe, expect, test } from 'vitest';
import { buildTimeData } from '../scripts/build/build-time-data.ts';
import { ROOT } from '../scripts/terminal/root.ts';

/** Every module that a file of the project brings along when it runs, also by an import for its side effects. */
async function modulesOf(file: string): Promise<string[]> {
  const outputs = await build({
    root: ROOT,
    configFile: false,
    plugins: [buildTimeData()],
    logLevel: 'silent',
    build: {
      write: false,
      minify: false,
      lib: { entry: join(ROOT, file), formats: ['es'] },
      // Otherwise a package that has no side effects is dropped from an import without names, and the test misses it.
      rolldownOptions: { treeshake: false },
    },
  });
  const [output] = Array.isArray(outputs) ? outputs : [outputs];
  if (output === undefined || !('output' in output)) throw new Error(`Vite did not bundle ${file}.`);
  const ids = output.output.flatMap((chunk) => (chunk.type === 'chunk' ? chunk.moduleIds : []));
  return ids.map((id) => id.replaceAll('\\', '/').replace(ROOT.replaceAll('\\', '/'), '')).sort();
}

const packagesIn = (modules: readonly string[]) => [
  ...new Set(modules.flatMap((id) => /node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(id)?.[1] ?? [])),
];

describe('a content script takes along', () => {
  test('no package with the norms, the practice, the glossary or the citations', async () => {
    for (const file of [
      ...['data/norms/norms.ts', 'data/practice/practice.ts', 'data/practice/glossary.ts'],
      ...['export/citation/citation.ts'],
    ]) {
      expect({ file, packages: packagesIn(await modulesOf(file)) }).toEqual({ file, packages: [] });
    }
  });

  test('nothing but the norms with the norms', async () => {
    expect(await modulesOf('data/norms/norms.ts')).toEqual(['data/norms/norms.json', 'data/norms/norms.ts']);
  });

  test('MiniSearch and no validator with the search', async () => {
    expect(packagesIn(await modulesOf('search/search.ts'))).toEqual(['minisearch']);
  });

  test('no package with detection', async () => {
    expect(packagesIn(await modulesOf('detection/detect.ts'))).toEqual([]);
  });
});
