import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { askToRead } from '../../platform/ask-to-read.ts';
import { shadowRootOf } from '../../platform/shadow-root.ts';
import { keepWatch } from './keep-watch.ts';

/** Stands in every frame (`platform/sentinel.ts` says where) and calls the annotator where there is something to read. */
export default defineUnlistedScript(() => {
  if (document.body) keepWatch(shadowRootOf, askToRead);
});
