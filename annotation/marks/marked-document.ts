import type { PageContext } from '../../detection/context/context-types.ts';
import { isContestedPage } from '../../detection/context/effective-level.ts';
import type { PageSettings } from '../../settings/page-settings.ts';
import { type Changes, noChanges, withoutNested } from '../reading/changes.ts';
import { contextOf, findMarks, scanTree, type TreeScan } from '../reading/scan-tree.ts';
import { elementAt } from '../reading/text-range.ts';
import { TimeSlice, untilVisible } from '../reading/time-slice.ts';
import { blocksInViewport } from '../reading/viewport-blocks.ts';
import { WatchedRoots } from '../reading/watched-roots.ts';
import type { Mark } from './mark.ts';
import { PageMarks } from './page-marks.ts';

interface MarkedTextOptions {
  preferences: PageSettings;
  /** The shadow root of an element, also a closed one. */
  shadowRootOf: (host: Element) => ShadowRoot | null;
  /** Told whenever something was read, and the marks may have changed. */
  onRead: () => void;
  signal: AbortSignal;
}

/** How long after going to another address a page of scripts may take to put up its new text, in milliseconds. */
const settlingTime = 1000;

/** When elements that may get a shadow root later are asked again, in milliseconds after a reading. */
const askAgainAfter = [1000, 4000];

/** With more changed places than this, the whole document is read instead. */
const manyChanges = 1000;

/** The marks of a document and its shadow roots, kept up with what the page does. */
export class MarkedDocument {
  readonly marks: PageMarks;
  readonly #roots: WatchedRoots;
  readonly #options: MarkedTextOptions;
  /** What the page is about; unknown while nothing on it may refer to a norm. */
  #context: PageContext | undefined;
  /** What is to be read: everything, or these changes. One reading at a time; what comes meanwhile waits here. */
  #wanted: 'all' | Changes = noChanges();
  #work: Promise<void> | undefined;
  #designMode = '';
  #settling: ReturnType<typeof setTimeout> | undefined;
  #asking: ReturnType<typeof setTimeout>[] = [];

