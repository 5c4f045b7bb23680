import type { RefObject } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import type { PanelRoute } from '../../reference/panel-route.ts';

/**
 * Takes the reader to where a place begins: a thing whole is read from its beginning, by eyes and by screen readers; who
 * comes back to a list goes on at the link by which they left it.
 */
export function useArrival(panel: RefObject<HTMLElement | null>, place: PanelRoute): void {
  const left = useRef('');

  useEffect(() => {
    window.scrollTo(0, 0);
    if ('list' in place || 'find' in place) {
      const links = [...(panel.current?.querySelectorAll<HTMLElement>('[data-leads-to]') ?? [])];
      // The last of them is the list's own; before it stand those read last. A tab that was pressed keeps the focus.
      const link = links.findLast(({ dataset }) => dataset.leadsTo === left.current);
      if (document.activeElement?.getAttribute('role') !== 'tab') link?.focus();
      left.current = '';
    } else {
      panel.current?.focus({ preventScroll: true });
      left.current = 'norm' in place ? String(place.norm) : 'measure' in place ? place.measure : '';
    }
  }, [JSON.stringify(place)]);
}
