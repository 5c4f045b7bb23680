import { Annotation } from '../../annotation/annotation.ts';
import { PopoverHost } from '../../annotation/popover/popover-host.tsx';
import { answerFrameMessages } from '../../platform/messages/answer-frame-messages.ts';
import { currentSettings, watchSettings } from '../../platform/storage/settings-reader.ts';
import { translate } from '../../platform/translate.ts';
import type { PanelRoute } from '../../reference/panel-route.ts';

/**
 * Annotates this page as the annotator does with any other, because browsers inject no content script into the extension's own pages.
 * It answers the popup and the keyboard shortcuts, too. Resolves when the page has been read.
 */
export async function annotateSample(onOpenPanel: (route: PanelRoute) => void): Promise<void> {
  const { settings } = await currentSettings();
  const annotation = new Annotation({
    loadPopover: async () => new PopoverHost(translate),
    settings,
    shadowRootOf: (host) => host.shadowRoot,
    onChange: () => undefined,
    onOpenPanel,
    signal: new AbortController().signal,
  });
  const reading = annotation.markedDocument.read();
  watchSettings((current) => annotation.applySettings(current.settings));
  answerFrameMessages({
    annotation,
    async report() {
      await reading;
      return { contentType: document.contentType, counts: await annotation.counts() };
    },
    counts: () => annotation.counts(),
  });
  await reading;
}
