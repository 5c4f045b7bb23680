/** Elements that the page has made up. Only XPath finds them by their name without a look at every other element from here. */
const custom = 'descendant-or-self::*[contains(local-name(),"-")]';

/**
 * Elements of HTML that pages give a shadow root, where they hold nothing else: to ask every one would cost more than all reading.
 * An empty paragraph or `span`, which may have one too, is nearly always just empty, and there are thousands.
 */
const empty = ':is(div, section, article, main, aside):empty';

let expression: XPathExpression | undefined;

/**
 * The elements of a tree that may have a shadow root, in no order.
 *
 * @param shallow looks at the tree's own element alone
 */
export function possibleShadowHosts(tree: ParentNode, shallow: boolean): Element[] {
  if (shallow) return tree instanceof Element && isCustom(tree) ? [tree] : [];
  const hosts = [...tree.querySelectorAll(empty)];
  if (tree instanceof Element && tree.matches(empty)) hosts.push(tree);
  // A shadow root is not a place that XPath can start from.
  for (const start of tree instanceof ShadowRoot ? tree.children : [tree]) {
    expression ??= document.createExpression(custom);
    const found = expression.evaluate(start, XPathResult.ORDERED_NODE_SNAPSHOT_TYPE);
    for (let index = 0; index < found.snapshotLength; index++) {
      const host = found.snapshotItem(index);
      if (host instanceof Element) hosts.push(host);
    }
  }
  return hosts;
}

/** Whether an element is one that the page has made up. */
export function isCustom(element: Element): boolean {
  return element.localName.includes('-');
}
