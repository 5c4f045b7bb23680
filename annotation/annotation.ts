import type { NormNumber } from '../data/norms/norm.ts';
import type { Mention, MentionCounts, Step } from '../reference/mention.ts';
import type { PanelRoute } from '../reference/panel-route.ts';
import { normsMentioned } from '../reference/reference.ts';
import type { PageSettings } from '../settings/settings.ts';
import type { Mark } from './marks/mark.ts';
import { MarkedDocument } from './marks/marked-document.ts';
import { mentionOf, mentionsOf } from './marks/mention.ts';
import { HoverTimer } from './popover/hover.ts';
import { listenForInput } from './popover/pointer-input.ts';
import type { PopoverContent, PopoverHost } from './popover/popover-host.tsx';
import { isOurPopover } from './reading/nodes/popover-name.ts';
import type { Point } from './reading/text-range.ts';

/** What an annotation needs from outside the page. */
export interface AnnotationOptions {
  /**
   * Loads the popover; called whenever one is about to be shown. Resolves to undefined, and should abort the signal, when
   * the script was cut off from its extension.
   */
  loadPopover: () => Promise<PopoverHost | undefined>;
  settings: PageSettings;
  /** The shadow root of an element, including a closed one. */
  shadowRootOf: (host: Element) => ShadowRoot | null;
  onOpenPanel: (route: PanelRoute) => void;
  /** Called whenever the mentions, or which of them can be seen, may have changed. */
  onChange: () => void;
  /** Ends the annotation and removes everything from the page. */
  signal: AbortSignal;
}

/** The marks of a document as the reader uses them: the popover, and navigation from mark to mark. */
export class Annotation {
  /** The text and its marks; call its `read` to begin. */
  readonly markedDocument: MarkedDocument;
  readonly #options: AnnotationOptions;
  readonly #hover: HoverTimer<Mark>;
  #settings: PageSettings;
  #popover: PopoverHost | undefined;
  #popoverLoading: Promise<PopoverHost | undefined> | undefined;
  #listening = new AbortController();
  /** The document element at the time when the listeners were added. */
  #documentElement: Element | undefined;
  /** Where the pointer met the mark; undefined when the keyboard or a command opens the popover. */
  #pointerPosition: Point | undefined;
  /** The norm to show first, while a mark of several norms is opened for one of them. */
  #initialNorm: NormNumber | undefined;
  /** What the popover shows. */
  #open: { mark: Mark; content: PopoverContent } | undefined;
  /** The last mark whose popover was shown, from which `step` continues. */
  #lastMark: Mark | undefined;
  #lastVisit = 0;

