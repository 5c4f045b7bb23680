/**
 * Selects custom elements. Only XPath can match a part of an element's name without a visit to every element in script.
 */
const customElements = 'descendant-or-self::*[contains(local-name(),"-")]';

/**
 * Selects the HTML elements that pages usually give a shadow root. A `p` or `span` may have one too, but there are
 * thousands of them.
 */
const containers = ':is(div, section, article, main, aside)';

/** Of more containers, only those that are empty or have an open root are asked: asking takes 6 µs in Chromium 156. */
const maxAsked = 500;

let customElementsExpression: XPathExpression | undefined;

/**
 * The elements of a tree that may have a shadow root, in no particular order.
 *
 * @param shallow checks only the tree's own element
 */
export function possibleShadowHosts(tree: ParentNode, shallow: boolean): Element[] {
  if (shallow) return tree instanceof Element && isCustomElement(tree) ? [tree] : [];
  const found = tree.querySelectorAll(containers);
  const hosts = [...found].filter((each) => found.length <= maxAsked || !each.hasChildNodes() || each.shadowRoot);
  if (tree instanceof Element && tree.matches(containers)) hosts.push(tree);
  // Elements with a slot are the content of a host of any kind.
  for (const { parentElement } of tree.querySelectorAll('[slot]')) if (parentElement) hosts.push(parentElement);
  // XPath cannot start from a shadow root.
  for (const start of tree instanceof ShadowRoot ? tree.children : [tree]) {
    customElementsExpression ??= document.createExpression(customElements);
    const snapshot = customElementsExpression.evaluate(start, XPathResult.ORDERED_NODE_SNAPSHOT_TYPE);
    for (let index = 0; index < snapshot.snapshotLength; index++) {
      const host = snapshot.snapshotItem(index);
      if (host instanceof Element) hosts.push(host);
    }
  }
  return hosts;
}

/** Whether an element has the name of a custom element. */
export function isCustomElement(element: Element): boolean {
  return element.localName.includes('-');
}
