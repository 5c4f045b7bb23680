import {
  firstChildOf,
  hasInside,
  isElement,
  kindOfElement,
  nextSiblingOf,
  parentOf,
  textContentOf,
} from './nodes/dom.ts';
import type { Stretch } from './text-flow.ts';

/** A part of a tree: everything inside an element, or a stretch of an element's own text between two of its blocks. */
export interface Part extends Stretch {
  /** Whether only the text of the root itself is part of it, not that of its blocks. */
  shallow: boolean;
  /** The text of its blocks, joined without separators, including text that is not read. */
  text: string;
}

/** An element with more child elements than this is likely to be long. */
const maxChildren = 40;

/** Selects the elements that hold text of their own. */
const containers =
  'address,article,aside,blockquote,button,dd,details,dialog,div,dl,dt,fieldset,figure,footer,form,h1,h2,h3,h4,h5,h6,header,li,main,nav,ol,p,pre,section,svg,table,td,th,ul';

/**
 * Splits a tree into parts in reading order. For most elements only `textContent` is read, which the browser assembles in
 * native code: walking through every node in script would cost more than all the rest.
 *
 * @param maxLength the length up to which a part is not split further, in UTF-16 units
 */
export function* partsOf(tree: ParentNode, maxLength: number): Generator<Part> {
  const whole = wholePart(tree, maxLength);
  if (whole) {
    yield whole;
    return;
  }
  /** Elements inside the stretch that are read apart from it. */
  let islands: Element[] = [];
  let stretch: Part | undefined;
  const extend = (root: ParentNode, child: Node, text: string) => {
    stretch ??= { root, first: child, shallow: true, text: '' };
    stretch.last = child;
    stretch.text += text;
  };
  function* endStretch(): Generator<Part> {
    if (stretch && stretch.text !== '') yield stretch;
    stretch = undefined;
    const ended = islands;
    islands = [];
    for (const island of ended) yield* partsOf(island, maxLength);
  }
  const roots: ParentNode[] = [tree];
  let node: Node | null = firstChildOf(tree);
  while (node) {
    const root = roots.at(-1) ?? tree;
    let child: Node | null = null;
    if (!isElement(node)) extend(root, node, node.nodeType === Node.COMMENT_NODE ? '' : (node.nodeValue ?? ''));
    else {
      const kind = kindOfElement(node);
      if (kind === 'block') {
        yield* endStretch();
        const part = wholePart(node, maxLength);
        if (part) yield part;
        else {
          child = firstChildOf(node);
          if (child) roots.push(node);
        }
      } else if (kind === 'inline' && node.firstElementChild && hasInside(node, containers)) {
        child = firstChildOf(node);
      } else {
        if (kind === 'island') islands.push(node);
        extend(root, node, kind === 'inline' ? textContentOf(node) : '');
      }
    }
    // The page may have removed the node between two parts; the change observer reports that.
    let next = child ?? nextSiblingOf(node);
    for (let ancestor: Node | null = node; !next; next = nextSiblingOf(ancestor)) {
      ancestor = parentOf(ancestor);
      if (!ancestor || ancestor === tree) break;
      if (ancestor !== roots.at(-1)) continue;
      yield* endStretch();
      roots.pop();
    }
    node = next;
  }
  yield* endStretch();
}

/** A tree as one part; undefined if it must be split. */
function wholePart(tree: ParentNode, maxLength: number): Part | undefined {
  if (isWrapper(tree)) return undefined;
  const text = textContentOf(tree);
  return text.length <= maxLength ? { root: tree, first: firstChildOf(tree), shallow: false, text } : undefined;
}

/** Whether an element is likely to hold much text, judged without reading it, because reading a long text takes long. */
export function isLong(container: ParentNode): boolean {
  return container.childElementCount > maxChildren;
}

/**
 * Whether to split a tree without reading its text first. Pages nest thousands of elements around one text, and each of
 * them would read all of it.
 */
function isWrapper(tree: ParentNode): boolean {
  if (tree instanceof Document || tree === document.documentElement || tree === document.body) return true;
  if (isLong(tree)) return true;
  return tree.firstElementChild !== null && firstChildOf(tree)?.nextSibling === null;
}
