import type { NormNumber } from '../data/norms/norm.ts';
import type { PanelRoute } from '../reference/panel-route.ts';
import { type Mention, type MentionCounts, normsMentioned, type Step } from '../reference/reference.ts';
import type { PageSettings } from '../settings/page-settings.ts';
import type { Mark } from './marks/mark.ts';
import { MarkedDocument } from './marks/marked-document.ts';
import { mentionOf, mentionsOf } from './marks/mention.ts';
import { copyText } from './popover/clipboard.ts';
import { HoverTimer } from './popover/hover-timer.ts';
import { listenForInput } from './popover/pointer-input.ts';
import type { Point, PopoverContent, PopoverHost } from './popover/popover-host.tsx';
import { elementAt, lineBoxesOf } from './reading/text-range.ts';

/** What an annotation needs of the world outside the page. */
export interface AnnotationOptions {
  /** Gives what shows the popover, when it is first needed; nothing where the page is left. */
  loadPopover: () => Promise<PopoverHost | undefined>;
  preferences: PageSettings;
  /** The shadow root of an element, also a closed one. */
  shadowRootOf: (host: Element) => ShadowRoot | null;
  onOpenPanel: (place: PanelRoute) => void;
  /** Told whenever what the page mentions may have changed. */
  onChange: () => void;
  /** Ends the annotation and takes everything off the page. */
  signal: AbortSignal;
}

/** A document that is read along: its marks, the popover, and ways to walk from one mark to the next. */
export class Annotation {
  readonly #text: MarkedDocument;
  #popover: PopoverHost | undefined;
  #bringing: Promise<PopoverHost | undefined> | undefined;
  readonly #hover: HoverTimer<Mark>;
  readonly #options: AnnotationOptions;
  #preferences: PageSettings;
  #listening = new AbortController();
  #listenedTo: Element | undefined;
  /** Where the pointer was when it came to the mark. */
  #place: Point | undefined;
  /** The norm that was asked for, when a mark of several norms is gone to for one of them. */
  #asked: NormNumber | undefined;
  /** What the popover shows. */
  #open: { mark: Mark; content: PopoverContent } | undefined;
  /** Where the walk from mark to mark goes on. */
  #last: Mark | undefined;
  /** When the reader came there. */
  #visited = 0;

