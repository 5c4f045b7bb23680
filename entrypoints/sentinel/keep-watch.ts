import { Lookout } from '../../detection/lookout.ts';

/** How long new text is gathered before it is looked at, and how long the page may be kept waiting at a time, in milliseconds. */
const pause = 500;
const slice = 8;
/** A tree with more elements is looked at child by child. */
const large = 2000;

/** With more siblings than this a node is looked at alone. */
const crowd = 99;

/** Elements that may be the host of a shadow root. */
const hosts = 'descendant-or-self::*[contains(local-name(),"-")]';

/**
 * Looks over the text of a document, and what comes later, until it is worth reading; then tells, once, and is gone. Does
 * nothing while the tab is hidden.
 *
 * @param shadowRootOf the shadow root of an element, also a closed one
 */
export function keepWatch(shadowRootOf: (host: Element) => ShadowRoot | null, onWorthReading: () => void): void {
  const lookout = new Lookout();
  const unseen = new Set<Node>();
  /** Elements without a shadow root, asked again at the next look: none makes a sign when it gets one. */
  const waiting = new Set<Element>();
  /** A look is under way or will be; what comes meanwhile waits for the next. */
  let isBusy = true;

  const observer = new MutationObserver((records) => {
    for (const { target, addedNodes } of records)
      for (const node of addedNodes.length > 0 ? addedNodes : [target]) {
        // A word may come in pieces: what holds nothing itself is looked at with what stands around it, unless that is much.
        const around = node.parentNode;
        unseen.add(node.firstChild || !around || around.childNodes.length > crowd ? node : around);
      }
    plan();
  });
  const plan = () => {
    if (!isBusy) setTimeout(look, pause);
    isBusy = true;
  };

  const watch = (root: Node) => {
    observer.observe(root, { subtree: true, childList: true, characterData: true });
    for (const child of root.childNodes) unseen.add(child);
  };

  /** Takes in the shadow root of an element. */
  const enter = (host: Element) => {
    const root = shadowRootOf(host);
    if (root) watch(root);
    return root;
  };

  const look = async () => {
    if (document.hidden) return document.addEventListener('visibilitychange', look, { once: true });
    for (const host of waiting) enter(host);
    waiting.clear();
    const nodes = [...unseen];
    unseen.clear();
    const isWorthReading = lookout.sees(document.title) || (await sees(nodes));
    isBusy = false;
    if (isWorthReading) {
      observer.disconnect();
      onWorthReading();
    } else if (unseen.size + waiting.size > 0) plan();
  };

  const sees = async (nodes: Node[]) => {
    let until = performance.now() + slice;
    for (let node = nodes.pop(); node; node = nodes.pop()) {
      if (performance.now() > until) {
        await new Promise((resolve) => setTimeout(resolve));
        until = performance.now() + slice;
      }
      const element = node instanceof Element && node;
      if (element && element.getElementsByTagName('*').length > large) {
        for (const child of node.childNodes) nodes.push(child);
        if (element.localName.includes('-')) enter(element);
      } else if (lookout.sees(node.textContent ?? '')) {
        return true;
      } else if (element) {
        const found = document.evaluate(hosts, element, null, XPathResult.ANY_TYPE);
        for (let host = found.iterateNext(); host; host = found.iterateNext())
          if (host instanceof Element && !enter(host)) waiting.add(host);
      }
    }
    return false;
  };

  watch(document);
  void look();
}