  constructor(options: AnnotationOptions) {
    const { settings, signal } = options;
    const shadowRootOf = (host: Element) => (isOurPopover(host) ? null : options.shadowRootOf(host));
    this.#options = options;
    this.#settings = settings;
    this.#hover = new HoverTimer<Mark>(({ shown, pinned }) => this.#show(shown, pinned), settings);
    this.markedDocument = new MarkedDocument({ settings, shadowRootOf, onRead: () => this.#onRead(), signal });
    this.#listen();
    // What can be seen changes with the size, and a frame may be read before it has one.
    window.addEventListener('resize', () => options.onChange(), { passive: true, signal });
    signal.addEventListener('abort', () => {
      this.#listening.abort();
      this.#hover.stop();
      this.#popover?.hide();
    });
  }

  /** Applies new settings without reading the document again. */
  applySettings(settings: PageSettings): void {
    this.#settings = settings;
    this.#hover.delays = settings;
    this.markedDocument.applySettings(settings);
    this.#onMarksChanged();
  }

  /** Shows on this page what the sensitivity hides. */
  reveal(): void {
    this.markedDocument.marks.reveal();
    this.#onMarksChanged();
  }

  /** The mentions that the reader can see, in reading order, including those that the density leaves unmarked. */
  mentions(): Mention[] {
    return mentionsOf(this.markedDocument.marks.listed());
  }

  /** The number of mentions that the reader can see, in total and for each norm. */
  async counts(): Promise<MentionCounts> {
    const { marks } = this.markedDocument;
    const { listed, hidden } = await marks.count();
    const references = listed.map(({ reference }) => reference);
    const norms: MentionCounts['norms'] = {};
    for (const norm of references.flatMap(normsMentioned)) {
      norms[norm] = (norms[norm] ?? 0) + 1;
    }
    return { mentions: references.length, norms, hidden, revision: marks.revision };
  }

  /** When the reader last opened a mention, as from `Date.now()`; 0 if never. */
  get lastVisit(): number {
    return this.#lastVisit;
  }

  /** Scrolls to the first mention of a norm and opens it at that norm; resolves to false when there is none. */
  async goToNorm(norm: NormNumber): Promise<boolean> {
    await this.#loadPopover();
    const mark = this.markedDocument.marks.listed().find(({ reference }) => normsMentioned(reference).includes(norm));
    return this.#goTo(mark, norm);
  }

  /** Scrolls to a mention by its id and opens it; resolves to false when it is no longer on the page. */
  async goToMention(id: number): Promise<boolean> {
    await this.#loadPopover();
    return this.#goTo(this.markedDocument.marks.listed().find((mark) => mark.id === id));
  }

  /**
   * Goes to the next or previous mention; resolves to false, with the popover closed, when there is none in that
   * direction. If a popover is open without the focus, as beside a focused link, it only takes the focus.
   */
  async step({ by, isEntering }: Step): Promise<boolean> {
    await this.#loadPopover();
    if (!isEntering && this.#open && !this.#popover?.hasFocus) {
      this.#popover?.focus();
      return true;
    }
    // The last mark may be listed only; the step goes to the shown mark beside it.
    const marks = this.markedDocument.marks.shown(isEntering ? undefined : this.#lastMark);
    const index = isEntering || !this.#lastMark ? -1 : marks.indexOf(this.#lastMark);
    const next = index < 0 ? marks.at(by < 0 ? -1 : 0) : marks[index + by];
    if (!next) this.#hover.send({ type: 'close' });
    return this.#goTo(next);
  }

  #goTo(mark: Mark | undefined, norm?: NormNumber): boolean {
    if (!mark) return false;
    this.#popover?.scrollTo(mark);
    // Close it first even if it shows this mark, because another norm of the mark may be requested.
    this.#hover.send({ type: 'close' });
    this.#pointerPosition = undefined;
    this.#initialNorm = norm;
    this.#hover.send({ type: 'open', mark });
    this.#initialNorm = undefined;
    this.#popover?.focus();
    return true;
  }

  /** Loads the popover if necessary, then shows the mark that the hover state names at that time. */
  async #loadPopover(): Promise<void> {
    // After a failure, the next call tries again.
    this.#popoverLoading ??= this.#options.loadPopover().finally(() => {
      this.#popoverLoading = undefined;
    });
    const popover = await this.#popoverLoading;
    if (!popover || this.#popover || this.#options.signal.aborted) return;
    this.#popover = popover;
    const { shown, pinned } = this.#hover.state;
    if (shown) this.#show(shown, pinned);
  }

  #show(mark: Mark | undefined, pinned: boolean): void {
    this.markedDocument.renderer.activate(mark);
    if (!this.#popover) {
      if (mark) void this.#loadPopover();
    } else if (!mark) {
      this.#open = undefined;
      this.#popover.hide();
    } else if (mark === this.#open?.mark && this.#popover.isConnected) {
      this.#popover.update(this.#open.content, pinned);
    } else {
      const content = {
        mention: mentionOf(mark),
        settings: this.#settings,
        initial: this.#initialNorm,
        onTogglePin: () => this.#hover.send({ type: 'togglePin' }),
        onClose: () => this.#hover.send({ type: 'close' }),
        onOpenPanel: this.#options.onOpenPanel,
      };
      this.#open = { mark, content };
      this.#lastMark = mark;
      this.#lastVisit = Date.now();
      this.#popover.show(mark, content, this.#pointerPosition);
    }
  }

  #listen(): void {
    this.#listening.abort();
    this.#listening = new AbortController();
    this.#documentElement = document.documentElement;
    this.markedDocument.drawing.listen(this.#listening.signal);
    listenForInput(
      {
        hover: this.#hover,
        marks: this.markedDocument.marks,
        opensOn: () => this.#settings.openOn,
        popover: () => this.#popover,
        isBesidePointer: () => this.#pointerPosition !== undefined,
        onApproach: (point) => {
          this.#pointerPosition = point;
          // Loading takes less time than the dwell.
          void this.#loadPopover();
        },
      },
      this.#listening.signal,
    );
  }

  #onRead(): void {
    // `document.open()` removes all listeners from the window.
    if (document.documentElement !== this.#documentElement) this.#listen();
    this.#onMarksChanged();
  }

  #onMarksChanged(): void {
    const { marks } = this.markedDocument;
    const { shown, pending } = this.#hover.state;
    const awaited = pending?.action === 'open' ? pending.mark : undefined;
    for (const mark of new Set([shown, awaited, this.#lastMark])) if (mark && !marks.has(mark)) this.#replace(mark);
    this.#options.onChange();
  }

  /** Continues with the mark that has taken the place of another one. */
  #replace(mark: Mark): void {
    const by = this.markedDocument.marks.successorOf(mark);
    if (by && this.#lastMark === mark) this.#lastMark = by;
    if (by && this.#open?.mark === mark) {
      this.#open.mark = by;
      this.#popover?.follow(by);
    }
    this.#hover.send({ type: 'replaced', mark, by });
  }
}
