import { isBlock, withoutNested } from './block-tree.ts';
import { isLong } from './parts.ts';
import { afterFrame } from './time-slice.ts';

/** The viewport is sampled at a grid of points with this many columns and rows. */
const columns = 3;
const rows = 24;

/** A page with fewer elements is read so quickly that its visible part needs no priority. */
const minElements = 3000;
/** A block with more text, in UTF-16 units, is not a paragraph but a container of many. */
const maxParagraphLength = 5000;

/** Most blocks in the visible part of a large page. Empty on a small page and where no frame is painted soon. */
export async function blocksInViewport(): Promise<Iterable<ParentNode>> {
  if (document.getElementsByTagName('*').length < minElements || !(await afterFrame())) return [];
  const blocks = new Set<Element>();
  for (let row = 0; row < rows; row++) {
    for (let column = 0; column < columns; column++) {
      const x = ((column + 0.5) / columns) * innerWidth;
      const y = ((row + 0.5) / rows) * innerHeight;
      const block = blockAround(document.elementFromPoint(x, y));
      if (block) blocks.add(block);
    }
  }
  const trees = new Set<ParentNode>([...blocks].filter(isParagraph));
  return withoutNested({ trees, containers: new Set() }).trees;
}

function isParagraph(block: Element): boolean {
  return !isLong(block) && block.textContent.length <= maxParagraphLength;
}

/** The block around an element; null where that is the page itself. */
function blockAround(element: Element | null): Element | null {
  let block = element;
  while (block && !isBlock(block)) block = block.parentElement;
  return block === document.body || block === document.documentElement ? null : block;
}
