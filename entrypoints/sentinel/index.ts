import type { UnlistedScriptDefinition } from 'wxt';
import { lateShadowRootOf } from '../../platform/injection/late-shadow-root.ts';
import { askToRead } from '../../platform/injection/request-annotator.ts';
import { keepWatch } from './watch-page.ts';

/** Stands in every frame (`platform/injection/register-sentinel.ts` says where) and calls the annotator where there is something to read. */
const sentinel: UnlistedScriptDefinition = {
  main() {
    keepWatch(lateShadowRootOf, askToRead);
  },
};

export default sentinel;
