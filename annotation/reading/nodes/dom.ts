import { type ElementKind, kindOf } from '../../../documents/html/element-kinds.ts';

// A form has its fields as properties, by their names, which may be `firstChild` or `getAttribute`. So nodes are read with the
// getters and methods of the prototypes, which takes no longer.
const nodeType = getterOf(Node.prototype, 'nodeType');
const firstChild = getterOf(Node.prototype, 'firstChild');
const nextSibling = getterOf(Node.prototype, 'nextSibling');
const parentNode = getterOf(Node.prototype, 'parentNode');
const textContent = getterOf(Node.prototype, 'textContent');
const localName = getterOf(Element.prototype, 'localName');

/** Whether a node is an element; also one that was created in another frame, whose classes are not those of this one. */
export function isElement(node: Node): node is Element {
  return nodeType.call(node) === Node.ELEMENT_NODE;
}

/** Whether a node is text, which may be in a CDATA section. */
export function isText(node: Node): node is Text {
  const type = nodeType.call(node);
  return type === Node.TEXT_NODE || type === Node.CDATA_SECTION_NODE;
}

/** The first child of a node. */
export function firstChildOf(node: Node): ChildNode | null {
  return firstChild.call(node);
}

/** The next sibling of a node. */
export function nextSiblingOf(node: Node): ChildNode | null {
  return nextSibling.call(node);
}

/** The parent of a node. */
export function parentOf(node: Node): ParentNode | null {
  return parentNode.call(node);
}

/** All text inside a node, also text that is not rendered. */
export function textContentOf(node: Node): string {
  return textContent.call(node) ?? '';
}

/** Whether an element that matches a selector is inside a tree. */
export function hasInside(tree: ParentNode, selector: string): boolean {
  const found = isElement(tree) ? Element.prototype.querySelector.call(tree, selector) : tree.querySelector(selector);
  return found !== null;
}

/** How text flows at an element, by its name and attributes. */
export function kindOfElement(element: Element): ElementKind {
  if (localName.call(element) !== 'form') return kindOf(element);
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

function getterOf<Prototype extends Node, Name extends keyof Prototype>(
  prototype: Prototype,
  name: Name,
): (this: Prototype) => Prototype[Name] {
  const getter = Object.getOwnPropertyDescriptor(prototype, name)?.get;
  if (!getter) throw new TypeError(`Nodes have no getter ${String(name)}.`);
  return getter;
}
