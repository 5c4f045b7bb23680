import type { UnlistedScriptDefinition } from 'wxt';
import { requestSentinelIfStreamed } from '../../platform/injection/request-sentinel.ts';

/** After this long, a page that is still arriving is read without waiting for its end, in milliseconds. */
const patience = 1000;

/**
 * Runs at the start of every page, in its main frame: browsers run the sentinel only after the end of the document, which may take
 * minutes to come. On nearly all pages the timer finds a complete document, and nothing else happens.
 */
const streamWatch: UnlistedScriptDefinition = {
  main() {
    setTimeout(requestSentinelIfStreamed, patience);
  },
};

export default streamWatch;