  constructor(options: AnnotationOptions) {
    this.#options = options;
    this.#preferences = options.preferences;
    this.#hover = new HoverTimer<Mark>(({ shown, pinned }) => this.#show(shown, pinned), options.preferences);
    this.#text = new MarkedDocument({
      preferences: options.preferences,
      shadowRootOf: options.shadowRootOf,
      onRead: () => this.#onRead(),
      signal: options.signal,
    });
    this.#listen();
    options.signal.addEventListener('abort', () => {
      this.#listening.abort();
      this.#hover.stop();
      this.#popover?.hide();
    });
  }

  /** Reads the document from the start. */
  read(): Promise<void> {
    return this.#text.read();
  }

  /** Tells that the page has gone to another address without loading. */
  expectNewPage(): void {
    this.#text.expectNewPage();
  }

  /** Reads along in another way from now on, without reading again. */
  applySettings(preferences: PageSettings): void {
    this.#preferences = preferences;
    this.#hover.delays = preferences;
    this.#text.applySettings(preferences);
    this.#onMarksChanged();
  }

  /** Shows on this page what the sensitivity hides. */
  reveal(): void {
    this.#text.marks.reveal();
    this.#onMarksChanged();
  }

  /** The mentions a reader can see, in reading order, also those that the density leaves unmarked. */
  mentions(): Mention[] {
    return mentionsOf(this.#text.marks.listed());
  }

  /** How many marks there are, shown or not. */
  get size(): number {
    return this.#text.marks.size;
  }

  /** How many mentions of which norms a reader can see. */
  async counts(): Promise<MentionCounts> {
    const { marks } = this.#text;
    const { listed, hidden } = await marks.count();
    const references = listed.map(({ reference }) => reference);
    const norms: MentionCounts['norms'] = {};
    for (const norm of references.flatMap(normsMentioned)) {
      norms[norm] = (norms[norm] ?? 0) + 1;
    }
    return { mentions: references.length, norms, hidden, revision: marks.revision };
  }

  /** Goes to the first mention of a norm and opens it at that norm; false when there is none. */
  async goToNorm(norm: NormNumber): Promise<boolean> {
    await this.#bringPopover();
    const marks = this.#text.marks.listed();
    return this.#goTo(
      marks.find(({ reference }) => normsMentioned(reference).includes(norm)),
      norm,
    );
  }

  /** Goes to a mention by its id and opens it; false when it is not there any more. */
  async goToMention(id: number): Promise<boolean> {
    await this.#bringPopover();
    return this.#goTo(this.#text.marks.listed().find((mark) => mark.id === id));
  }

  /** When the reader last came to a mention of this frame, as `Date.now()` tells; 0 for never. */
  get visited(): number {
    return this.#visited;
  }

  /**
   * Goes on to another mention; false, with the popover closed, when there is none that way. A popover that is shown
   * without having the focus, as beside a focused link, is gone into first.
   */
  async step({ by, isEntering }: Step): Promise<boolean> {
    await this.#bringPopover();
    if (!isEntering && this.#open && !this.#popover?.hasFocus) {
      this.#popover?.focus();
      return true;
    }
    // Also from a mention that is listed and not marked the walk goes on to the marked one beside it.
    const marks = this.#text.marks.marked(isEntering ? undefined : this.#last);
    const at = isEntering || !this.#last ? -1 : marks.indexOf(this.#last);
    const next = at < 0 ? marks.at(by < 0 ? -1 : 0) : marks[at + by];
    if (!next) this.#hover.send({ type: 'close' });
    return this.#goTo(next);
  }

  #goTo(mark: Mark | undefined, norm?: NormNumber): boolean {
    if (!mark) return false;
    scrollTo(mark);
    // Also when it is shown already: perhaps another of its norms is asked for.
    this.#hover.send({ type: 'close' });
    this.#place = undefined;
    this.#asked = norm;
    this.#hover.send({ type: 'open', mark });
    this.#asked = undefined;
    this.#popover?.focus();
    return true;
  }

  /** Sees to it that there is what shows the popover, and that it shows what is to be shown by then. */
  async #bringPopover(): Promise<void> {
    if (this.#popover) return;
    // One that does not come may come the next time.
    this.#bringing ??= this.#options.loadPopover().finally(() => {
      this.#bringing = undefined;
    });
    const popover = await this.#bringing;
    if (!popover || this.#popover || this.#options.signal.aborted) return;
    this.#popover = popover;
    const { shown, pinned } = this.#hover.state;
    if (shown) this.#show(shown, pinned);
  }

  #show(mark: Mark | undefined, pinned: boolean): void {
    this.#text.marks.activate(mark);
    if (!this.#popover) {
      if (mark) void this.#bringPopover();
    } else if (!mark) {
      this.#open = undefined;
      this.#popover.hide();
    } else if (mark === this.#open?.mark && this.#popover.isConnected) {
      this.#popover.update(this.#open.content, pinned);
    } else {
      const content = {
        mention: mentionOf(mark),
        initial: this.#asked,
        onTogglePin: () => this.#hover.send({ type: 'togglePin' }),
        onClose: () => this.#hover.send({ type: 'close' }),
        onCopy: copyText,
        onOpenPanel: this.#options.onOpenPanel,
      };
      this.#open = { mark, content };
      this.#last = mark;
      this.#visited = Date.now();
      this.#popover.show(mark, content, this.#place);
    }
  }

  #listen(): void {
    this.#listening.abort();
    this.#listening = new AbortController();
    this.#listenedTo = document.documentElement;
    listenForInput(
      {
        hover: this.#hover,
        opensOn: () => this.#preferences.openOn,
        popover: () => this.#popover,
        markAt: ({ x, y }) => this.#text.markAt(x, y),
        markInside: (element) => this.#text.markInside(element),
        onPlace: (point) => {
          this.#place = point;
          // Its way here is shorter than the dwell.
          void this.#bringPopover();
        },
      },
      this.#listening.signal,
    );
  }

  #onRead(): void {
    // `document.open()` takes all listeners off the window.
    if (document.documentElement !== this.#listenedTo) this.#listen();
    this.#onMarksChanged();
  }

  #onMarksChanged(): void {
    const { shown } = this.#hover.state;
    if (shown && !this.#text.marks.has(shown)) this.#hover.send({ type: 'close' });
    this.#options.onChange();
  }
}

/** Brings the mark's line into the middle of the viewport, also in a block that is higher than the viewport. */
function scrollTo(mark: Mark): void {
  elementAt(mark.range)?.scrollIntoView({ block: 'center', behavior: 'instant' });
  const line = lineBoxesOf(mark.range)[0];
  if (line && (line.top < 0 || line.bottom > innerHeight))
    scrollBy({ top: line.top - innerHeight / 2, behavior: 'instant' });
}
