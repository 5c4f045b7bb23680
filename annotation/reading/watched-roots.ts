import { type ChangeHandlers, observeChanges } from './changes.ts';
import { isCustomElement } from './nodes/shadow-hosts.ts';
import type { Root } from './text-flow.ts';

interface WatchedRootsOptions extends ChangeHandlers {
  /** The shadow root of an element, including a closed one. */
  shadowRootOf: (host: Element) => ShadowRoot | null;
  /** Called for the document and each shadow root, when its observation begins. */
  onAdd: (root: Root) => void;
  /** Called for each root when its observation ends. */
  onRemove: (root: Root) => void;
  signal: AbortSignal;
}

/**
 * How often a custom element without a shadow root is checked again. Most never get one, and other elements hardly ever
 * get one late.
 */
const maxRetries = 4;

/** The document and the shadow roots whose text is read; the changes of each are observed. */
export class WatchedRoots {
  readonly #options: WatchedRootsOptions;
  /** Each root with what ends its observation. */
  readonly #roots = new Map<Root, AbortController>();
  /**
   * Custom elements that may get a shadow root later, with the number of attempts: attaching one causes no mutation
   * record.
   */
  readonly #pendingHosts = new Map<Element, number>();

  constructor(options: WatchedRootsOptions) {
    this.#options = options;
    this.#add(document);
    options.signal.addEventListener('abort', () => {
      for (const root of [...this.#roots.keys()]) this.#remove(root);
    });
  }

  /** The shadow roots that are observed, in the order in which they were found. */
  get shadowRoots(): ShadowRoot[] {
    return [...this.#roots.keys()].filter((root) => root instanceof ShadowRoot);
  }

  /** Whether an element may get a shadow root later. */
  get hasPendingHosts(): boolean {
    return this.#pendingHosts.size > 0;
  }

  /** Adds the shadow roots of these elements, and of those that had none before; returns the new ones. */
  enter(hosts: readonly Element[]): ShadowRoot[] {
    const added: ShadowRoot[] = [];
    if (this.#options.signal.aborted) return added;
    for (const host of new Set([...hosts, ...this.#pendingHosts.keys()])) {
      const root = host.isConnected ? this.#options.shadowRootOf(host) : null;
      const attempts = (this.#pendingHosts.get(host) ?? 0) + 1;
      if (root || !host.isConnected || !isCustomElement(host) || attempts > maxRetries) this.#pendingHosts.delete(host);
      else this.#pendingHosts.set(host, attempts);
      if (!root || this.#roots.has(root)) continue;
      this.#add(root);
      added.push(root);
    }
    return added;
  }

  /** Removes the shadow roots that have left the document. */
  removeDisconnected(): void {
    for (const root of this.#roots.keys()) if (!root.isConnected) this.#remove(root);
  }

  #add(root: Root): void {
    const observation = new AbortController();
    this.#options.onAdd(root);
    observeChanges(root, this.#options, observation.signal);
    this.#roots.set(root, observation);
  }

  #remove(root: Root): void {
    this.#roots.get(root)?.abort();
    this.#roots.delete(root);
    this.#options.onRemove(root);
  }
}
