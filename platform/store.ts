/** The state of a page of the extension, without its view: subclasses change the state, and `main.tsx` renders it. */
export class Store<State extends object> {
  #state: State;
  readonly #listeners = new Set<() => void>();

  constructor(initial: State) {
    this.#state = initial;
  }

  /** The present state. It is never changed in place. */
  get state(): State {
    return this.#state;
  }

  /** Calls a listener after every change of the state. */
  subscribe(listener: () => void): void {
    this.#listeners.add(listener);
  }

  protected update(change: Partial<State>): void {
    this.#state = { ...this.#state, ...change };
    for (const listener of this.#listeners) listener();
  }
}
