import type { Plugin } from 'vite';

/**
 * Runs unlisted scripts without WXT's wrapper. The wrapper only logs an error that a script throws, which the browser does as well, and
 * it is a seventh of the sentinel, which runs in every frame.
 */
export function bareScripts(): Plugin {
  return {
    name: 'norm-lens:bare-scripts',
    enforce: 'pre',
    transform: {
      filter: { id: /unlisted-script-entrypoint/ },
      handler(wrapper) {
        const [definition = ''] = /^import definition from .*$/m.exec(wrapper) ?? [];
        return { code: `${definition}\ndefinition.main();\n`, map: null };
      },
    },
  };
}
