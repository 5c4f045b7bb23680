import { createPagePrefilter } from '../../detection/prefilter/page-prefilter.ts';
import { shadowRootOf } from '../../platform/injection/shadow-root.ts';

/** How long changes are collected before they are searched, and how long a search may keep the page waiting, in milliseconds. */
const collectionTime = 500;
const sliceTime = 8;
/**
 * Longer texts are searched in pieces of this length, in UTF-16 code units. Each piece overlaps with the next by more than
 * the longest match.
 */
const pieceLength = 500_000;
const overlap = 500;

/** A changed node with more siblings than this is searched alone. */
const maxSiblings = 99;

/** While a page is loading, it is searched again and again after this many milliseconds. Most pages are loaded before. */
const lookTime = 1500;

/** An XPath for elements that may host a shadow root. */
const possibleHosts = 'descendant-or-self::*[contains(name(),"-")]';

/**
 * Searches the text of the document, and every text that is added later, until the page is worth reading; then calls
 * `onWorthReading` once and stops. Does nothing while the tab is hidden.
 *
 * Each DOM interface that is used for the first time takes some tenths of a millisecond, so this uses few of them: XPath for
 * the text and the hosts, and `Date` as the clock.
 */
export function watchPage(onWorthReading: () => void): void {
  /** Nodes that are to be searched. */
  const queue = new Set<Node>();
  /** Possible hosts without a shadow root. Nothing reports when they get one, so they are asked again before each search. */
  const pendingHosts = new Set<Node>();
  /** Whether a search is running or scheduled; what is added meanwhile waits for the next one. */
  let isSearchDue = true;
  // With the first hint, cues count as well, which were not searched for so far.
  const isWorthReading = createPagePrefilter(() => queue.add(document));

  const observer = new MutationObserver((records) => {
    for (const { target, addedNodes } of records)
      for (const node of addedNodes[0] ? addedNodes : [target]) {
        // A word may be added in several text nodes, so a text node is searched with its siblings, unless they are many.
        const parent = node.parentNode;
        queue.add(node.firstChild || !parent || parent.childNodes[maxSiblings] ? node : parent);
      }
    scheduleSearch();
  });

  const scheduleSearch = () => {
    if (!isSearchDue) setTimeout(search, collectionTime);
    isSearchDue = true;
  };

  const observe = (root: Node) => observer.observe(root, { subtree: true, childList: true, characterData: true });

  let timer: ReturnType<typeof setTimeout>;

  /** Begins with the whole document, and does so again while it is loading: a record of each parsed node would cost more. */
  const start = () => {
    clearTimeout(timer);
    if (document.readyState === 'loading') timer = setTimeout(start, lookTime);
    else observe(document);
    queue.add(document);
    void search();
  };

  /** Observes the shadow root of an element and adds its content to the queue. Returns whether there is one. */
  const enterShadowRoot = (host: Node) => {
    const root = shadowRootOf(host);
    if (root) {
      observe(root);
      for (const child of root.childNodes) queue.add(child);
    }
    return root;
  };

  const search = async () => {
    if (document.hidden) {
      // Stop observing while hidden; search the whole document when the tab becomes visible.
      observer.disconnect();
      queue.clear();
      return document.addEventListener('visibilitychange', start, { once: true });
    }
    for (const host of pendingHosts) enterShadowRoot(host);
    pendingHosts.clear();
    if (await searchQueue()) {
      observer.disconnect();
      clearTimeout(timer);
      return onWorthReading();
    }
    isSearchDue = false;
    if (pendingHosts.size) scheduleSearch();
  };

  /** Searches all nodes in the queue, and what they add to it; resolves to whether the page is worth reading. */
  const searchQueue = async () => {
    let sliceStart = Date.now();
    for (const node of queue) {
      queue.delete(node);
      // A document has no `textContent`.
      const text = node.textContent ?? document.evaluate('string()', node).stringValue;
      for (let offset = 0; offset < text.length; offset += pieceLength) {
        if (isWorthReading(text.slice(offset, offset + pieceLength + overlap))) return true;
        if (Date.now() - sliceStart > sliceTime) {
          await new Promise((resolve) => setTimeout(resolve));
          sliceStart = Date.now();
        }
      }
      // Text nodes contain no elements, and XPath does not accept a shadow root, whose children are searched instead.
      if (node !== document && !(node instanceof Element)) continue;
      const hosts = document.evaluate(possibleHosts, node);
      for (let host = hosts.iterateNext(); host; host = hosts.iterateNext())
        if (!enterShadowRoot(host)) pendingHosts.add(host);
    }
    return false;
  };

  // `document.open()` removes the listener, and then the timer is left.
  document.addEventListener('DOMContentLoaded', start);
  timer = setTimeout(start, lookTime);
}
