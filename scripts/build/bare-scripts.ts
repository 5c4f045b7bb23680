import type { Plugin } from 'vite';

/**
 * Starts unlisted scripts as they are: what WXT puts around them tells the console of a script that failed, which the browser
 * does too, and is a seventh of the script that stands in every frame.
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
