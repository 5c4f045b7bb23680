// Words beside words and code beside code: gzip looks back no further than 32 kB, and so the script is 3 % smaller.
import '../../detection/lexicon/lexica.ts';
import '../../data/norms/norms.ts';

import { defineContentScript } from 'wxt/utils/define-content-script';
import { onMessage, removeAllHandlers } from '../../platform/messages/messages.ts';
import { currentSettings, watchSettings } from '../../platform/storage/settings-reader.ts';
import { FrameReader } from './frame-reader.ts';

export default defineContentScript({
  // Put into the frames that the sentinel finds worth reading (`platform/injection/register-sentinel.ts`).
  registration: 'runtime',
  // To older scripts it tells itself by an event; a page need not hear of it.
  noScriptStartedPostMessage: true,
  matches: ['<all_urls>'],
  async main(ctx) {
    // Bare XML is not read.
    if (!document.body) return;
    // For the sentinel (`platform/injection/request-annotator.ts`).
    self.annotatorNeeded = true;
    const reader = new FrameReader(ctx);
    onMessage('report', () => reader.report());
    onMessage('counts', () => reader.counts());
    onMessage('mentions', () => reader.annotation?.mentions() ?? []);
    onMessage('goToNorm', ({ data }) => reader.annotation?.goToNorm(data) ?? false);
    onMessage('goToMention', ({ data }) => reader.annotation?.goToMention(data) ?? false);
    onMessage('visited', () => reader.annotation?.lastVisit ?? 0);
    onMessage('step', ({ data }) => reader.annotation?.step(data) ?? false);
    onMessage('reveal', () => reader.annotation?.reveal());

    ctx.addEventListener(window, 'wxt:locationchange', ({ newUrl, oldUrl }) => {
      if (newUrl.pathname + newUrl.search !== oldUrl.pathname + oldUrl.search)
        reader.annotation?.markedDocument.expectNewPage();
    });
    ctx.addEventListener(window, 'pagehide', () => reader.leave());
    ctx.addEventListener(window, 'pageshow', async ({ persisted }) => {
      // What was set meanwhile a kept page is not told.
      if (persisted) await reader.comeBack((await currentSettings()).settings);
    });

    ctx.onInvalidated(removeAllHandlers);
    ctx.onInvalidated(watchSettings(({ settings }) => void reader.heed(settings)));
    await reader.heed((await currentSettings()).settings);
  },
});
