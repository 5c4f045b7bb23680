import { readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { type Plugin, runnerImport } from 'vite';

const DATA_MODULE = /\.data\.ts$/;

/**
 * Evaluates modules named `*.data.ts` while building and bundles their exports as JSON, so that such a module may read
 * files, check them with a validator or derive something from them, and none of that reaches the extension. VitePress has
 * the same convention: https://vitepress.dev/guide/data-loading. Outside Vite, for instance in `npm run bench`, the module just runs.
 */
export function buildTimeData(): Plugin {
  return {
    name: 'norm-lens:build-time-data',
    enforce: 'pre',
    configureVitest({ defineCacheKeyGenerator }) {
      // Vitest would cache the exports by the source of the module alone, although they depend on other files.
      defineCacheKeyGenerator(({ id }) => (DATA_MODULE.test(id) ? false : undefined));
    },
    load: {
      filter: { id: DATA_MODULE },
      async handler(id) {
        const folder = dirname(id);
        for (const file of readdirSync(folder, { recursive: true, encoding: 'utf8' }))
          if (file.endsWith('.json')) this.addWatchFile(join(folder, file));
        const { module, dependencies } = await runnerImport<Record<string, unknown>>(id, {
          configFile: false,
          logLevel: 'error',
        });
        for (const file of dependencies) this.addWatchFile(file);
        const exported = Object.entries(module).map(
          ([name, value]) => `export const ${name} = ${JSON.stringify(value)};\n`,
        );
        return { code: exported.join(''), map: null };
      },
    },
  };
}
