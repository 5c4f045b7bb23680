import { kindOf } from '../../documents/html/element-kinds.ts';

/** A text node's place in the text of its block. */
export interface Piece {
  node: Text;
  /** Offset of the node's first character in the block's text. */
  start: number;
}

/**
 * A run of text that reads on without a break: a paragraph, a heading, a cell, or what stands between two of them. Good for as
 * long as the page does not change.
 */
export interface ReadBlock {
  /** The element or root that holds the run; runs of one container come in reading order. */
  container: ParentNode;
  text: string;
  /** The nodes that the text stands in. */
  pieces: Piece[];
}

/** A tree whose text is read and whose changes are watched. */
export type Root = Document | ShadowRoot;

/** Stands in the text for what can't be read on: a picture, a formula, the edge of a footnote mark. */
const gap = '\uFFFC';

/**
 * Reads the blocks of text below `start` in document order. The DOM is only read. Iterative, because pages nest
 * thousands of levels deep. Returns whether it came to the end: when the page takes away the node it stands on
 * between two blocks, it can't go on.
 *
 * @param shallow reads only the runs of `start` itself, not of the blocks inside it
 */
export function* readBlocks(start: ParentNode, shallow = false): Generator<ReadBlock, boolean> {
  const containers: ParentNode[] = [start];
  let run = new Run(start);

  for (let node: Node | null = start.firstChild; node; ) {
    let descend = false;
    if (isText(node)) {
      run.read(node);
    } else if (isElement(node)) {
      const kind = kindOf(node);
      if (kind === 'inline') {
        if (isFootnoteMark(node)) run.pad(gap);
        descend = node.firstChild !== null;
      } else if (kind === 'break') {
        run.pad('\n');
      } else if (kind === 'gap') {
        run.pad(gap);
      } else if (kind === 'block') {
        if (run.hasText) yield run.block;
        if (!shallow && node.firstChild) {
          containers.push(node);
          run = new Run(node);
          descend = true;
        } else {
          run = new Run(run.block.container);
        }
      }
    }
    if (descend) {
      node = node.firstChild;
      continue;
    }
    while (node && node !== start && !node.nextSibling) {
      node = node.parentNode;
      if (!node) return false;
      if (node === start) break;
      if (node === containers.at(-1)) {
        if (run.hasText) yield run.block;
        containers.pop();
        run = new Run(containers.at(-1) ?? start);
      } else if (isElement(node) && isFootnoteMark(node)) {
        run.pad(gap);
      }
    }
    node = node && node !== start ? node.nextSibling : null;
  }
  if (run.hasText) yield run.block;
  return true;
}

class Run {
  readonly block: ReadBlock;

  constructor(container: ParentNode) {
    this.block = { container, text: '', pieces: [] };
  }

  get hasText(): boolean {
    return this.block.pieces.length > 0;
  }

  read(node: Text): void {
    if (node.length === 0) return;
    this.block.pieces.push({ node, start: this.block.text.length });
    this.block.text += node.data;
  }

  pad(character: string): void {
    this.block.text += character;
  }
}

/** `Norm 3<sup>1</sup>` must not read as norm 31, while `3<sup>rd</sup>` is one word. */
function isFootnoteMark(element: Element): boolean {
  return element.localName === 'sup' && !/^\p{L}/u.test(element.textContent);
}

function isText(node: Node): node is Text {
  return node.nodeType === Node.TEXT_NODE || node.nodeType === Node.CDATA_SECTION_NODE;
}

function isElement(node: Node): node is Element {
  return node.nodeType === Node.ELEMENT_NODE;
}
