import type { Mark } from '../marks/mark.ts';
import { renderedAncestors } from '../reading/nodes/flat-tree.ts';
import { elementAt, lineBoxesOf } from '../reading/text-range.ts';

/**
 * Scrolls the line of a mark into the middle of the viewport, even in a block that is taller than the viewport. What the
 * reader cannot scroll back, such as a slider with `overflow: hidden`, stays as it is.
 */
export function scrollToMark({ range }: Mark): void {
  const element = elementAt(range);
  if (!element) return;
  const fixed = [...renderedAncestors(element)].map((ancestor) => ({ ancestor, position: fixedPosition(ancestor) }));
  // Unlike any other method, this also scrolls the pages around a frame.
  element.scrollIntoView({ block: 'center', behavior: 'instant' });
  for (const { ancestor, position } of fixed) if (position) ancestor.scrollTo({ ...position, behavior: 'instant' });
  const line = lineBoxesOf(range)[0];
  const isFixed = fixedPosition(document.documentElement)?.top !== undefined;
  if (line && !isFixed && (line.top < 0 || line.bottom > innerHeight))
    scrollBy({ top: line.top - innerHeight / 2, behavior: 'instant' });
}

/** The scroll position of an element in the directions in which the reader cannot scroll it; undefined if they can. */
function fixedPosition(element: Element): { left?: number; top?: number } | undefined {
  let style = getComputedStyle(element);
  // The viewport takes the value of the body where the root has none.
  if (element === document.documentElement && style.overflow === 'visible') style = getComputedStyle(document.body);
  const isFixed = (overflow: string) => overflow === 'hidden' || overflow === 'clip';
  const left = isFixed(style.overflowX) && element.scrollLeft;
  const top = isFixed(style.overflowY) && element.scrollTop;
  if (left === false && top === false) return undefined;
  return { ...(left !== false && { left }), ...(top !== false && { top }) };
}
