import { isContainer, kindOfElement } from './nodes/dom.ts';
import type { Root } from './text-flow.ts';

/** Parts of a document that are read together. */
export interface TreeParts {
  /** Read with everything inside. */
  trees: Set<ParentNode>;
  /** Only the text that is directly inside is read, not the blocks inside. */
  containers: Set<ParentNode>;
}

/**
 * Finds the block around a node, up to a root. Results are cached, so that many changes deep inside a page cost one
 * walk to the root instead of one each. Create a new lookup when the tree may have changed.
 */
export class ContainerLookup {
  readonly #containers = new Map<Node, ParentNode | undefined>();

  constructor(root: Root) {
    this.#containers.set(root, root);
  }

  /**
   * The nearest block around a node, whose text changes when the node changes. Undefined when the text there is not
   * read, as in an editor, and when the node has left the root.
   */
  containerOf(node: Node): ParentNode | undefined {
    const path: Node[] = [];
    let ancestor: Node | null = node;
    for (; ancestor && !this.#containers.has(ancestor); ancestor = ancestor.parentNode) path.push(ancestor);

    let container = ancestor ? this.#containers.get(ancestor) : undefined;
    for (const descendant of path.reverse()) {
      if (container && descendant instanceof Element) {
        const kind = kindOfElement(descendant);
        if (kind === 'gap' || kind === 'skipped') container = undefined;
        else if (isContainer(descendant)) container = descendant;
      }
      this.#containers.set(descendant, container);
    }
    return container;
  }
}

/** Whether a node separates the text before it from the text after it. */
export function isBlock(node: Node): boolean {
  return node instanceof Element && kindOfElement(node) === 'block';
}

/**
 * The element if it has blocks of its own, otherwise the outermost such elements inside it: their text is not part of the
 * text around the element.
 */
export function outermostBlocks(element: Element): Element[] {
  const found: Element[] = [];
  const pending = [element];
  for (let next = pending.pop(); next; next = pending.pop()) {
    if (isContainer(next)) found.push(next);
    else if (kindOfElement(next) === 'inline') pending.push(...[...next.children].reverse());
  }
  return found;
}

/** The containers whose text the page shows as part of a text, each with the container of that text. */
const joinedContainers = new WeakMap<ParentNode, ParentNode>();

/** Records that the texts of some containers are shown as one. */
export function markJoined(containers: Iterable<ParentNode>, around: ParentNode): void {
  for (const container of [...containers, around]) joinedContainers.set(container, around);
}

/** The container whose text must be read with everything inside it when the text of this container changes. */
export function joinedAround(container: ParentNode): ParentNode | undefined {
  return joinedContainers.get(container);
}

/** Drops the parts that have left the document and those inside one of the trees, so that nothing is read twice. */
export function withoutNested({ trees, containers }: TreeParts): TreeParts {
  const roots: ReadonlySet<Node> = trees;
  const cache = new Map<Node, boolean>();
  /** Whether the node is one of the trees or inside one. */
  const isInTree = (node: Node): boolean => {
    const path: Node[] = [];
    let ancestor: Node | null = node;
    for (; ancestor && !cache.has(ancestor) && !roots.has(ancestor); ancestor = ancestor.parentNode)
      path.push(ancestor);
    const result = ancestor !== null && (cache.get(ancestor) ?? true);
    for (const descendant of path) cache.set(descendant, result);
    return result;
  };
  const isOutermost = (node: Node) => node.isConnected && !(node.parentNode && isInTree(node.parentNode));
  return {
    trees: new Set([...trees].filter(isOutermost)),
    containers: new Set([...containers].filter((node) => isOutermost(node) && !isInTree(node))),
  };
}
