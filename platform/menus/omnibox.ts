import { browser } from 'wxt/browser';
import type { NormNumber } from '../../data/norms/norm.ts';
import { normByNumber, paragraphOf } from '../../data/norms/norms.ts';
import { measureById } from '../../data/practice/practice.ts';
import type { PanelRoute } from '../../reference/panel-route.ts';
import { parseNormNames } from '../../search/parse-norm-names.ts';
import { createSearch, type Search } from '../../search/search.ts';
import { openPanel } from '../panel/open-panel.ts';
import { translate } from '../translate.ts';

/** What the address bar offers: `content` is put into it when it is chosen, `description` is shown. */
export interface Suggestion {
  content: string;
  description: string;
}

/** How many norms, and how many measures, are offered; the browsers show no more than six or nine in all. */
const most = { norms: 2, measures: 4 };

/** Answers `norm …` in the address bar with norms and measures, and opens the chosen one in the side panel. */
export function answerOmnibox(): void {
  // Firefox for Android has no such address bar.
  const { omnibox }: Partial<typeof browser> = browser;
  if (!omnibox) return;
  let search: Search | undefined;
  omnibox.setDefaultSuggestion({ description: described(translate('extension.omnibox')) });
  omnibox.onInputChanged.addListener((text, suggest) => {
    search ??= createSearch();
    const suggestions = suggestionsFor(text, search, (norm) =>
      translate('norm.designation', [String(norm), paragraphOf(norm)]),
    );
    suggest(suggestions.map(({ content, description }) => ({ content, description: described(description) })));
  });
  omnibox.onInputEntered.addListener((text) => void openAnswer(placeFor(text)));
}

/** What is offered for what was typed so far, norms first; `nameOf` gives the name of a norm in the reader's language. */
export function suggestionsFor(text: string, search: Search, nameOf: (norm: NormNumber) => string): Suggestion[] {
  const norms = search.norms(text).slice(0, most.norms);
  const measures = search.search(text, most.measures);
  return [
    ...norms.map(({ norm }) => ({
      content: `norm ${norm}`,
      description: `${nameOf(norm)} — ${normByNumber(norm).title}`,
    })),
    ...measures.flatMap(({ id, norm }) => {
      const title = measureById(id)?.measure.title;
      return title === undefined ? [] : [{ content: `${title} (${id})`, description: `${title} — ${nameOf(norm)}` }];
    }),
  ];
}

/** Where the panel goes for what was entered: the norm or measure that it names whole, else a search for it. */
export function placeFor(text: string): PanelRoute {
  const id = /\(([a-z]+-[a-z0-9-]+)\)$/.exec(text.trim())?.[1];
  if (id !== undefined && measureById(id)) return { measure: id };
  const { norms, rest } = parseNormNames(text);
  const [norm] = norms;
  if (norm !== undefined && norms.length === 1 && rest === '') return { norm };
  return text.trim() === '' ? { list: 'measures' } : { find: text.trim() };
}

async function openAnswer(place: PanelRoute): Promise<void> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  if (tab?.id !== undefined) await openPanel({ id: tab.id, windowId: tab.windowId }, place);
}

/** Chromium reads descriptions as XML; Firefox shows them as they are. */
function described(text: string): string {
  if (import.meta.env.FIREFOX) return text;
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
