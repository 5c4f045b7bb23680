import { browser } from 'wxt/browser';
import type { PanelRoute } from '../../reference/panel-route.ts';
import { openPanel } from '../panel/open-panel.ts';
import { translate } from '../translate.ts';

/** Answers for the keyword `norm` in the address bar. */
export interface OmniboxAnswers {
  /** The suggestions for a text: `content` is entered when one is chosen, `description` is shown as plain text. */
  suggestionsFor: (text: string) => readonly { content: string; description: string }[];
  /** The route at which the side panel opens for an entered text. */
  routeFor: (text: string) => PanelRoute;
}

/** Answers the keyword `norm` in the address bar, and opens the side panel for what is entered. */
export function answerOmnibox({ suggestionsFor, routeFor }: OmniboxAnswers): void {
  // Firefox for Android has no omnibox.
  const { omnibox }: Partial<typeof browser> = browser;
  if (!omnibox) return;
  omnibox.setDefaultSuggestion({ description: escapeDescription(translate('extension.omnibox')) });
  omnibox.onInputChanged.addListener((text, suggest) => {
    suggest(
      suggestionsFor(text).map(({ content, description }) => ({
        content,
        description: escapeDescription(description),
      })),
    );
  });
  omnibox.onInputEntered.addListener((text) => void openRoute(routeFor(text)));
}

async function openRoute(route: PanelRoute): Promise<void> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  if (tab?.id !== undefined) await openPanel({ id: tab.id, windowId: tab.windowId }, route);
}

/** Chromium parses descriptions as XML; Firefox shows them literally. */
function escapeDescription(text: string): string {
  if (import.meta.env.FIREFOX) return text;
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
