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

/**
 * While a page is loading, it is looked at after this many milliseconds, and again after pauses that grow slowly. It is searched
 * unless it has more elements than this for each look so far: then it is not streamed but large, and will be there soon.
 */
const lookTime = 250;
const elementsPerLook = 1000;

/** An XPath for elements that may host a shadow root. */
const possibleHosts = 'descendant-or-self::*[contains(name(),"-")]';

/**
 * Searches the text of the document, and every text that is added later, until the page is worth reading; then calls
 * `onWorthReading` once and stops. Does nothing while the tab is hidden.
 *
 * Each DOM interface that is used for the first time takes some tenths of a millisecond, so this uses few of them: XPath for
 * the hosts, and `Date` as the clock.
 */
export function watchPage(onWorthReading: () => void): void {
  /** Nodes that are to be searched. */
  const queue = new Set<Node>();
  /** Possible hosts without a shadow root. Nothing reports when they get one, so they are asked again before each search. */
  const pendingHosts = new Set<Node>();
  /** Whether a search is running or scheduled; what is added meanwhile waits for the next one. */
  let isSearchDue = true;
  // With the first hint, cues count as well, which were not searched for so far.
  const isWorthReading = createPagePrefilter(() => addContent(document));

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

  /** Adds the content of a document or shadow root to the queue. */
  const addContent = (root: Node) => {
    for (const child of root.childNodes) queue.add(child);
  };

  /** The same, and what is added to it later. */
  const observe = (root: Node) => {
    observer.observe(root, { subtree: true, childList: true, characterData: true });
    addContent(root);
  };

  /** A loading page with more elements is large. */
  let elementLimit = 0;

  /**
   * Begins with the whole document, and does so again and again while it is arriving. It is not observed until it is parsed,
   * because a record of each parsed node would cost more than a search now and then. No listener waits for that, because
   * `document.open()` removes listeners.
   */
  const start = async () => {
    if (document.readyState !== 'loading') {
      observe(document);
      return search();
    }
    addContent(document);
    elementLimit += elementsPerLook;
    if (document.all[elementLimit] || !(await search())) setTimeout(start, lookTime + elementLimit / 100);
  };

  /** Searches the shadow root of an element. Returns whether there is one. */
  const enterShadowRoot = (host: Node) => {
    const root = shadowRootOf(host);
    if (root) observe(root);
    return root;
  };

  /** Searches the queue; resolves to whether the page is worth reading or hidden, so that nothing is left to do. */
  const search = async () => {
    if (document.hidden) {
      // Stop observing while hidden; search the whole document when the tab becomes visible.
      observer.disconnect();
      document.addEventListener('visibilitychange', start, { once: true });
      return true;
    }
    for (const host of pendingHosts) enterShadowRoot(host);
    pendingHosts.clear();
    if (await searchQueue()) {
      observer.disconnect();
      onWorthReading();
      return true;
    }
    isSearchDue = false;
    if (pendingHosts.size) scheduleSearch();
    return false;
  };

  /** Searches all nodes in the queue, and what they add to it; resolves to whether the page is worth reading. */
  const searchQueue = async () => {
    let sliceStart = Date.now();
    for (const node of queue) {
      queue.delete(node);
      const text = node.textContent ?? '';
      for (let offset = 0; offset < text.length; offset += pieceLength) {
        if (isWorthReading(text.slice(offset, offset + pieceLength + overlap))) return true;
        if (Date.now() - sliceStart > sliceTime) {
          await new Promise((resolve) => setTimeout(resolve));
          sliceStart = Date.now();
        }
      }
      // XPath accepts neither a document type nor a shadow root, which have the types 10 and 11.
      if (node.nodeType < 10) {
        const hosts = document.evaluate(possibleHosts, node);
        for (let host = hosts.iterateNext(); host; host = hosts.iterateNext())
          if (!enterShadowRoot(host)) pendingHosts.add(host);
      }
    }
    return false;
  };

  // Most pages are loaded at the first look, so nothing more is done for them while they load.
  setTimeout(start, lookTime);
}
