import { type ElementKind, GAP, isFootnoteMark } from '../../documents/html/element-kinds.ts';
import { joinRuns } from '../../documents/layout/join-runs.ts';
import { type Boundary, strongerBoundary, type TextRun } from '../../documents/layout/text-run.ts';
import {
  containerAround,
  firstChildOf,
  isContainer,
  isElement,
  isText,
  kindOfElement,
  nextSiblingOf,
  parentOf,
} from './nodes/dom.ts';

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
  /** The element or root that contains the text. The blocks of one container come in reading order. */
  container: ParentNode;
  text: string;
  /** The text nodes in reading order. */
  pieces: Piece[];
  /** The containers of its parts, where the page shows several blocks as one. */
  joined?: ParentNode[];
}

/** A tree whose text is read and whose changes are observed. */
export type Root = Document | ShadowRoot;

/** A stretch of a tree. */
export interface Stretch {
  /** The element or root around it. */
  root: ParentNode;
  /** The first node inside the root, at any depth, and the last one, which is read with its content. */
  first: Node | null;
  last?: Node | undefined;
}

/** A text node, or a character that stands for an element, as a run of text. */
export interface FlowRun extends TextRun {
  /** Undefined for a line break or gap. */
  node?: Text;
  /** The nearest block around it. */
  container: ParentNode;
}

/**
 * How an element affects the flow of text. Besides the kinds by name, an `item` is laid out as a box among others in a
 * line, and the text of a `hidden` element is read apart from the visible text around it.
 */
export type FlowKind = ElementKind | 'item' | 'hidden';

/**
 * Reads the blocks of text below `root` by the names of the elements, in document order.
 *
 * @param shallow reads only the text of `root` itself, not the blocks inside it
 */
export function readBlocks(root: ParentNode, shallow = false): TextBlock[] {
  return readFlows({ root, first: firstChildOf(root) }, kindOfElement, shallow).flatMap(blocksOf);
}

/** The blocks of one flow. If the text of a block is in several containers, the nearest one around all is its container. */
export function blocksOf(flow: readonly FlowRun[]): TextBlock[] {
  return joinRuns(flow).flatMap(({ text, pieces }) => {
    const nodes = pieces.flatMap(({ run: { node }, start }) => (node ? [{ node, start }] : []));
    const parts = [...new Set(pieces.map(({ run }) => run.container))];
    const container = parts.length === 1 ? parts[0] : containerAround(nodes);
    if (!container || nodes.length === 0) return [];
    return [{ container, text, pieces: nodes, ...(parts.length > 1 && { joined: parts }) }];
  });
}

/**
 * Reads the flows of text in a stretch: the text itself, and that of each element that is read apart from it. Never
 * writes to the DOM, and is iterative because pages nest thousands of levels deep.
 *
 * @param shallow leaves out the blocks in the stretch
 */
export function readFlows(
  { root, first, last }: Stretch,
  kindAt: (element: Element) => FlowKind,
  shallow = false,
): FlowRun[][] {
  const reader = new FlowReader(root, kindAt, shallow);
  for (const ancestor of ancestorsOf(first, root)) reader.enter(ancestor);
  for (let node = first; node; ) {
    const child = reader.read(node) ? firstChildOf(node) : null;
    if (child) {
      node = child;
      continue;
    }
    if (isElement(node)) reader.leave(node);
    let next: Node | null = node;
    while (next && next !== last && !nextSiblingOf(next)) {
      next = parentOf(next);
      if (!next || next === root) return reader.flows;
      if (isElement(next)) reader.leave(next);
    }
    node = next && next !== last ? nextSiblingOf(next) : null;
  }
  return reader.flows;
}

/** The elements around a node up to a root, the outermost first. */
function ancestorsOf(node: Node | null, root: ParentNode): Element[] {
  const path: Element[] = [];
  for (let ancestor = node && parentOf(node); ancestor && ancestor !== root; ancestor = parentOf(ancestor))
    if (isElement(ancestor)) path.push(ancestor);
  return path.reverse();
}

/** The elements that programs put around each line of a text. */
const lineElements = new Set(['div', 'p']);

function boundaryOf({ localName }: Element, kind: FlowKind): Boundary {
  if (kind === 'block') return lineElements.has(localName) ? 'line' : 'block';
  return kind === 'item' ? 'item' : 'none';
}

/** A flow while it is read. */
interface OpenFlow {
  runs: FlowRun[];
  container: ParentNode;
  /** The strongest boundary since the last run. */
  boundary: Boundary;
}

/** Collects runs while the elements around them are entered and left. */
class FlowReader {
  readonly flows: FlowRun[][] = [];
  readonly #kindAt: (element: Element) => FlowKind;
  readonly #shallow: boolean;
  /** The elements that were entered and not left, with what is restored when they are left. */
  readonly #entered: { element: Element; kind: FlowKind; isNote: boolean; outer: OpenFlow; container: ParentNode }[] =
    [];
  #flow: OpenFlow;

  constructor(root: ParentNode, kindAt: (element: Element) => FlowKind, shallow: boolean) {
    this.#kindAt = kindAt;
    this.#shallow = shallow;
    this.#flow = this.#newFlow(root);
  }

  /** Adds the run of a node; returns whether its children are to be read. */
  read(node: Node): boolean {
    if (isText(node)) {
      if (node.length > 0) this.#add(node.data, node);
      return false;
    }
    return isElement(node) && this.enter(node);
  }

  /** Enters an element; returns whether its children are to be read. `leave` must follow in either case. */
  enter(element: Element): boolean {
    const kind = this.#kindAt(element);
    const isNote = kind === 'inline' && isFootnoteMark(element);
    this.#entered.push({ element, kind, isNote, outer: this.#flow, container: this.#flow.container });
    if (kind === 'break') this.#add('\n');
    if (kind === 'gap' || kind === 'island' || isNote) this.#add(GAP);
    this.#separate(boundaryOf(element, kind));
    if (kind === 'gap' || kind === 'skipped' || kind === 'break') return false;
    if (kind === 'inline' || kind === 'item') return true;
    if (this.#shallow) return false;
    const container = isContainer(element) ? element : this.#flow.container;
    if (kind === 'block') this.#flow.container = container;
    else this.#flow = this.#newFlow(container);
    return true;
  }

  /** Leaves the element that was entered last. */
  leave(element: Element): void {
    const last = this.#entered.at(-1);
    if (last?.element !== element) return;
    this.#entered.pop();
    this.#flow = last.outer;
    this.#flow.container = last.container;
    this.#separate(boundaryOf(element, last.kind));
    if (last.isNote) this.#add(GAP);
  }

  #separate(boundary: Boundary): void {
    this.#flow.boundary = strongerBoundary(this.#flow.boundary, boundary);
  }

  #add(text: string, node?: Text): void {
    const { runs, container, boundary } = this.#flow;
    runs.push({ text, boundary, container, ...(node && { node }) });
    this.#flow.boundary = 'none';
  }

  #newFlow(container: ParentNode): OpenFlow {
    const runs: FlowRun[] = [];
    this.flows.push(runs);
    return { runs, container, boundary: 'none' };
  }
}
