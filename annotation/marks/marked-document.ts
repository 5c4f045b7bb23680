import {
  extendContext,
  isContestedPage,
  type PageContext,
  scoreContext,
} from '../../detection/context/page-context.ts';
import type { PageSettings } from '../../settings/settings.ts';
import { withoutNested } from '../reading/block-tree.ts';
import { type Changes, noChanges } from '../reading/changes.ts';
import { withNeighbours } from '../reading/neighbours.ts';
import { isOurPopover } from '../reading/nodes/popover-name.ts';
import { possibleShadowHosts } from '../reading/nodes/shadow-hosts.ts';
import { type CandidateBlock, scanTrees, type TreeScan } from '../reading/scan-trees.ts';
import type { Root } from '../reading/text-flow.ts';
import { afterFrame, TimeSlice, untilVisible } from '../reading/time-slice.ts';
import { blocksInViewport } from '../reading/viewport-blocks.ts';
import { WatchedRoots } from '../reading/watched-roots.ts';
import { type DrawingKeeper, drawingKeeper } from './drawing/drawing-keeper.ts';
import { MarkRenderer } from './drawing/mark-renderer.ts';
import { MarkStyles } from './drawing/mark-styles.ts';
import { findMarks } from './find-marks.ts';
import type { Mark } from './mark.ts';
import { outdatedMarks } from './outdated-marks.ts';
import { PageMarks } from './page-marks.ts';

interface MarkedDocumentOptions {
  settings: PageSettings;
  /** The shadow root of an element, including a closed one. */
  shadowRootOf: (host: Element) => ShadowRoot | null;
  /** Called whenever something was read, and the marks may have changed. */
  onRead: () => void;
  signal: AbortSignal;
}

/** How long a single-page application may take to render its new text after it changed the address, in milliseconds. */
const navigationDelay = 1000;

/** When elements that may get a shadow root later are checked again, in milliseconds after a reading. */
const hostRetryDelays = [1000, 4000];

/**
 * Text with a mark is read again before the page is painted with its change, but not before this many times the duration
 * of the last reading have passed, or this many milliseconds.
 */
const urgentPauseFactor = 4;
const maxUrgentPause = 1000;

/** With more changed parts than this, the whole document is read instead. */
const maxChangedParts = 1000;

/** Marks the references in a document and its shadow roots, and keeps the marks up to date as the page changes. */
export class MarkedDocument {
  readonly #hasLeftovers = hasLeftovers();
  readonly renderer = new MarkRenderer();
  readonly marks: PageMarks;
  readonly drawing: DrawingKeeper;
  readonly #styles: MarkStyles;
  readonly #roots: WatchedRoots;
  readonly #options: MarkedDocumentOptions;
  /** What the page is about; undefined while no block of it may contain a reference. */
  #context: PageContext | undefined;
  /**
   * Everything or the changes that are still to be read. Only one reading runs at a time, so changes during a reading
   * wait here.
   */
  #pending: 'all' | Changes = noChanges();
  /** The reading that is running; resolves when nothing is pending. */
  #reading: Promise<void> | undefined;
  /** The changes since the reading began. */
  #recordsMeanwhile: MutationRecord[] = [];
  /** The earliest time of a reading before the next paint, as from `performance.now()`. */
  #nextUrgent = 0;
  #designMode = '';
  #navigationTimer: ReturnType<typeof setTimeout> | undefined;
  #hostRetryTimers: ReturnType<typeof setTimeout>[] = [];

