import { createPagePrefilter, hasAnyHint } from '../../detection/prefilter/page-prefilter.ts';

/** How long new text is gathered before it is looked at, and how long the page may be kept waiting at a time, in milliseconds. */
const pause = 500;
const slice = 8;
/** Longer texts are looked at in pieces, each with the beginning of the next: nothing that is looked for is longer. */
const piece = 500_000;
const overlap = 500;

/** With more siblings than this a node is looked at alone. */
const crowd = 99;

/** Elements that may be the host of a shadow root. */
const hosts = 'descendant-or-self::*[contains(name(),"-")]';

/**
 * Looks over the text of a document, and what comes later, until it is worth reading; then tells, once, and is gone. Does
 * nothing while the tab is hidden.
 *
 * What it touches is chosen by what it costs on a page that has nothing: every interface of the DOM that is used for the first
 * time takes some tenths of a millisecond, so there are no elements, no clock but `Date`, and text comes from XPath.
 *
 * @param shadowRootOf the shadow root of an element, also a closed one
 */
export function watchPage(shadowRootOf: (host: Element) => ShadowRoot | null, onWorthReading: () => void): void {
  /** There once anything may matter. */
  let isWorthReading: ((text: string) => boolean) | undefined;
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

  const watch = (root: Node) => observer.observe(root, { subtree: true, childList: true, characterData: true });

  const begin = () => {
    watch(document);
    unseen.add(document);
    void look();
  };

  /** Takes in the shadow root of an element. */
  const enter = (host: Element) => {
    const root = shadowRootOf(host);
    if (root) {
      watch(root);
      for (const child of root.childNodes) unseen.add(child);
    }
    return root;
  };

  const look = async () => {
    if (document.hidden) {
      // Whatever changes while nobody sees it is not even heard of: all is looked at again then.
      observer.disconnect();
      unseen.clear();
      return document.addEventListener('visibilitychange', begin, { once: true });
    }
    for (const host of waiting) enter(host);
    waiting.clear();
    if (await sees()) {
      observer.disconnect();
      return onWorthReading();
    }
    isBusy = false;
    if (waiting.size > 0) plan();
  };

  /** Looks at all that is unseen, and what it leads to. */
  const sees = async () => {
    let until = Date.now() + slice;
    for (const node of unseen) {
      unseen.delete(node);
      // Of the document only XPath tells the text; it needs no elements for that.
      const text = node.textContent ?? document.evaluate('string()', node).stringValue;
      for (let at = 0; at < text.length; at += piece) {
        const part = text.slice(at, at + piece + overlap);
        if (isWorthReading?.(part)) return true;
        if (!isWorthReading && hasAnyHint(part)) {
          isWorthReading = createPagePrefilter();
          // Once more from the beginning, for now subjects count.
          unseen.add(document);
        }
        if (Date.now() > until) {
          await new Promise((resolve) => setTimeout(resolve));
          until = Date.now() + slice;
        }
      }
      // Texts hold no elements, and shadow roots can't be asked: what is in them is seen as it comes.
      if (node !== document && !(node instanceof Element)) continue;
      const found = document.evaluate(hosts, node);
      for (let host = found.iterateNext(); host; host = found.iterateNext())
        if (host instanceof Element && !enter(host)) waiting.add(host);
    }
    return false;
  };

  begin();
}
