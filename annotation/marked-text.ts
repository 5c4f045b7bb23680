import type { PageContext } from '../detection/reference.ts';
import { type Changes, watchChanges } from './changes.ts';
import { Highlights } from './highlights.ts';
import { type Mark, Marks } from './mark.ts';
import markStyles from './marks.css?inline';
import { untilVisible } from './pace.ts';
import { styleSheet } from './popover-host.tsx';
import { contextOf, findMarks, type Reading, readTree } from './reading.ts';
import type { Root } from './text-flow.ts';
import { lineBoxesOf } from './text-range.ts';

interface MarkedTextOptions {
  /** The shadow root of an element, also a closed one. */
  shadowRootOf: (host: Element) => ShadowRoot | null;
  /** Told whenever the marks have changed. */
  onMarks: () => void;
  signal: AbortSignal;
}

/** The marks of a document and its shadow roots, kept up with what the page does. */
export class MarkedText {
  readonly #marks = new Marks();
  readonly #highlights = new Highlights();
  readonly #sheet = styleSheet(markStyles);
  readonly #shadowRoots = new Set<ShadowRoot>();
  readonly #options: MarkedTextOptions;
  /** What the page is about; unknown while nothing on it may refer to a norm. */
  #context: PageContext | undefined;
  /** Readings run one after the other, so that an older one never overwrites a newer one. */
  #queue: Promise<void> = Promise.resolve();

  constructor(options: MarkedTextOptions) {
    this.#options = options;
    this.#open(document.documentElement, document);
    options.signal.addEventListener('abort', () => this.#remove());
  }

  /** Reads the whole document again, its subject too. */
  read(): Promise<void> {
    return this.#enqueue(async () => {
      this.#context = undefined;
      await this.#readAll();
    });
  }

  has(mark: Mark): boolean {
    return this.#marks.of(mark.range) === mark;
  }

  inReadingOrder(): Mark[] {
    return this.#marks.inReadingOrder();
  }

  /** Brings out one mark, or none. */
  activate(mark: Mark | undefined): void {
    this.#highlights.activate(mark);
  }

  /** The mark drawn at a point of the viewport, in CSS pixels. */
  markAt(x: number, y: number): Mark | undefined {
    if (this.#marks.size === 0) return undefined;
    const shadowRoots = [...this.#shadowRoots];
    const ranges = this.#highlights.at(x, y, shadowRoots);
    if (ranges) return ranges.map((range) => this.#marks.of(range)).find((mark) => mark !== undefined);

    const caret = document.caretPositionFromPoint(x, y, { shadowRoots });
    const covering = caret ? this.#marks.covering(caret.offsetNode, caret.offset) : undefined;
    // The nearest caret may be far from the point, at the end of a line.
    const holds = (box: DOMRect) => box.left <= x && x <= box.right && box.top <= y && y <= box.bottom;
    return covering && lineBoxesOf(covering.range).some(holds) ? covering : undefined;
  }

  /** The first mark inside an element, such as a link. */
  markInside(element: Element): Mark | undefined {
    return this.#marks.all().find(({ range }) => element.contains(range.startContainer));
  }

  #enqueue(work: () => Promise<void>): Promise<void> {
    this.#queue = this.#queue.then(async () => {
      const { signal, onMarks } = this.#options;
      await untilVisible(signal);
      if (signal.aborted) return;
      await work();
      onMarks();
    });
    return this.#queue;
  }

  /** Watches a root and gives it the styles of the marks. */
  #open(root: Root, styled: DocumentOrShadowRoot): void {
    styled.adoptedStyleSheets.push(this.#sheet);
    watchChanges(root, (changes) => void this.#enqueue(() => this.#readChanges(changes)), this.#options.signal);
  }

  async #readAll(): Promise<void> {
    const readings = [await readTree(document.documentElement)];
    // Grows while it is walked: shadow roots hold further shadow roots.
    for (const reading of readings) {
      for (const root of this.#rootsOf(reading)) readings.push(await readTree(root));
    }
    await this.#markAll(readings);
  }

  async #markAll(readings: readonly Reading[]): Promise<void> {
    const candidates = readings.flatMap((reading) => reading.candidates);
    if (candidates.length > 0) {
      const page: Reading = { texts: [document.title, location.href], candidates: [], hosts: [] };
      for (const reading of [page, ...readings]) this.#context = contextOf(reading, this.#context);
    }
    const found = this.#context ? await findMarks(candidates, this.#context) : [];
    this.#replace(this.#marks.takeAll(), found);
  }

  /** The shadow roots of a reading's hosts, those that are new opened. */
  #rootsOf(reading: Reading): ShadowRoot[] {
    const roots = reading.hosts.map(this.#options.shadowRootOf).filter((root) => root !== null);
    for (const root of roots) {
      if (this.#shadowRoots.has(root)) continue;
      this.#shadowRoots.add(root);
      this.#open(root, root);
    }
    return roots;
  }

  async #readChanges({ trees, containers }: Changes): Promise<void> {
    for (const tree of trees) await this.#readAgain(tree, false);
    for (const container of containers) await this.#readAgain(container, true);
    this.#replace(this.#marks.takeLost(), []);
  }

  async #readAgain(tree: ParentNode, shallow: boolean): Promise<void> {
    const reading = await readTree(tree, shallow);
    const roots = this.#rootsOf(reading);
    for (const root of roots) await this.#readAgain(root, false);
    const level = this.#context?.level;
    if (this.#context) this.#context = contextOf(reading, this.#context);
    // The page turns out to be about something else than was known: what was decided so far is decided anew.
    if (this.#context?.level !== level || (!this.#context && reading.candidates.length > 0)) return this.#readAll();

    const found = this.#context ? await findMarks(reading.candidates, this.#context) : [];
    this.#replace(shallow ? this.#marks.takeFrom(tree) : this.#marks.takeFromTree(tree), found);
  }

  /** Swaps marks that were taken out for new ones in one go, so that none flickers. */
  #replace(old: readonly Mark[], found: readonly Mark[]): void {
    for (const mark of old) this.#highlights.erase(mark);
    for (const mark of found) {
      this.#marks.add(mark);
      this.#highlights.draw(mark);
    }
  }

  #remove(): void {
    this.#highlights.remove();
    for (const root of [document, ...this.#shadowRoots]) {
      root.adoptedStyleSheets = root.adoptedStyleSheets.filter((sheet) => sheet !== this.#sheet);
    }
  }
}
