/**
 * The elements around a node as they are rendered, from the inside out: through slots, and from a shadow root to its
 * host. Begins with the node itself if that is an element.
 */
export function* renderedAncestors(node: Node): Generator<Element> {
  for (let at: Node | null = node; at; at = renderedParentOf(at)) if (isElement(at)) yield at;
}

// Repeats two functions of `dom.ts`, because that module would bring the list of elements into the popover's script.

function isElement(node: Node): node is Element {
  return node.nodeType === Node.ELEMENT_NODE;
}

function renderedParentOf(node: Node): Node | null {
  const slot = node instanceof Element || node instanceof Text ? node.assignedSlot : null;
  return slot ?? Reflect.get(Node.prototype, 'parentNode', node) ?? (node instanceof ShadowRoot ? node.host : null);
}
