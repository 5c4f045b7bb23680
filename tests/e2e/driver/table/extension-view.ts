import type { Page } from 'puppeteer-core';
import * as v from 'valibot';
import type { ExtensionApi } from '../../../../scripts/browsers/extension-page.ts';
import type { FrameMarks } from './marked-cases.ts';

/** The extension API in functions that run in a page of the extension. */
declare const chrome: ExtensionApi;

/** Returns the view of an object that a script of an extension in Firefox has. */
declare const XPCNativeWrapper: <Value>(value: Value) => Value;

const framesSchema = v.array(
  v.object({
    drawn: v.array(
      v.object({ text: v.string(), confidence: v.string(), place: v.string(), x: v.number(), y: v.number() }),
    ),
    mentions: v.array(v.object({ text: v.string(), norms: v.array(v.number()), confidence: v.string() })),
  }),
);

/**
 * What the extension knows of one tab, read through a page of the extension: the page in the tab can't change the answers, and every
 * frame can be asked.
 */
export class ExtensionView {
  readonly #extensionPage: Page;
  readonly #tab: number;

  private constructor(extensionPage: Page, tab: number) {
    this.#extensionPage = extensionPage;
    this.#tab = tab;
  }

  /** @param url the address of the page in the tab, which no other tab has */
  static async of(extensionPage: Page, url: string): Promise<ExtensionView> {
    const tab = await extensionPage.evaluate(
      async (wanted) => (await chrome.tabs.query({})).find((each) => each.url === wanted)?.id,
      url,
    );
    if (tab === undefined) throw new Error(`The extension sees no tab with the URL ${url}`);
    return new ExtensionView(extensionPage, tab);
  }

  /**
   * The marks and the mentions of every frame, in reading order.
   *
   * @param places the ids of the elements that a mark can belong to
   */
  async marks(places: readonly string[]): Promise<FrameMarks[]> {
    return this.#read(places, '');
  }

  /** Scrolls to the first mark at a place of the main frame. Returns its middle in CSS pixels of the viewport. */
  async scrollTo(places: readonly string[], place: string): Promise<{ x: number; y: number } | undefined> {
    const [main] = await this.#read(places, place);
    return main?.drawn.find((mark) => mark.place === place);
  }

  /** Goes to the next mention in the main frame, as the browser's command does. */
  async goToNext(): Promise<void> {
    await this.#extensionPage.evaluate(async (tabId) => {
      await chrome.tabs.sendMessage(tabId, { type: 'step', data: { by: 1, isEntering: false } }, { frameId: 0 });
    }, this.#tab);
  }

  async #read(places: readonly string[], scrolledTo: string): Promise<v.InferOutput<typeof framesSchema>> {
    const json = await this.#extensionPage.evaluate(readFrames, this.#tab, [...places], scrolledTo);
    return v.parse(framesSchema, JSON.parse(json));
  }
}

/** Runs in the extension's page. Returns JSON, because Firefox's driver returns an object that occurs twice as undefined. */
async function readFrames(tabId: number, places: string[], scrolledTo: string): Promise<string> {
  /** Runs in each frame, in a world of the extension. The drawn marks that are rendered, in reading order. */
  const readDrawn = async (ids: string[], target: string) => {
    const parentOf = Object.getOwnPropertyDescriptor(Node.prototype, 'parentNode')?.get;
    const placeOf = (start: Node): string => {
      for (let node: unknown = start; node instanceof Node; ) {
        // As methods of the prototype, because a form field may have the name of a property.
        const id = node instanceof Element ? Element.prototype.getAttribute.call(node, 'id') : null;
        if (id !== null && ids.includes(id)) return id;
        node = node instanceof ShadowRoot ? node.host : parentOf?.call(node);
      }
      return 'page';
    };
    /** The point in the document at which the tree of a node is attached, and the node itself. */
    const pathOf = (start: Node): Node[] => {
      const root = start.getRootNode();
      return root instanceof ShadowRoot ? [...pathOf(root.host), start] : [start];
    };
    const isBefore = (one: Range, other: Range): boolean => {
      const [path, otherPath] = [pathOf(one.startContainer), pathOf(other.startContainer)];
      const level = path.findIndex((node, depth) => node !== otherPath[depth]);
      const [a, b] = [path[level], otherPath[level]];
      if (!a || !b) return level === -1 ? one.startOffset < other.startOffset : !a;
      return (a.compareDocumentPosition(b) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
    };
    /** In Firefox a script of the extension can only iterate over the page's own view of an object. */
    const rangesOf = (name: string): AbstractRange[] => {
      const highlight: (Highlight & { wrappedJSObject?: Highlight }) | undefined = CSS.highlights.get(name);
      const ranges = [...(highlight?.wrappedJSObject ?? highlight ?? [])];
      return 'XPCNativeWrapper' in globalThis ? ranges.map((range) => XPCNativeWrapper(range)) : ranges;
    };
    const marks = ['certain', 'related', 'tentative', 'clear'].flatMap((name) =>
      rangesOf(`norm-lens-${name}`).map((drawn) => {
        const range = document.createRange();
        range.setStart(drawn.startContainer, drawn.startOffset);
        range.setEnd(drawn.endContainer, drawn.endOffset);
        // Certain marks on a gradient are drawn apart.
        const confidence = name === 'clear' ? 'certain' : name;
        return { range, confidence, place: placeOf(drawn.startContainer) };
      }),
    );
    marks.sort((one, other) => (isBefore(one.range, other.range) ? -1 : 1));
    const rendered = marks.filter(({ range }) => range.getClientRects().length > 0);
    const scrolled = rendered.find(({ place }) => target !== '' && place === target);
    const box = scrolled?.range.getClientRects()[0];
    // Scrolling would make some pages render other text.
    if (scrolled && box && (box.top < 50 || box.bottom > innerHeight - 50)) {
      const top = () => scrolled.range.getBoundingClientRect().top;
      scrolled.range.startContainer.parentElement?.scrollIntoView({ block: 'center', behavior: 'instant' });
      // A pointer that moves before the last scroll event counts as scrolling, and a page may scroll on to its section.
      for (let still = 0, before = Number.NaN; still < 5; still = top() === before ? still + 1 : 0) {
        before = top();
        await new Promise((resolve) => requestAnimationFrame(resolve));
      }
    }
    return rendered.map(({ range, confidence, place }) => {
      const { x, y, width, height } = range.getClientRects()[0] ?? new DOMRect();
      return { text: range.toString(), confidence, place, x: x + width / 2, y: y + height / 2 };
    });
  };
  const frames = await chrome.scripting
    .executeScript({
      target: { tabId, allFrames: true },
      injectImmediately: true,
      func: readDrawn,
      args: [places, scrolledTo],
    })
    // While the tab loads another page, nothing can be injected.
    .catch(() => []);
  const answers = frames.map(async ({ frameId, result }) => {
    // The message of platform/messages/messages.ts, which can't be imported into a page. A frame that is not annotated gives no answer.
    const answer = await chrome.tabs.sendMessage(tabId, { type: 'mentions' }, { frameId }).catch(() => undefined);
    return { drawn: result ?? [], mentions: answer?.value ?? [] };
  });
  return JSON.stringify(await Promise.all(answers));
}
