/**
 * Selects custom elements. Only XPath can match a part of an element's name without a visit to every element in script.
 */
const customElements = 'descendant-or-self::*[contains(local-name(),"-")]';

/**
 * Selects the HTML elements that pages usually give a shadow root, where they are empty: checking every element would
 * cost more than all reading. An empty `p` or `span` may have one too, but there are thousands and nearly all are just
 * empty.
 */
const emptyContainers = ':is(div, section, article, main, aside):empty';

let customElementsExpression: XPathExpression | undefined;

/**
 * The elements of a tree that may have a shadow root, in no particular order.
 *
 * @param shallow checks only the tree's own element
 */
export function possibleShadowHosts(tree: ParentNode, shallow: boolean): Element[] {
  if (shallow) return tree instanceof Element && isCustomElement(tree) ? [tree] : [];
  const hosts = [...tree.querySelectorAll(emptyContainers)];
  if (tree instanceof Element && tree.matches(emptyContainers)) hosts.push(tree);
  // XPath cannot start from a shadow root.
  for (const start of tree instanceof ShadowRoot ? tree.children : [tree]) {
    customElementsExpression ??= document.createExpression(customElements);
    const found = customElementsExpression.evaluate(start, XPathResult.ORDERED_NODE_SNAPSHOT_TYPE);
    for (let index = 0; index < found.snapshotLength; index++) {
      const host = found.snapshotItem(index);
      if (host instanceof Element) hosts.push(host);
    }
  }
  return hosts;
}

/** Whether an element has the name of a custom element. */
export function isCustomElement(element: Element): boolean {
  return element.localName.includes('-');
}
