import { kindOf } from '../../documents/html/element-kinds.ts';
import { noChanges, withoutNested } from './changes.ts';
import { isLong } from './chunks.ts';
import { afterFrame } from './time-slice.ts';

/** So many points across and down the viewport are looked at. */
const columns = 3;
const rows = 24;

/** A page with fewer elements is read as soon as its visible part. */
const large = 3000;
/** A block with more text, in UTF-16 units, is no paragraph, but what stands around them. */
const most = 5000;

/** The blocks in the visible part of a large page, or most of them; none where that can't be told, and of a page that is not large. */
export async function blocksInViewport(): Promise<Iterable<ParentNode>> {
  if (document.getElementsByTagName('*').length < large || !(await afterFrame())) return [];
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
  return withoutNested({ ...noChanges(), trees }).trees;
}

function isParagraph(block: Element): boolean {
  return !isLong(block) && block.textContent.length <= most;
}

/** The block around an element; none where that is the page itself. */
function blockAround(element: Element | null): Element | null {
  let around = element;
  while (around && kindOf(around) !== 'block') around = around.parentElement;
  return around === document.body || around === document.documentElement ? null : around;
}
