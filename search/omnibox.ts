import type { NormNumber } from '../data/norms/norm.ts';
import { normByNumber } from '../data/norms/norms.ts';
import { measureById } from '../data/practice/practice.ts';
import type { PanelRoute } from '../reference/panel-route.ts';
import { parseNormNames } from './parse-norm-names.ts';
import type { Search } from './search.ts';

/** A suggestion in the address bar. */
export interface OmniboxSuggestion {
  /** The text that is entered when the suggestion is chosen; `routeForEntry` understands it. */
  readonly content: string;
  /** The text that is shown. */
  readonly description: string;
}

// Chromium shows up to nine suggestions, Firefox six.
const MAX_NORMS = 2;
const MAX_MEASURES = 4;

/** The suggestions for a text in the address bar, norms first. `nameOf` gives the name of a norm in the reader's language. */
export function omniboxSuggestions(
  text: string,
  search: Search,
  nameOf: (norm: NormNumber) => string,
): OmniboxSuggestion[] {
  return [
    ...search
      .norms(text)
      .slice(0, MAX_NORMS)
      .map(({ norm }) => ({
        content: `norm ${norm}`,
        description: `${nameOf(norm)} — ${normByNumber(norm).title}`,
      })),
    ...search.search(text, MAX_MEASURES).map(({ norm, measure: { id, title } }) => ({
      content: `${title} (${id})`,
      description: `${title} — ${nameOf(norm)}`,
    })),
  ];
}

/** The route for a text entered in the address bar: the norm or measure that it names, otherwise a search for it. */
export function routeForEntry(text: string): PanelRoute {
  const entry = text.trim();
  const id = /\(([a-z]+-[a-z0-9-]+)\)$/.exec(entry)?.[1];
  if (id !== undefined && measureById(id)) return { measure: id };
  const { norms, rest } = parseNormNames(entry);
  const [norm] = norms;
  if (norm !== undefined && norms.length === 1 && rest === '') return { norm };
  return entry === '' ? { list: 'measures' } : { find: entry };
}
