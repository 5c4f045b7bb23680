import type { Settings } from '../../settings/settings.ts';
import { countLeading } from '../reading/binary-search.ts';
import { inReadingOrder, type Mark } from './mark.ts';

/**
 * The marks that remain at a density: at `paragraph` and `section`, those that are the first there to refer to one of
 * their norms with their confidence; at `all`, every mark.
 */
export function applyDensity(marks: Iterable<Mark>, density: Settings['density']): Iterable<Mark> {
  if (density === 'all') return marks;
  const unitOf = density === 'paragraph' ? ({ block }: Mark) => block : sectionLookup();
  const seenByUnit = new Map<object, Set<string>>();
  return inReadingOrder([...marks]).filter((mark) => {
    const unit = unitOf(mark);
    const seen = seenByUnit.get(unit) ?? new Set();
    seenByUnit.set(unit, seen);
    const { norms, confidence } = mark.reference;
    const isFirst = norms.some((norm) => !seen.has(`${confidence} ${norm}`));
    for (const norm of norms) seen.add(`${confidence} ${norm}`);
    return isFirst;
  });
}

/** Identifies the section of a mark by its heading, or by the mark's root before the first heading. */
function sectionLookup(): (mark: Mark) => Node {
  const headingsByRoot = new Map<Node, Element[]>();
  return ({ range }) => {
    const node = range.startContainer;
    const root = node.getRootNode();
    const headings = headingsByRoot.get(root) ?? headingsIn(root);
    headingsByRoot.set(root, headings);
    return headings[countLeading(headings, (heading) => isBefore(heading, node)) - 1] ?? root;
  };
}

/** The headings of a document or shadow root, in document order. */
function headingsIn(root: Node): Element[] {
  if (!(root instanceof Document || root instanceof ShadowRoot)) return [];
  return [...root.querySelectorAll('h1, h2, h3, h4, h5, h6, [role="heading"]')];
}

/** Whether a heading begins before a node. A heading precedes its own content. */
function isBefore(heading: Element, node: Node): boolean {
  return (heading.compareDocumentPosition(node) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
}
