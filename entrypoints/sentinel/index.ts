import type { UnlistedScriptDefinition } from 'wxt';
import { lateShadowRootOf } from '../../platform/injection/late-shadow-root.ts';
import { requestAnnotator } from '../../platform/injection/request-annotator.ts';
import { watchPage } from './watch-page.ts';

/** Stands in every frame (`platform/injection/register-sentinel.ts` says where) and calls the annotator where there is something to read. */
const sentinel: UnlistedScriptDefinition = {
  main() {
    watchPage(lateShadowRootOf, requestAnnotator);
  },
};

export default sentinel;
