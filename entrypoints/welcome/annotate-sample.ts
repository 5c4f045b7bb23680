import { Annotation } from '../../annotation/annotation.ts';
import { PopoverHost } from '../../annotation/popover/popover-host.tsx';
import { onMessage } from '../../platform/messages/messages.ts';
import { currentSettings, watchSettings } from '../../platform/storage/settings-reader.ts';
import { translate } from '../../platform/translate.ts';
import type { PanelRoute } from '../../reference/panel-route.ts';

/**
 * Reads this page along as the annotator does any other: browsers put no content script into an extension's own pages.
 * The keyboard shortcuts and the popup find it here, too.
 */
export async function annotateSample(onOpenPanel: (place: PanelRoute) => void): Promise<void> {
  const { settings } = await currentSettings();
  const annotation = new Annotation({
    loadPopover: async () => new PopoverHost(translate),
    settings,
    shadowRootOf: (host) => host.shadowRoot,
    onChange: () => undefined,
    onOpenPanel,
    signal: new AbortController().signal,
  });
  const done = annotation.markedDocument.read();
  watchSettings((now) => annotation.applySettings(now.settings));

  onMessage('report', async () => {
    await done;
    return { contentType: document.contentType, counts: await annotation.counts() };
  });
  onMessage('mentions', () => annotation.mentions());
  onMessage('goToNorm', ({ data }) => annotation.goToNorm(data));
  onMessage('goToMention', ({ data }) => annotation.goToMention(data));
  onMessage('reveal', () => annotation.reveal());
  onMessage('visited', () => annotation.lastVisit);
  onMessage('step', ({ data }) => annotation.step(data));
  await done;
}