  constructor(options: MarkedTextOptions) {
    this.#options = options;
    const { preferences, shadowRootOf, signal } = options;
    this.marks = new PageMarks(preferences);
    this.#roots = new WatchedRoots({
      look: preferences.markStyle,
      shadowRootOf,
      onChanges: (changes) => this.#want(changes),
      signal,
    });
    signal.addEventListener('abort', () => {
      this.marks.remove();
      for (const timer of [this.#settling, ...this.#asking]) clearTimeout(timer);
    });
  }

  /** Reads the whole document, its subject too; resolves when nothing is left to be read. */
  read(): Promise<void> {
    this.#wanted = 'all';
    this.#work ??= this.#readWanted();
    return this.#work;
  }

  /** Changes what is shown of what was found, without reading again. */
  applySettings(preferences: PageSettings): void {
    this.#roots.restyle(preferences.markStyle);
    this.marks.applySettings(preferences);
  }

  /** Tells that the page has gone to another address without loading: its next text is a page of its own. */
  expectNewPage(): void {
    this.marks.conceal();
    clearTimeout(this.#settling);
    this.#settling = setTimeout(() => {
      this.#settling = undefined;
      void this.read();
    }, settlingTime);
  }

  /** The mark drawn at a point of the viewport, in CSS pixels. */
  markAt(x: number, y: number): Mark | undefined {
    return this.marks.at(x, y, this.#roots.shadowRoots);
  }

  /** The first mark inside an element, such as a link. */
  markInside(element: Element): Mark | undefined {
    return this.marks.marked().find(({ range }) => element.contains(elementAt(range) ?? null));
  }

  #want(changes: Changes): void {
    if (this.#wanted !== 'all') {
      for (const tree of changes.trees) this.#wanted.trees.add(tree);
      for (const container of changes.containers) this.#wanted.containers.add(container);
      this.#wanted.hasLosses ||= changes.hasLosses;
      const { trees, containers } = this.#wanted;
      if (
        document.designMode !== this.#designMode ||
        this.#settling !== undefined ||
        trees.size + containers.size > manyChanges
      )
        this.#wanted = 'all';
    }
    this.#work ??= this.#readWanted();
  }

  async #readWanted(): Promise<void> {
    const { signal, onRead } = this.#options;
    do {
      await untilVisible(signal);
      if (signal.aborted) return;
      const wanted = this.#wanted;
      this.#wanted = noChanges();
      try {
        await (wanted === 'all' ? this.#readAll() : this.#readChanges(withoutNested(wanted)));
      } catch (error) {
        // One text that can't be read must not end the reading of all others; the browser reports it as ours.
        void Promise.reject(error);
      }
      if (signal.aborted) return;
      this.#roots.tidy();
      this.#show();
      onRead();
    } while (this.#wantsMore());
    this.#work = undefined;
    this.#askHostsAgain();
  }

  /** Sees to it that the marks are drawn, whatever the page has done meanwhile. */
  #show(): void {
    if (this.marks.size > 0) this.#roots.style();
    this.marks.register();
  }

  #wantsMore(): boolean {
    return this.#wanted === 'all' || this.#wanted.trees.size + this.#wanted.containers.size > 0;
  }

  async #readAll(): Promise<void> {
    this.#designMode = document.designMode;
    this.#roots.tidy();
    if (this.marks.size === 0) await this.#readInView();
    const readings = [await scanTree(document)];
    this.#roots.enter(readings.flatMap((reading) => reading.hosts));
    const roots = this.#roots.shadowRoots;
    // Grows while it is walked: shadow roots hold further shadow roots.
    for (const root of roots) {
      const reading = await scanTree(root);
      readings.push(reading);
      roots.push(...this.#roots.enter(reading.hosts));
    }
    const pace = new TimeSlice();
    this.#context = contextOfPage(readings);
    if (pace.isExhausted) await pace.yield();
    const candidates = readings.flatMap((reading) => reading.candidates);
    const found = this.#context ? await findMarks(candidates, this.#context) : [];
    this.marks.replaceAll(found);
  }

  /**
   * Marks what the reader sees of a large page before the rest is read: only what that part alone makes certain, and only where
   * it says beyond doubt what the page is about.
   */
  async #readInView(): Promise<void> {
    const readings: TreeScan[] = [];
    const pace = new TimeSlice();
    for (const tree of await blocksInViewport()) {
      readings.push(await scanTree(tree));
      if (pace.isExhausted) await pace.yield();
    }
    const context = contextOfPage(readings);
    if (context?.level !== 'decisive' || isContestedPage(context)) return;
    const candidates = readings.flatMap((reading) => reading.candidates);
    const found = await findMarks(candidates, context);
    this.marks.replaceAll(found.filter(({ reference }) => reference.confidence === 'certain'));
    this.#show();
  }

  /** Asks the elements again, some time after a reading, that had no shadow root when they were read. */
  #askHostsAgain(): void {
    for (const timer of this.#asking) clearTimeout(timer);
    if (!this.#roots.areAwaited) return;
    this.#asking = askAgainAfter.map((delay) =>
      setTimeout(() => {
        const added = this.#roots.enter([]);
        if (added.length > 0) this.#want({ ...noChanges(), trees: new Set(added) });
      }, delay),
    );
  }

  /** Reads what has changed, and puts all that was found into the page in one go. */
  async #readChanges(changes: Changes): Promise<void> {
    const readings: TreeScan[] = [];
    const read = async (tree: ParentNode, shallow: boolean) => {
      const reading = await scanTree(tree, shallow);
      readings.push(reading);
      for (const root of this.#roots.enter(reading.hosts)) await read(root, false);
    };
    for (const tree of changes.trees) await read(tree, false);
    for (const container of changes.containers) await read(container, true);

    const candidates = readings.flatMap((reading) => reading.candidates);
    const level = this.#context?.level;
    if (this.#context) this.#context = contextOf(together(readings), this.#context);
    // The page turns out to be about something else than was known: what was decided so far is decided anew.
    if (this.#context?.level !== level || (!this.#context && candidates.length > 0)) {
      this.#wanted = 'all';
      return;
    }
    const found = this.#context ? await findMarks(candidates, this.#context) : [];
    this.marks.replaceIn(changes, found);
  }
}

/** Several readings as one. */
function together(readings: readonly TreeScan[]): Pick<TreeScan, 'texts' | 'besides'> {
  return {
    texts: readings.flatMap(({ texts }) => texts),
    besides: readings.flatMap(({ besides }) => besides),
  };
}

/** What the page is about; undefined when nothing on it may refer to a norm. */
function contextOfPage(readings: readonly TreeScan[]): PageContext | undefined {
  if (readings.every(({ candidates }) => candidates.length === 0)) return undefined;
  const page = contextOf({ texts: [document.title, location.href], besides: [] });
  return contextOf(together(readings), page);
}
