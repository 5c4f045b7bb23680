import type { Settings } from '../../settings/settings.ts';
import { inReadingOrder, type Mark } from './mark.ts';

/**
 * Those of the marks that are the first in their paragraph, or section, to mean one of their norms as surely; all of them
 * at the density `all`.
 */
export function applyDensity(marks: Iterable<Mark>, density: Settings['density']): Iterable<Mark> {
  if (density === 'all') return marks;
  const placeOf = density === 'paragraph' ? ({ block }: Mark) => block : sectionsOf();
  const seen = new Map<object, Set<string>>();
  return inReadingOrder([...marks]).filter((mark) => {
    const place = placeOf(mark);
    const known = seen.get(place) ?? new Set();
    seen.set(place, known);
    const { norms, confidence } = mark.reference;
    const isFirst = norms.some((norm) => !known.has(`${confidence} ${norm}`));
    for (const norm of norms) known.add(`${confidence} ${norm}`);
    return isFirst;
  });
}

/** Tells the section a mark stands in by its heading, or by its root before the first heading. */
function sectionsOf(): (mark: Mark) => Node {
  const headings = new Map<Node, Element[]>();
  return ({ range }) => {
    const node = range.startContainer;
    const root = node.getRootNode();
    const known = headings.get(root) ?? headingsIn(root);
    headings.set(root, known);
    return known[headingsBefore(node, known) - 1] ?? root;
  };
}

function headingsIn(root: Node): Element[] {
  if (!(root instanceof Document || root instanceof ShadowRoot)) return [];
  return [...root.querySelectorAll('h1, h2, h3, h4, h5, h6, [role="heading"]')];
}

/** How many of the headings, which are in document order, begin before a node; found by halving. */
function headingsBefore(node: Node, headings: readonly Element[]): number {
  let low = 0;
  let high = headings.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const position = headings[middle]?.compareDocumentPosition(node) ?? 0;
    // A heading comes before what it holds.
    if (position & Node.DOCUMENT_POSITION_FOLLOWING) low = middle + 1;
    else high = middle;
  }
  return low;
}
