import { browser } from 'wxt/browser';
import { defineContentScript } from 'wxt/utils/define-content-script';
import { Annotation } from '../annotation/annotation.ts';
import type { MentionCounts } from '../data/reference.ts';
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

    /** After an update of the extension this script is cut off from it: then it leaves the page. */
    const tell = (sending: Promise<void>) =>
      sending.catch((error: unknown) => {
        if (browser.runtime?.id) throw error;
        ctx.abort('cut off');
      });

    let told: MentionCounts = { mentions: 0, norms: {} };
    // A page without references, which is nearly every page, tells nothing and wakes nobody.
    const tellCounts = (counts: MentionCounts) => {
      if (JSON.stringify(counts) === JSON.stringify(told)) return;
      told = counts;
      void tell(sendMessage('countsChanged', counts.mentions > 0 ? counts : undefined));
    };
    const annotation = new Annotation({
      translate,
      shadowRootOf,
      onRead: () => tellCounts(annotation.counts()),
      onOpenPanel: (place) => void tell(sendMessage('openPanel', place)),
      signal: ctx.signal,
    });
    const read = annotation.read();

    onMessage('counts', async () => {
      await read;
      const counts = annotation.counts();
      tellCounts(counts);
      return counts;
    });
    onMessage('mentions', () => annotation.mentions());
    onMessage('goToNorm', ({ data }) => annotation.goToNorm(data));
    onMessage('step', ({ data }) => annotation.step(data));
    ctx.addEventListener(window, 'wxt:locationchange', ({ newUrl, oldUrl }) => {
      if (newUrl.pathname + newUrl.search !== oldUrl.pathname + oldUrl.search) annotation.expectNewPage();
    });
    ctx.addEventListener(window, 'pagehide', () => tellCounts({ mentions: 0, norms: {} }));
    ctx.addEventListener(window, 'pageshow', (event) => event.persisted && tellCounts(annotation.counts()));
    await read;
  },
});
