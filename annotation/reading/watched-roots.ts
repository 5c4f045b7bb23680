import type { Settings } from '../../settings/settings.ts';
import { large, markStyles } from '../marks/mark-styles.ts';
import { type Changes, watchChanges } from './changes.ts';
import { isCustom } from './shadow-hosts.ts';
import type { Root } from './text-flow.ts';

type Look = Settings['markStyle'];

interface RootsOptions {
  look: Look;
  /** The shadow root of an element, also a closed one. */
  shadowRootOf: (host: Element) => ShadowRoot | null;
  onChanges: (changes: Changes) => void;
  signal: AbortSignal;
}

/** How often a custom element without a shadow root is asked, most of which never get one; hardly any other element does. */
const patience = 4;

/** The document and the shadow roots that are read: each is watched, and has the styles of the marks once there are any. */
export class WatchedRoots {
  readonly #open = new Map<Root, AbortController>();
  /** Elements that may get a shadow root later, with how often they were asked: the page makes no sign when they do. */
  readonly #waiting = new Map<Element, number>();
  readonly #sheet = new CSSStyleSheet();
  /** Whether there is something to be styled: a style sheet makes the browser look at the styles of all elements again. */
  #isStyled = false;
  #isLarge = false;
  #look: Look;
  readonly #options: RootsOptions;

  constructor(options: RootsOptions) {
    this.#options = options;
    this.#look = options.look;
    this.#add(document);
    options.signal.addEventListener('abort', () => {
      for (const root of [...this.#open.keys()]) this.#remove(root);
    });
  }

  /** Draws all marks in another way. */
  restyle(look: Look): void {
    this.#look = look;
    if (this.#isStyled) this.#sheet.replaceSync(markStyles(look, this.#isLarge));
  }

  /** The shadow roots that are read. */
  get shadowRoots(): ShadowRoot[] {
    return [...this.#open.keys()].filter((root) => root instanceof ShadowRoot);
  }

  /** Whether an element is left that may get a shadow root later. */
  get areAwaited(): boolean {
    return this.#waiting.size > 0;
  }

  /** Takes in the shadow roots of these elements, and of those that had none before; gives the new ones. */
  enter(hosts: readonly Element[]): ShadowRoot[] {
    const added: ShadowRoot[] = [];
    if (this.#options.signal.aborted) return added;
    for (const host of new Set([...hosts, ...this.#waiting.keys()])) {
      const root = host.isConnected ? this.#options.shadowRootOf(host) : null;
      const asked = (this.#waiting.get(host) ?? 0) + 1;
      if (root || !host.isConnected || !isCustom(host) || asked > patience) this.#waiting.delete(host);
      else this.#waiting.set(host, asked);
      if (!root || this.#open.has(root)) continue;
      this.#add(root);
      added.push(root);
    }
    return added;
  }

  /** Lets go of the shadow roots that have left the document. */
  tidy(): void {
    for (const root of this.#open.keys()) if (!root.isConnected) this.#remove(root);
  }

  /** Gives the styles of the marks to all roots from now on, again to those whose styles the page has replaced. */
  style(): void {
    if (!this.#isStyled) {
      this.#isStyled = true;
      this.#isLarge = document.getElementsByTagName('*').length > large;
      this.restyle(this.#look);
    }
    for (const root of this.#open.keys()) this.#adopt(root);
  }

  #add(root: Root): void {
    const watch = new AbortController();
    if (this.#isStyled) this.#adopt(root);
    watchChanges(root, this.#options.onChanges, watch.signal);
    this.#open.set(root, watch);
  }

  #adopt(root: Root): void {
    if (!root.adoptedStyleSheets.includes(this.#sheet)) root.adoptedStyleSheets.push(this.#sheet);
  }

  #remove(root: Root): void {
    this.#open.get(root)?.abort();
    this.#open.delete(root);
    root.adoptedStyleSheets = root.adoptedStyleSheets.filter((sheet) => sheet !== this.#sheet);
  }
}
