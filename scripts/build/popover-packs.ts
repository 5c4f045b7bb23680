import type { Plugin } from 'vite';
import { popoverPackOf } from '../../data/practice/popover-pack.ts';
import type { PracticePack } from '../../data/practice/schema.ts';

/** Lets the code import of a practice pack what a popover shows: `import rok from './practice/rok.json?popover'`. */
export function popoverPacks(): Plugin {
  return {
    name: 'norm-lens:popover-packs',
    enforce: 'pre',
    transform: {
      filter: { id: /\.json\?popover$/ },
      handler(file) {
        const pack: PracticePack = JSON.parse(file);
        return { code: `export default ${JSON.stringify(popoverPackOf(pack))};`, moduleType: 'js', map: null };
      },
    },
  };
}
