import { kindOf } from '../../documents/html/element-kinds.ts';
import type { Root } from './text-flow.ts';

/**
 * Finds the blocks that nodes stand in, up to a root. What was found is kept, so that many changes deep inside a page
 * cost one walk up and not one each; make a new one when the tree may have changed.
 */
export class Containers {
  readonly #known = new Map<Node, ParentNode | undefined>();

  constructor(root: Root) {
    this.#known.set(root, root);
  }

  /**
   * The nearest block around a node: where a change of the node shows in the flow. Nothing when the text there is not
   * read at all, as in an editor, or when the node has left the root.
   */
  of(node: Node): ParentNode | undefined {
    const path: Node[] = [];
    let at: Node | null = node;
    for (; at && !this.#known.has(at); at = at.parentNode) path.push(at);

    let container = at ? this.#known.get(at) : undefined;
    for (const below of path.reverse()) {
      if (container && below instanceof Element) {
        const kind = kindOf(below);
        if (kind === 'gap' || kind === 'unseen') container = undefined;
        else if (kind === 'block') container = below;
      }
      this.#known.set(below, container);
    }
    return container;
  }
}