  constructor(options: MarkedDocumentOptions) {
    this.#options = options;
    const { settings, shadowRootOf, signal } = options;
    this.marks = new PageMarks(settings, this.renderer, shadowRootOf);
    this.#styles = new MarkStyles(settings.markStyle);
    this.drawing = drawingKeeper(() => this.#restoreDrawing(), signal);
    this.#roots = new WatchedRoots({
      shadowRootOf,
      onChanges: (changes) => this.#addPending(changes),
      isUrgent: (records) => this.#isUrgent(records),
      onAdd: (root) => {
        if (this.#hasLeftovers) removeLeftovers(root);
        this.#styles.add(root);
      },
      onRemove: (root) => this.#styles.remove(root),
      signal,
    });
    signal.addEventListener('abort', () => {
      this.renderer.remove();
      for (const timer of [this.#navigationTimer, ...this.#hostRetryTimers]) clearTimeout(timer);
    });
  }

  /** Reads the whole document and decides anew what it is about; resolves when nothing is left to be read. */
  read(): Promise<void> {
    this.#pending = 'all';
    this.#reading ??= this.#readPending();
    return this.#reading;
  }

  /** Updates which marks are shown and how they look, without reading again. */
  applySettings(settings: PageSettings): void {
    this.#styles.setMarkStyle(settings.markStyle);
    this.marks.applySettings(settings);
  }

  /** Reads the whole document again soon, because the page has changed its address without loading. */
  expectNewPage(): void {
    this.marks.endReveal();
    clearTimeout(this.#navigationTimer);
    this.#navigationTimer = setTimeout(() => {
      this.#navigationTimer = undefined;
      void this.read();
    }, navigationDelay);
  }

  /** Erases the marks whose words have changed; returns whether the text is to be read before the page is painted. */
  #isUrgent(records: readonly MutationRecord[]): boolean {
    if (this.#reading) for (const record of records) this.#recordsMeanwhile.push(record);
    const { drawn } = this.renderer;
    const outdated = drawn.size > 0 ? outdatedMarks(drawn.keys(), records) : [];
    this.renderer.erase(outdated);
    return outdated.length > 0 && !this.#reading && performance.now() >= this.#nextUrgent;
  }

  #addPending(changes: Changes): void {
    if (this.#pending !== 'all') {
      for (const tree of changes.trees) this.#pending.trees.add(tree);
      for (const container of changes.containers) this.#pending.containers.add(container);
      for (const inline of changes.inlines) this.#pending.inlines.add(inline);
      this.#pending.hasRemovals ||= changes.hasRemovals;
      const size = this.#pending.trees.size + this.#pending.containers.size;
      const isOtherPage = document.designMode !== this.#designMode || this.#navigationTimer !== undefined;
      if (isOtherPage || size > maxChangedParts) this.#pending = 'all';
    }
    this.#reading ??= this.#readPending();
  }

  async #readPending(): Promise<void> {
    const { signal, onRead } = this.#options;
    do {
      await untilVisible(signal);
      if (signal.aborted) return;
      const pending = this.#pending;
      this.#pending = noChanges();
      this.#recordsMeanwhile = [];
      const begin = performance.now();
      try {
        await (pending === 'all' ? this.#readAll() : this.#readChanges({ ...pending, ...withoutNested(pending) }));
      } catch (error) {
        // A text that cannot be read must not end the reading of all others. The browser reports an unhandled rejection
        // as an error of this extension.
        void Promise.reject(error);
      }
      if (signal.aborted) return;
      const end = performance.now();
      this.#nextUrgent = end + Math.min((end - begin) * urgentPauseFactor, maxUrgentPause);
      this.#roots.removeDisconnected();
      this.#ensureDrawn();
      onRead();
    } while (this.#hasPending());
    this.#reading = undefined;
    this.#recordsMeanwhile = [];
    this.#retryHosts();
  }

  /** Makes the marks visible, and checks that the page leaves them so. */
  #ensureDrawn(): void {
    if (this.marks.size > 0) this.#styles.adopt();
    this.drawing.checkSoon();
  }

