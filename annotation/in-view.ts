import { withoutNested } from './changes.ts';
import { kindOf } from './element-kinds.ts';
import { afterFrame } from './pace.ts';
import { sizeOf } from './parts.ts';

/** So many points across and down the viewport are looked at. */
const columns = 3;
const rows = 24;

/** A page with fewer elements is read as soon as its visible part; an element with more is no paragraph, but what stands around them. */
const large = 3000;
const small = 300;

/** The blocks in the visible part of a large page, or most of them; none where that can't be told, and of a page that is not large. */
export async function treesInView(): Promise<Iterable<ParentNode>> {
  if (!document.documentElement || sizeOf(document.documentElement) < large || !(await afterFrame())) return [];
  const trees = new Set<ParentNode>();
  for (let row = 0; row < rows; row++) {
    for (let column = 0; column < columns; column++) {
      const x = ((column + 0.5) / columns) * innerWidth;
      const y = ((row + 0.5) / rows) * innerHeight;
      const block = blockAround(document.elementFromPoint(x, y));
      if (block && sizeOf(block) < small) trees.add(block);
    }
  }
  return withoutNested({ trees, containers: new Set() }).trees;
}

function blockAround(element: Element | null): Element | null {
  let around = element;
  while (around && kindOf(around) !== 'block') around = around.parentElement;
  return around;
}
