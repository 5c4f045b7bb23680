import { onTestFinished } from 'vitest';
import { Annotation } from '../../annotation/annotation.ts';
import { PopoverHost } from '../../annotation/popover/popover-host.tsx';
import type { PanelRoute } from '../../reference/panel-route.ts';
import type { Confidence } from '../../reference/reference.ts';
import type { PageSettings } from '../../settings/settings.ts';
import { defaultSettings } from '../../settings/settings.ts';
import { english } from '../english.ts';
import './open-popovers.ts';

/** A sentence that makes what a page is about certain, and holds no reference itself. */
export const SUBJECT =
  '<p>The Group of Governmental Experts adopted report A/70/174 on norms of responsible State behaviour in cyberspace.</p>';

/** An annotated document, and what the page outside it was told. */
export interface AnnotatedPage {
  annotation: Annotation;
  /** The places at which the side panel was asked for. */
  openedPanels: PanelRoute[];
  applySettings(change: Partial<PageSettings>): void;
  /** Takes the annotation off the page, which the end of the test does too. */
  end(): void;
}

/** Puts markup into the document's body and annotates it until the test ends. The popover opens and closes without delay. */
export async function annotate(html: string, settings: Partial<PageSettings> = {}): Promise<AnnotatedPage> {
  document.body.innerHTML = html;
  const { badge: _, disabledSites: __, ...defaults } = defaultSettings;
  let current: PageSettings = { ...defaults, dwell: 0, grace: 0, ...settings };
  const openedPanels: PanelRoute[] = [];
  const controller = new AbortController();
  onTestFinished(() => {
    controller.abort();
    document.body.replaceChildren();
  });
  const annotation = new Annotation({
    loadPopover: async () => new PopoverHost(english),
    settings: current,
    shadowRootOf: (host) => host.shadowRoot,
    onOpenPanel: (route) => openedPanels.push(route),
    onChange: () => undefined,
    signal: controller.signal,
  });
  await annotation.markedDocument.read();
  return {
    annotation,
    openedPanels,
    applySettings(change) {
      current = { ...current, ...change };
      annotation.applySettings(current);
    },
    end: () => controller.abort(),
  };
}

/** The texts that are drawn as marks, of one confidence or of all, in alphabetical order. */
export function drawnTexts(...confidences: Confidence[]): string[] {
  const chosen = confidences.length > 0 ? confidences : (['certain', 'related', 'tentative'] as const);
  return chosen.flatMap((confidence) => drawnRanges(confidence).map(textOf)).sort();
}

/** The ranges that the page's registry of highlights has for a confidence, or for the mark whose popover is shown. */
export function drawnRanges(name: Confidence | 'active' | 'clear'): AbstractRange[] {
  return [...(CSS.highlights.get(`norm-lens-${name}`) ?? [])];
}

function textOf({ startContainer, startOffset, endContainer, endOffset }: AbstractRange): string {
  const range = new Range();
  range.setStart(startContainer, startOffset);
  range.setEnd(endContainer, endOffset);
  return range.toString();
}
