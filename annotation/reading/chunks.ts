import { kindOf } from '../../documents/html/element-kinds.ts';
import { outermostBlocks } from './block-tree.ts';

/** A part of a tree: everything inside a container, or only the runs of text that belong to the container itself. */
interface Chunk {
  container: ParentNode;
  /** Whether it is the container's own runs only. */
  shallow: boolean;
  /** The text of its blocks, joined without separators, including the text of skipped elements. */
  text: string;
}

/** A container with more child elements than this is likely to be long. */
const maxChildren = 40;

/**
 * Splits a tree into chunks that can each be tested in one step, in document order. For most elements only
 * `textContent` is read, which the browser assembles in native code: walking through every node in script would cost
 * more than all the rest.
 *
 * @param maxLength the length up to which a chunk is not split further, in UTF-16 units
 */
export function* chunksOf(tree: ParentNode, maxLength: number): Generator<Chunk> {
  const stack: ParentNode[] = [tree];
  for (let container = stack.pop(); container; container = stack.pop()) {
    // The page may have removed it between two chunks; the change observer reports that.
    if (!container.isConnected) continue;
    if (!isWrapper(container)) {
      const text = container.textContent ?? '';
      if (text.length <= maxLength) {
        yield { container, shallow: false, text };
        continue;
      }
    }
    let ownText = '';
    const blocks: Element[] = [];
    for (let child = container.firstChild; child; child = child.nextSibling) {
      const kind = child instanceof Element ? kindOf(child) : 'inline';
      if (kind === 'block' && child instanceof Element) blocks.push(child);
      if (kind !== 'inline') continue;
      ownText += child.textContent ?? '';
      if (child instanceof Element) blocks.push(...outermostBlocks(child));
    }
    yield { container, shallow: true, text: ownText };
    stack.push(...blocks.reverse());
  }
}

/**
 * Whether a container is likely to hold much text, judged without reading it, because reading a long text takes long.
 */
export function isLong(container: ParentNode): boolean {
  return container.childElementCount > maxChildren;
}

/**
 * Whether to split a container without reading its text first. Pages nest thousands of elements around one text, and
 * each of them would read all of it.
 */
function isWrapper(container: ParentNode): boolean {
  if (container instanceof Document || container === document.documentElement || container === document.body)
    return true;
  if (isLong(container)) return true;
  return container.firstElementChild !== null && container.firstChild === container.lastChild;
}
