import type { UnlistedScriptDefinition } from 'wxt';
import { requestAnnotator } from '../../platform/injection/request-annotator.ts';
import { watchPage } from './watch-page.ts';

/** Runs in every frame (see `platform/injection/register-sentinel.ts`) and requests the annotator where a page is worth reading. */
const sentinel: UnlistedScriptDefinition = {
  main() {
    watchPage(requestAnnotator);
  },
};

export default sentinel;
