import { isNormNumber } from '../../data/norms/norms.ts';
import type { PanelList, PanelRoute } from '../../reference/panel-route.ts';

const lists: readonly PanelList[] = ['measures', 'page', 'norms'];

/** The fragment of the panel's address for a route, so that going back in the panel is going back in its history. */
export function hashOfRoute(route: PanelRoute): string {
  return `#${new URLSearchParams(Object.entries(route).map(([kind, value]) => [kind, String(value)]))}`;
}

/** The route of a fragment; the list of measures when the fragment names no route. */
export function routeOfHash(hash: string): PanelRoute {
  const parameters = new URLSearchParams(hash.replace(/^#/, ''));
  const norm = Number(parameters.get('norm'));
  const measure = parameters.get('measure');
  const find = parameters.get('find');
  if (isNormNumber(norm)) return { norm };
  if (measure) return { measure };
  if (find) return { find };
  if (parameters.has('passage')) return { passage: 'selected' };
  return { list: lists.find((list) => list === parameters.get('list')) ?? 'measures' };
}

/** The path of the panel as a page of its own, about a tab and at a route. */
export function panelPath(tabId: number, route?: PanelRoute): `/sidepanel.html${string}` {
  return `/sidepanel.html?tab=${tabId}${route ? hashOfRoute(route) : ''}`;
}
