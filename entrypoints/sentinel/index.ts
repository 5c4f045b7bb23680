import type { UnlistedScriptDefinition } from 'wxt';
import { requestAnnotator } from '../../platform/injection/request-annotator.ts';
import { shadowRootOf } from '../../platform/injection/shadow-root.ts';
import { watchPage } from './watch-page.ts';

/** Stands in every frame (`platform/injection/register-sentinel.ts` says where) and calls the annotator where there is something to read. */
const sentinel: UnlistedScriptDefinition = {
  main() {
    watchPage(shadowRootOf, requestAnnotator);
  },
};

export default sentinel;
