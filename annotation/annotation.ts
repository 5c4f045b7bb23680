import type { PopoverProps } from '../components/popover/Popover.tsx';
import type { Translate } from '../components/translate.ts';
import type { NormNumber } from '../data/norm.ts';
import type { Place } from '../data/place.ts';
import type { Mention, MentionCounts } from '../data/reference.ts';
import { copyText } from './clipboard.ts';
import { HoverTimer } from './hover-timer.ts';
import type { Mark } from './mark.ts';
import { MarkedText } from './marked-text.ts';
import { mentionOf } from './mention.ts';
import { followPointer } from './pointer.ts';
import { type Point, PopoverHost } from './popover-host.tsx';
import { lineBoxesOf } from './text-range.ts';

/** What an annotation needs of the world outside the page. */
export interface AnnotationOptions {
  translate: Translate;
  /** The shadow root of an element, also a closed one. */
  shadowRootOf: (host: Element) => ShadowRoot | null;
  onOpenPanel: (place: Place) => void;
  /** Told whenever the marks of the page have changed. */
  onMarks: () => void;
  /** Ends the annotation and takes everything off the page. */
  signal: AbortSignal;
}

/** A document that is read along: its marks, the popover, and ways to walk from one mark to the next. */
export class Annotation {
  readonly #text: MarkedText;
  readonly #popover: PopoverHost;
  readonly #hover: HoverTimer<Mark>;
  readonly #options: AnnotationOptions;
  /** Where the pointer was when it came to the mark. */
  #place: Point | undefined;
  /** The norm that was asked for, when a mark of several norms is gone to for one of them. */
  #asked: NormNumber | undefined;
  /** What the popover shows. */
  #open: { mark: Mark; props: Omit<PopoverProps, 'pinned'> } | undefined;
  /** Where the walk from mark to mark goes on. */
  #last: Mark | undefined;

  constructor(options: AnnotationOptions) {
    this.#options = options;
    this.#popover = new PopoverHost(options.translate);
    this.#hover = new HoverTimer<Mark>(({ shown, pinned }) => this.#show(shown, pinned));
    this.#text = new MarkedText({
      shadowRootOf: options.shadowRootOf,
      onMarks: () => this.#marksChanged(),
      signal: options.signal,
    });
    followPointer(
      {
        hover: this.#hover,
        popover: this.#popover,
        markAt: ({ x, y }) => this.#text.markAt(x, y),
        markInside: (element) => this.#text.markInside(element),
        onPlace: (point) => {
          this.#place = point;
        },
      },
      options.signal,
    );
    options.signal.addEventListener('abort', () => {
      this.#hover.stop();
      this.#popover.hide();
    });
  }

  /** Reads the document from the start, as after the page has gone to another address without loading. */
  read(): Promise<void> {
    return this.#text.read();
  }

  /** The mentions a reader can see, in reading order. */
  mentions(): Mention[] {
    return this.#text.inReadingOrder().map(mentionOf);
  }

  counts(): MentionCounts {
    const mentions = this.mentions();
    const norms: MentionCounts['norms'] = {};
    for (const norm of mentions.flatMap((mention) => (isOfAll(mention) ? [] : mention.norms))) {
      norms[norm] = (norms[norm] ?? 0) + 1;
    }
    return { mentions: mentions.length, norms };
  }

  /** Goes to the first mention of a norm and opens it at that norm; false when there is none. */
  goToNorm(norm: NormNumber): boolean {
    const marks = this.#text.inReadingOrder();
    return this.#goTo(
      marks.find(({ reference }) => reference.norms.includes(norm) && !isOfAll(reference)),
      norm,
    );
  }

  /** Goes to the next mention (1) or the one before (-1), round the page; false when there is none. */
  step(by: 1 | -1): boolean {
    const marks = this.#text.inReadingOrder();
    const at = this.#last ? marks.indexOf(this.#last) : -1;
    return this.#goTo(marks.at(at < 0 && by < 0 ? -1 : (at + by) % marks.length));
  }

  #goTo(mark: Mark | undefined, norm?: NormNumber): boolean {
    if (!mark) return false;
    scrollTo(mark);
    this.#place = undefined;
    this.#asked = norm;
    this.#hover.send({ type: 'open', mark });
    this.#asked = undefined;
    this.#popover.focus();
    return true;
  }

  #show(mark: Mark | undefined, pinned: boolean): void {
    this.#text.activate(mark);
    if (!mark) {
      this.#open = undefined;
      this.#popover.hide();
    } else if (mark === this.#open?.mark) {
      this.#popover.update({ ...this.#open.props, pinned });
    } else {
      const props = {
        mention: mentionOf(mark),
        initial: this.#asked,
        onTogglePin: () => this.#hover.send({ type: 'togglePin' }),
        onClose: () => this.#hover.send({ type: 'close' }),
        onCopy: copyText,
        onOpenPanel: this.#options.onOpenPanel,
      };
      this.#open = { mark, props };
      this.#last = mark;
      this.#popover.show(mark, { ...props, pinned }, this.#place);
    }
  }

  #marksChanged(): void {
    const { shown } = this.#hover.state;
    if (shown && !this.#text.has(shown)) this.#hover.send({ type: 'close' });
    this.#options.onMarks();
  }
}

/** Whether a reference is to the norms as a whole: it counts as a reference, but not as a mention of each of them. */
function isOfAll({ kind }: Pick<Mention, 'kind'>): boolean {
  return kind === 'set';
}

/** Brings the mark's line into the middle of the viewport, also in a block that is higher than the viewport. */
function scrollTo(mark: Mark): void {
  mark.range.startContainer.parentElement?.scrollIntoView({ block: 'center', behavior: 'instant' });
  const line = lineBoxesOf(mark.range)[0];
  if (line && (line.top < 0 || line.bottom > innerHeight))
    scrollBy({ top: line.top - innerHeight / 2, behavior: 'instant' });
}
