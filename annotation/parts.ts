import { outermostBlocks } from './changes.ts';
import { kindOf } from './element-kinds.ts';

/** A part of a tree: all that is inside a container, or the runs of text that belong to the container itself. */
export interface Part {
  container: ParentNode;
  shallow: boolean;
  /** Its text, glued together from its blocks, with what stands in it unseen. */
  text: string;
}

/**
 * Takes a tree apart into parts that can be looked at in one go each, in document order. Only what the browser counts by itself
 * is asked of most elements: walking through all of them from here would cost more than everything else.
 *
 * @param most how many elements a part may have that is not taken apart further
 */
export function* partsOf(tree: ParentNode, most: number): Generator<Part> {
  const left: { container: ParentNode; size: number }[] = [{ container: tree, size: sizeOf(tree) }];
  for (let next = left.pop(); next; next = left.pop()) {
    const { container, size } = next;
    // Between two parts the page may have taken it out, which is a change that is read by itself.
    if (!container.isConnected) continue;
    if (size <= most) {
      yield { container, shallow: false, text: container.textContent ?? '' };
      continue;
    }
    let own = '';
    const blocks: Element[] = [];
    for (let child = container.firstChild; child; child = child.nextSibling) {
      const kind = child instanceof Element ? kindOf(child) : 'inline';
      if (kind === 'block' && child instanceof Element) blocks.push(child);
      if (kind !== 'inline') continue;
      own += child.textContent ?? '';
      if (child instanceof Element) blocks.push(...outermostBlocks(child));
    }
    yield { container, shallow: true, text: own };
    for (const block of blocks.reverse()) {
      // Pages nest thousands of levels deep: down a chain each element is one smaller, and need not count again.
      const isChain = blocks.length === 1 && container.childElementCount === 1 && container instanceof Element;
      left.push({ container: block, size: isChain ? size - 1 : sizeOf(block) });
    }
  }
}

/** How many elements a tree has; a document has no end. Not by a live collection: the browser would keep one for every element that is asked. */
export function sizeOf(tree: ParentNode): number {
  // A document has no text of its own.
  return tree instanceof Document ? Number.POSITIVE_INFINITY : tree.querySelectorAll('*').length;
}
