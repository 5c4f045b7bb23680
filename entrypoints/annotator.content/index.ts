// Imported first to keep the word lists together in the bundle: gzip looks back only 32 kB, so the script is 3 %
// smaller.
import '../../detection/lexicon/lexica.ts';
import '../../data/norms/norms.ts';

import { defineContentScript } from 'wxt/utils/define-content-script';
import { Annotation } from '../../annotation/annotation.ts';
import type { PopoverHost } from '../../annotation/popover/popover-host.tsx';
import { shadowRootOf } from '../../platform/injection/shadow-root.ts';
import { answerFrameMessages } from '../../platform/messages/answer-frame-messages.ts';
import { removeAllHandlers, sendMessage } from '../../platform/messages/messages.ts';
import { currentSettings, watchSettings } from '../../platform/storage/settings-reader.ts';
import { siteOf } from '../../settings/sites.ts';
import type {} from '../popover/index.ts';
import { FrameReader } from './frame-reader.ts';

export default defineContentScript({
  // Injected into the frames that the sentinel finds worth reading (`platform/injection/register-sentinel.ts`).
  registration: 'runtime',
  // An event tells older instances of this script to stop; a message would be visible to the page.
  noScriptStartedPostMessage: true,
  matches: ['<all_urls>'],
  async main(ctx) {
    // XML documents without a body are not read. A page may get its body later, or have it taken out at the moment.
    if (!document.body && !document.contentType.includes('html')) return;
    // Read by the sentinel (`platform/injection/request-annotator.ts`).
    self.annotatorNeeded = true;

    /**
     * Waits for the reply to a message. After an update of the extension, this script cannot reach it any more and
     * ends.
     */
    const replyTo = async <Reply>(sent: Promise<Reply>): Promise<Reply | undefined> => {
      try {
        return await sent;
      } catch (error) {
        if (ctx.isValid) throw error;
        return undefined;
      }
    };
    const reader = new FrameReader({
      contentType: document.contentType,
      annotate: (options) =>
        new Annotation({
          ...options,
          loadPopover: async () => (ctx.isValid ? replyTo(loadPopover()) : undefined),
          shadowRootOf,
          onOpenPanel: (route) => void replyTo(sendMessage('openPanel', route)),
        }),
      siteOfPage,
      onCountsChanged: (counts) => void replyTo(sendMessage('countsChanged', counts)),
      signal: ctx.signal,
    });
    answerFrameMessages(reader);

    ctx.addEventListener(window, 'wxt:locationchange', ({ newUrl, oldUrl }) => {
      if (newUrl.pathname + newUrl.search !== oldUrl.pathname + oldUrl.search)
        reader.annotation?.markedDocument.expectNewPage();
    });
    ctx.addEventListener(window, 'pagehide', () => reader.suspend());
    ctx.addEventListener(window, 'pageshow', async ({ persisted }) => {
      // A suspended page is not notified of changed settings.
      if (persisted) await reader.resume((await currentSettings()).settings);
    });

    // The reader removes or disables the extension in another tab or in the browser's own interface, and then comes back.
    // To ask whether this script is valid ends it if it is not.
    for (const type of ['focus', 'visibilitychange'])
      ctx.addEventListener(window, type, () => void (document.hidden || ctx.isValid));

    ctx.onInvalidated(removeAllHandlers);
    ctx.onInvalidated(watchSettings(({ settings }) => void reader.applySettings(settings)));
    await reader.applySettings((await currentSettings()).settings);
  },
});

let popover: PopoverHost | undefined;

/** The popover, whose script is injected into the frame first if necessary. */
async function loadPopover(): Promise<PopoverHost> {
  if (!self.makePopover) await sendMessage('popoverNeeded');
  if (!self.makePopover) throw new Error('popover.js was injected but did not define self.makePopover.');
  popover ??= self.makePopover();
  return popover;
}

/** The site of the page that contains this frame, which is the one in the address bar. */
async function siteOfPage(): Promise<string | undefined> {
  if (window === window.top) return siteOf(location.href);
  // Firefox supports `ancestorOrigins` only in newer versions.
  const { ancestorOrigins }: Partial<Location> = location;
  const site = siteOf(ancestorOrigins?.[ancestorOrigins.length - 1] ?? '') ?? (await sendMessage('siteOfTab'));
  return typeof site === 'string' ? site : undefined;
}
