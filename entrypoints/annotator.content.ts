import { browser } from 'wxt/browser';
import { defineContentScript } from 'wxt/utils/define-content-script';
import { Annotation } from '../annotation/annotation.ts';
import { onMessage, sendMessage } from '../platform/messages.ts';
import { shadowRootOf } from '../platform/shadow-root.ts';
import { translate } from '../platform/translate.ts';

export default defineContentScript({
  matches: ['<all_urls>'],
  allFrames: true,
  matchOriginAsFallback: true,
  runAt: 'document_idle',
  async main(ctx) {
    if (!document.body) return;

    const tellCounts = () => tell(sendMessage('marksChanged', annotation.counts()));
    /** After an update of the extension this script is cut off from it: then it leaves the page. */
    const tell = (sending: Promise<void>) =>
      sending.catch((error: unknown) => {
        if (browser.runtime?.id) throw error;
        ctx.abort('cut off');
      });

    const annotation = new Annotation({
      translate,
      shadowRootOf,
      onMarks: tellCounts,
      onOpenPanel: (place) => void tell(sendMessage('openPanel', place)),
      signal: ctx.signal,
    });
    onMessage('mentions', () => annotation.mentions());
    onMessage('goToNorm', ({ data }) => annotation.goToNorm(data));
    onMessage('step', ({ data }) => annotation.step(data));
    ctx.addEventListener(window, 'wxt:locationchange', ({ newUrl, oldUrl }) => {
      if (newUrl.pathname + newUrl.search !== oldUrl.pathname + oldUrl.search) void annotation.read();
    });
    ctx.addEventListener(window, 'pagehide', () => void tell(sendMessage('marksChanged', undefined)));
    ctx.addEventListener(window, 'pageshow', (event) => event.persisted && void tellCounts());
    await annotation.read();
  },
});
