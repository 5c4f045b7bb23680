import type { RefObject } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import type { PanelRoute } from '../../reference/panel-route.ts';

/**
 * Moves the focus when the route changes: to the top of a norm or measure that was opened, and in a list back to the
 * link by which the reader left it, so that keyboard and screen reader users continue where they were.
 */
export function useFocusOnNavigate(panel: RefObject<HTMLElement | null>, route: PanelRoute): void {
  const lastTarget = useRef('');

  useEffect(() => {
    window.scrollTo(0, 0);
    if ('list' in route || 'find' in route) {
      const links = [...(panel.current?.querySelectorAll<HTMLElement>('[data-link-target]') ?? [])];
      // Use the last match: a recently viewed measure is also listed at the top.
      const link = links.findLast(({ dataset }) => dataset.linkTarget === lastTarget.current);
      // A tab that was just pressed keeps the focus.
      if (document.activeElement?.getAttribute('role') !== 'tab') link?.focus();
      lastTarget.current = '';
    } else {
      panel.current?.focus({ preventScroll: true });
      lastTarget.current = 'norm' in route ? String(route.norm) : 'measure' in route ? route.measure : '';
    }
  }, [JSON.stringify(route)]);
}
