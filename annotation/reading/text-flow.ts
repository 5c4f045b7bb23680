import { GAP, isFootnoteMark, kindOf } from '../../documents/html/element-kinds.ts';

/** A text node and its offset in the text of its block. */
export interface Piece {
  node: Text;
  /** Offset of the node's first character in the block's text, in UTF-16 units. */
  start: number;
}

/**
 * A run of text that reads on without a break: a paragraph, a heading, a table cell, or the text between two of them.
 * Valid until the page changes.
 */
export interface TextBlock {
  /** The element or root that contains the run. The runs of one container come in reading order. */
  container: ParentNode;
  text: string;
  /** The text nodes of the run, in reading order. */
  pieces: Piece[];
}

/** A tree whose text is read and whose changes are observed. */
export type Root = Document | ShadowRoot;

/**
 * Reads the blocks of text below `start` in document order. It never writes to the DOM, and it is iterative because
 * pages nest thousands of levels deep.
 *
 * @param shallow reads only the runs of `start` itself, not the blocks inside it
 * @returns whether the walk reached the end; it cannot when the page removes the current node between two blocks
 */
export function* readBlocks(start: ParentNode, shallow = false): Generator<TextBlock, boolean> {
  const containers: ParentNode[] = [start];
  let run = new Run(start);

  for (let node: Node | null = start.firstChild; node; ) {
    let descend = false;
    if (isText(node)) {
      run.append(node);
    } else if (isElement(node)) {
      const kind = kindOf(node);
      if (kind === 'inline') {
        if (isFootnoteMark(node)) run.pad(GAP);
        descend = node.firstChild !== null;
      } else if (kind === 'break') {
        run.pad('\n');
      } else if (kind === 'gap') {
        run.pad(GAP);
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
        run.pad(GAP);
      }
    }
    node = node && node !== start ? node.nextSibling : null;
  }
  if (run.hasText) yield run.block;
  return true;
}

/** A block while it is being read. */
class Run {
  readonly block: TextBlock;

  constructor(container: ParentNode) {
    this.block = { container, text: '', pieces: [] };
  }

  get hasText(): boolean {
    return this.block.pieces.length > 0;
  }

  append(node: Text): void {
    if (node.length === 0) return;
    this.block.pieces.push({ node, start: this.block.text.length });
    this.block.text += node.data;
  }

  /** Appends a character that is in no text node. */
  pad(character: string): void {
    this.block.text += character;
  }
}

function isText(node: Node): node is Text {
  return node.nodeType === Node.TEXT_NODE || node.nodeType === Node.CDATA_SECTION_NODE;
}

function isElement(node: Node): node is Element {
  return node.nodeType === Node.ELEMENT_NODE;
}
