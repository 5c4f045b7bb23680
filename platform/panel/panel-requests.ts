import { storage } from 'wxt/utils/storage';
import type { PanelRoute } from '../../reference/panel-route.ts';

// What other contexts ask of a side panel that may not be open yet. A panel of the browser has no address to put it into.

interface RouteRequest {
  windowId: number;
  route: PanelRoute;
}

const requestedRoute = storage.defineItem<RouteRequest | null>('session:panelRoute', { fallback: null });

/** In the browser's memory only. It never becomes part of an address, because the browser remembers addresses. */
const selectedPassage = storage.defineItem<string>('session:passage', { fallback: '' });

/** Asks the side panel of a window to show a route, as soon as it is open. */
export function requestRoute(windowId: number, route: PanelRoute): Promise<void> {
  return requestedRoute.setValue({ windowId, route });
}

/** Reports the route that the side panel of a window is asked to show, each request once: a pending one now, later ones as they come. */
export async function watchRequestedRoute(windowId: number, onRoute: (route: PanelRoute) => void): Promise<void> {
  const take = (request: RouteRequest | null) => {
    if (request?.windowId !== windowId) return;
    onRoute(request.route);
    void requestedRoute.setValue(null);
  };
  requestedRoute.watch(take);
  take(await requestedRoute.getValue());
}

/** Stores the passage that the reader has selected. */
export function storePassage(text: string): Promise<void> {
  return selectedPassage.setValue(text);
}

/** Reports the passage that was selected last, now and after every change; '' when there is none. */
export async function watchPassage(onPassage: (text: string) => void): Promise<void> {
  selectedPassage.watch((text) => onPassage(text));
  onPassage(await selectedPassage.getValue());
}
