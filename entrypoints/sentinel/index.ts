import type { UnlistedScriptDefinition } from 'wxt';
import { askToRead } from '../../platform/ask-to-read.ts';
import { lateShadowRootOf } from '../../platform/late-shadow-root.ts';
import { keepWatch } from './keep-watch.ts';

/** Stands in every frame (`platform/sentinel.ts` says where) and calls the annotator where there is something to read. */
const sentinel: UnlistedScriptDefinition = {
  main() {
    keepWatch(lateShadowRootOf, askToRead);
  },
};

export default sentinel;
