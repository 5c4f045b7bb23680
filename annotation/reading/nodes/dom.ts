import { type ElementKind, kindOf } from '../../../documents/html/element-kinds.ts';

// A form has its fields as properties, by their names, which may be `firstChild` or `getAttribute`. So forms are read with
// the properties of the prototypes.

/** Whether a node is an element; also one that was created in another frame, whose classes are not those of this one. */
export function isElement(node: Node): node is Element {
  return node instanceof HTMLFormElement || node.nodeType === Node.ELEMENT_NODE;
}

/** Whether a node is text, which may be in a CDATA section. */
export function isText(node: Node): node is Text {
  return node.nodeType === Node.TEXT_NODE || node.nodeType === Node.CDATA_SECTION_NODE;
}

/** The first child of a node. */
export function firstChildOf(node: Node): ChildNode | null {
  return node instanceof HTMLFormElement ? read(Node.prototype, 'firstChild', node) : node.firstChild;
}

/** The next sibling of a node. */
export function nextSiblingOf(node: Node): ChildNode | null {
  return node instanceof HTMLFormElement ? read(Node.prototype, 'nextSibling', node) : node.nextSibling;
}

/** The parent of a node. */
export function parentOf(node: Node): ParentNode | null {
  return node instanceof HTMLFormElement ? read(Node.prototype, 'parentNode', node) : node.parentNode;
}

/** All text inside a node, also text that is not rendered. */
export function textContentOf(node: Node): string {
  const text = node instanceof HTMLFormElement ? read(Node.prototype, 'textContent', node) : node.textContent;
  return text ?? '';
}

/** Whether an element that matches a selector is inside a tree. */
export function hasInside(tree: ParentNode, selector: string): boolean {
  const found =
    tree instanceof HTMLFormElement
      ? Element.prototype.querySelector.call(tree, selector)
      : tree.querySelector(selector);
  return found !== null;
}

/** How text flows at an element, by its name and attributes. */
export function kindOfElement(element: Element): ElementKind {
  if (!(element instanceof HTMLFormElement)) return kindOf(element);
  return kindOf({ localName: 'form', getAttribute: (name) => Element.prototype.getAttribute.call(element, name) });
}

/** Whether an element holds blocks of text of its own: it is not part of the text around it. */
export function isContainer(element: Element): boolean {
  const kind = kindOfElement(element);
  return kind === 'block' || kind === 'island';
}

/** The nearest container, or else the root, around text nodes in document order. */
export function containerAround(nodes: readonly { node: Text }[]): ParentNode | undefined {
  const [first, last] = [nodes[0]?.node, nodes.at(-1)?.node];
  if (!first || !last) return undefined;
  for (let ancestor = parentOf(first); ancestor; ancestor = parentOf(ancestor)) {
    if (isElement(ancestor) && !isContainer(ancestor)) continue;
    if (last.compareDocumentPosition(ancestor) & Node.DOCUMENT_POSITION_CONTAINS) return ancestor;
  }
  return undefined;
}

function read<Prototype extends object, Name extends keyof Prototype>(
  prototype: Prototype,
  name: Name,
  node: Prototype,
): Prototype[Name] {
  return Reflect.get(prototype, name, node);
}