  /** Restores the styles and highlights that the page has removed; returns whether any were missing. */
  #restoreDrawing(): boolean {
    const wasUnstyled = this.#styles.restore();
    return this.renderer.register() || wasUnstyled;
  }

  #hasPending(): boolean {
    return this.#pending === 'all' || this.#pending.trees.size + this.#pending.containers.size > 0;
  }

  async #readAll(): Promise<void> {
    this.#designMode = document.designMode;
    this.#roots.removeDisconnected();
    if (this.marks.size === 0) await this.#readViewport();
    const scans = [await scanTrees([document])];
    this.#roots.enter(scans.flatMap((scan) => scan.hosts));
    const roots = this.#roots.shadowRoots;
    // Grows during the loop, because shadow roots contain further shadow roots.
    for (const root of roots) {
      const scan = await scanTrees([root]);
      scans.push(scan);
      roots.push(...this.#roots.enter(scan.hosts));
    }
    const slice = new TimeSlice();
    this.#context = contextOfPage(scans);
    if (slice.isExhausted) await slice.yieldUntilVisible();
    const candidates = scans.flatMap((scan) => scan.candidates);
    this.marks.replaceAll(await this.#findMarks(candidates));
  }

  /**
   * Marks the visible part of a large page before the rest is read, but only references that are certain, and only when
   * this part alone decides what the page is about.
   */
  async #readViewport(): Promise<void> {
    const scans: TreeScan[] = [];
    const slice = new TimeSlice();
    for (const tree of await blocksInViewport()) {
      scans.push(await scanTrees([tree]));
      if (slice.isExhausted) await slice.yieldUntilVisible();
    }
    const context = contextOfPage(scans);
    if (context?.level !== 'decisive' || isContestedPage(context)) return;
    const candidates = scans.flatMap((scan) => scan.candidates);
    const found = await findMarks(candidates, context);
    this.marks.replaceAll(found.filter(({ reference }) => reference.confidence === 'certain'));
    this.#ensureDrawn();
    // The new style sheet takes effect with the next frame, not in the middle of the reading.
    await afterFrame();
  }

  /** Schedules further checks of the elements that had no shadow root when they were read. */
  #retryHosts(): void {
    for (const timer of this.#hostRetryTimers) clearTimeout(timer);
    if (!this.#roots.hasPendingHosts) return;
    this.#hostRetryTimers = hostRetryDelays.map((delay) =>
      setTimeout(() => {
        const added = this.#roots.enter([]);
        if (added.length > 0) this.#addPending({ ...noChanges(), trees: new Set(added) });
      }, delay),
    );
  }

  /** Reads the changed parts and updates their marks in one step. */
  async #readChanges(changes: Changes): Promise<void> {
    const scans: TreeScan[] = [];
    const scan = async (parts: readonly ParentNode[], shallow: boolean) => {
      const treeScan = await scanTrees(parts, shallow);
      scans.push(treeScan);
      for (const root of this.#roots.enter(treeScan.hosts)) await scan([root], false);
    };
    const trees = withNeighbours(changes.trees);
    const { containers } = withoutNested({ trees: new Set(trees), containers: changes.containers });
    await scan(trees, false);
    await scan([...containers], true);
    const hosts = [...changes.inlines].flatMap((inline) => possibleShadowHosts(inline, false));
    for (const root of this.#roots.enter(hosts)) await scan([root], false);

    const candidates = scans.flatMap((each) => each.candidates);
    const level = this.#context?.level;
    if (this.#context) this.#context = extendByScans(this.#context, scans);
    // The page is about something else than before, so all earlier decisions must be made again.
    if (this.#context?.level !== level || (!this.#context && candidates.length > 0)) {
      this.#pending = 'all';
      return;
    }
    this.marks.replaceIn({ ...changes, trees: new Set(trees), containers }, await this.#findMarks(candidates));
  }

  /** The marks whose words the page has not changed since the reading began. */
  async #findMarks(candidates: readonly CandidateBlock[]): Promise<Mark[]> {
    const found = this.#context ? await findMarks(candidates, this.#context) : [];
    const outdated = new Set(this.#recordsMeanwhile.length > 0 ? outdatedMarks(found, this.#recordsMeanwhile) : []);
    return found.filter((mark) => !outdated.has(mark));
  }
}

/** What the page is about; undefined when no block of it may contain a reference. */
function contextOfPage(scans: readonly TreeScan[]): PageContext | undefined {
  if (scans.every(({ candidates }) => candidates.length === 0)) return undefined;
  return extendByScans(scoreContext([document.title, location.href]), scans);
}

function extendByScans(context: PageContext, scans: readonly TreeScan[]): PageContext {
  return extendContext(
    context,
    scans.flatMap(({ blocks }) => blocks),
    scans.flatMap(({ joinedTexts }) => joinedTexts),
  );
}

/** Whether an earlier instance of this script has left its marks: Firefox destroys it before it can remove them. */
function hasLeftovers(): boolean {
  return CSS.highlights.has('norm-lens-certain');
}

/** Removes the popover and the style sheets that an earlier instance has left in a document or shadow root. */
function removeLeftovers(root: Root): void {
  for (const element of root.querySelectorAll('[popover]')) if (isOurPopover(element)) element.remove();
  const isOurs = (sheet: CSSStyleSheet) => [...sheet.cssRules].some(({ cssText }) => cssText.includes('norm-lens-'));
  root.adoptedStyleSheets = root.adoptedStyleSheets.filter((sheet) => !isOurs(sheet));
}
