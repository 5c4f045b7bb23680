/**
 * The elements around a node as they are rendered, from the inside out: through slots, and from a shadow root to its
 * host. Begins with the node itself if that is an element.
 */
export function* renderedAncestors(node: Node): Generator<Element> {
  for (let at: Node | null = node; at; at = slotOf(at) ?? parentOf(at)) if (at instanceof Element) yield at;
}

function slotOf(node: Node): Element | null {
  return node instanceof Element || node instanceof Text ? node.assignedSlot : null;
}

/** Read with the getter of the prototype, because a field named `parentNode` hides that property of its form. */
function parentOf(node: Node): Node | null {
  return Reflect.get(Node.prototype, 'parentNode', node) ?? (node instanceof ShadowRoot ? node.host : null);
}
