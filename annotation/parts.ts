import { outermostBlocks } from './changes.ts';

/** A part of a tree: all that is inside a container, or the runs of text that belong to the container itself. */
export interface Part {
  container: ParentNode;
  shallow: boolean;
}

/** A tree with more elements than this is taken apart. */
const large = 300;

/**
 * Takes a tree apart into parts that can be looked at in one go each, in document order. Only what the browser counts by itself
 * is asked of most elements: walking through all of them from here would cost more than everything else.
 */
export function* partsOf(tree: ParentNode): Generator<Part> {
  const left: { container: ParentNode; size: number }[] = [{ container: tree, size: sizeOf(tree) }];
  for (let next = left.pop(); next; next = left.pop()) {
    const { container, size } = next;
    // Between two parts the page may have taken it out, which is a change that is read by itself.
    if (!container.isConnected) continue;
    const isLarge = size > large;
    yield { container, shallow: isLarge };
    if (!isLarge) continue;
    const blocks = [...container.children].flatMap(outermostBlocks);
    for (const block of blocks.reverse()) {
      // Pages nest thousands of levels deep: down a chain each element is one smaller, and need not count again.
      left.push({
        container: block,
        size: blocks.length === 1 && container.childElementCount === 1 ? size - 1 : sizeOf(block),
      });
    }
  }
}

function sizeOf(tree: ParentNode): number {
  return tree instanceof Element ? tree.getElementsByTagName('*').length : Number.POSITIVE_INFINITY;
}
