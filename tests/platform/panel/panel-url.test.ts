import { describe, expect, it } from 'vitest';
import { hashOfRoute, panelPath, routeOfHash } from '../../../platform/panel/panel-url.ts';
import type { PanelRoute } from '../../../reference/panel-route.ts';

describe('the fragment of a route', () => {
  it.each<[PanelRoute, string]>([
    [{ norm: 3 }, '#norm=3'],
    [{ measure: 'rok-3-due-diligence' }, '#measure=rok-3-due-diligence'],
    [{ measure: 'a&b=c #d' }, '#measure=a%26b%3Dc+%23d'],
    [{ list: 'page' }, '#list=page'],
    [{ find: '공급망 2019' }, '#find=%EA%B3%B5%EA%B8%89%EB%A7%9D+2019'],
    [{ passage: 'selected' }, '#passage=selected'],
  ])('%j: %s, in both directions', (route, hash) => {
    expect(hashOfRoute(route)).toBe(hash);
    expect(routeOfHash(hash)).toEqual(route);
  });

  it.each(['', '#', '#norm=0', '#norm=12', '#norm=x', '#measure=', '#find=', '#list=all', '#other=3'])(
    '%j names no route, so the measures are shown',
    (hash) => {
      expect(routeOfHash(hash)).toEqual({ list: 'measures' });
    },
  );
});

describe('the path of the panel as a page of its own', () => {
  it.each<[PanelRoute | undefined, string]>([
    [undefined, '/sidepanel.html?tab=7'],
    [{ norm: 3 }, '/sidepanel.html?tab=7#norm=3'],
  ])('at the route %j: %s', (route, path) => {
    expect(panelPath(7, route)).toBe(path);
  });
});
