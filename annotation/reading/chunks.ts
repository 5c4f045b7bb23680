import { kindOf } from '../../documents/html/element-kinds.ts';
import { outermostBlocks } from './changes.ts';

/** A part of a tree: all that is inside a container, or the runs of text that belong to the container itself. */
export interface Chunk {
  container: ParentNode;
  shallow: boolean;
  /** Its text, glued together from its blocks, with what stands in it unseen. */
  text: string;
}

/**
 * Takes a tree apart into parts that can be looked at in one go each, in document order. Of most elements no more is asked than
 * their text, which browsers put together by themselves: walking through all of them from here would cost more than everything else.
 *
 * @param most how long the text of a part may be that is not taken apart further, in UTF-16 units
 */
export function* chunksOf(tree: ParentNode, most: number): Generator<Chunk> {
  const left: ParentNode[] = [tree];
  for (let container = left.pop(); container; container = left.pop()) {
    // Between two parts the page may have taken it out, which is a change that is read by itself.
    if (!container.isConnected) continue;
    if (!isWrapping(container)) {
      const text = container.textContent ?? '';
      if (text.length <= most) {
        yield { container, shallow: false, text };
        continue;
      }
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
    left.push(...blocks.reverse());
  }
}

/** A container of more elements right inside it is likely to be a long one. */
const many = 40;

/** Whether a container is likely to hold much text, told without asking for it: that of a long one takes long. */
export function isLong(container: ParentNode): boolean {
  return container.childElementCount > many;
}

/** Whether its text is not worth asking for, since what is inside will be asked again: pages nest thousands of elements around one. */
function isWrapping(container: ParentNode): boolean {
  if (container instanceof Document || container === document.documentElement || container === document.body)
    return true;
  if (isLong(container)) return true;
  return container.firstElementChild !== null && container.firstChild === container.lastChild;
}
