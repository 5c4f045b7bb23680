import { render } from 'preact';
import normCss from '../../components/norm/norm.css?inline';
import { Popover, type PopoverProps } from '../../components/popover/Popover.tsx';
import { viewportBox } from '../../components/popover/placement.ts';
import popoverCss from '../../components/popover/popover.css?inline';
import controlsCss from '../../components/styles/controls.css?inline';
import tokensCss from '../../components/styles/tokens.css?inline';
import { type Translate, TranslateProvider } from '../../components/translate.ts';
import type { Mark } from '../marks/mark.ts';
import { newPopoverName } from '../reading/nodes/popover-name.ts';
import { lineIndexAt, type Point } from '../reading/text-range.ts';
import { copyText } from './clipboard.ts';
import { listenForEscape } from './escape.ts';
import { followLine, PopoverPlacement } from './follow-line.ts';
import hostCss from './popover-host.css?inline';
import { insertPopover } from './popover-parent.ts';
import { scrollToMark } from './scroll-to-mark.ts';
import { guardEvents } from './shadow-events.ts';

/** What the popover shows. The host keeps track of the pin, and copies. */
export type PopoverContent = Omit<PopoverProps, 'pinned' | 'onCopy'>;

/** The popover in the document. */
interface Shown {
  host: HTMLElement;
  root: ShadowRoot;
  placement: PopoverPlacement;
  stopListening: () => void;
}

/** The only element that is added to a page, and only while a popover is shown. */
export class PopoverHost {
  #shown: Shown | undefined;
  #sheets: CSSStyleSheet[] | undefined;
  #showCount = 0;
  #isPinned = false;
  #onClose: () => void = () => undefined;
  #stopFollowing: () => void = () => undefined;
  #focusBefore: EventTarget | null = null;
  /** Whether a command, and not the pointer, moved the focus into the popover. */
  #isEntered = false;
  readonly #translate: Translate;

  constructor(translate: Translate) {
    this.#translate = translate;
  }

  /** Whether the popover is in the document; the page may remove it. */
  get isConnected(): boolean {
    return this.#shown?.host.isConnected ?? false;
  }

  /**
   * Whether an event happened inside the popover. If the host is in a closed shadow root of the page, only `:hover` can
   * tell.
   */
  containsEvent(event: Event): boolean {
    if (!this.#shown) return false;
    const { host } = this.#shown;
    return event.composedPath().includes(host) || (event instanceof PointerEvent && host.matches(':hover'));
  }

  /** Whether the reader uses the popover by keyboard. After a mere press in the popover, the pointer may leave it. */
  get hasFocus(): boolean {
    const focused = this.#shown?.root.activeElement;
    return focused != null && (this.#isEntered || focused.matches(':focus-visible'));
  }

  /** Scrolls to a mark, as far as the reader could scroll. */
  scrollTo(mark: Mark): void {
    scrollToMark(mark);
  }

  /** Shows the popover beside the line of a mark at a point, or beside its first line. */
  show(mark: Mark, content: PopoverContent, point?: Point): void {
    // It may belong into another dialog.
    this.hide();
    // Positions are read before anything is added to the page, while reading them costs no layout.
    const line = point ? Math.max(lineIndexAt(mark.range, point), 0) : 0;
    const viewport = viewportBox();
    this.#onClose = content.onClose;
    this.#shown = this.#create(mark);
    this.#shown.placement.limitWidth(viewport);
    this.#showCount++;
    this.update(content, false);
    this.follow(mark, line);
  }

  /** Renders the shown popover again, as after it was pinned. */
  update(content: PopoverContent, isPinned: boolean): void {
    this.#isPinned = isPinned;
    if (!this.#shown) return;
    // A new key for each mark resets the selected norm, the scroll position and the opened measures.
    render(
      <TranslateProvider value={this.#translate}>
        <Popover key={this.#showCount} {...content} onCopy={copyText} pinned={isPinned} />
      </TranslateProvider>,
      this.#shown.root,
    );
  }

  /** Keeps the shown popover beside another mark, the same reference in text that the page has rendered again. */
  follow(mark: Mark, line = 0): void {
    this.#stopFollowing();
    if (!this.#shown) return;
    const { host, placement } = this.#shown;
    this.#stopFollowing = followLine(host, placement, {
      mark,
      index: line,
      isPinned: () => this.#isPinned,
      onHidden: () => insert(host, mark),
      onGone: () => this.#onClose(),
    });
  }

  /** Moves the focus into the popover; `hide` returns it to where it was before. */
  focus(): void {
    if (document.activeElement !== this.#shown?.host) this.#focusBefore = document.activeElement;
    this.#isEntered = true;
    const dialog = this.#shown?.root.querySelector<HTMLElement>('[role="dialog"]');
    // The popover is not placed yet: scrolling to it now would move a page with a tall frame away from the mark.
    dialog?.focus({ preventScroll: true });
    requestAnimationFrame(() => dialog?.scrollIntoView({ block: 'nearest', inline: 'nearest', behavior: 'instant' }));
  }

  /** Removes the popover from the page. */
  hide(): void {
    this.#stopFollowing();
    if (!this.#shown) return;
    const { host, root, stopListening } = this.#shown;
    this.#shown = undefined;
    const hadFocus = root.activeElement !== null;
    stopListening();
    render(null, root);
    host.remove();
    if (hadFocus && this.#focusBefore instanceof HTMLElement) this.#focusBefore.focus({ preventScroll: true });
    this.#focusBefore = null;
    this.#isEntered = false;
  }

  #create(mark: Mark): Shown {
    const host = document.createElement(newPopoverName());
    const root = host.attachShadow({ mode: 'closed' });
    const placement = new PopoverPlacement(host);
    this.#sheets ??= [hostCss, tokensCss, controlsCss, normCss, popoverCss].map(styleSheet);
    root.adoptedStyleSheets = [...this.#sheets, placement.sheet];
    guardEvents(root);
    // The host gets this event only when the focus enters the popover; `relatedTarget` is null when it comes from
    // another window.
    host.addEventListener('focusin', ({ relatedTarget }) => {
      this.#focusBefore = relatedTarget ?? this.#focusBefore;
    });
    host.addEventListener('pointerdown', () => {
      this.#isEntered = false;
    });
    insert(host, mark);
    return { host, root, placement, stopListening: listenForEscape(() => this.#onClose()) };
  }
}

function insert(host: HTMLElement, mark: Mark): void {
  host.popover = 'manual';
  insertPopover(host, mark);
  host.showPopover();
}

/** A constructed style sheet, which the Content Security Policy of the page does not block. */
function styleSheet(css: string): CSSStyleSheet {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  return sheet;
}
