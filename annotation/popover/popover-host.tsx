import { render } from 'preact';
import normCss from '../../components/norm/norm.css?inline';
import { Popover, type PopoverProps } from '../../components/popover/Popover.tsx';
import { viewportBox } from '../../components/popover/placement.ts';
import popoverCss from '../../components/popover/popover.css?inline';
import controlsCss from '../../components/styles/controls.css?inline';
import tokensCss from '../../components/styles/tokens.css?inline';
import { type Translate, TranslateProvider } from '../../components/translate.ts';
import type { Mark } from '../marks/mark.ts';
import { elementAt, lineIndexAt, type Point } from '../reading/text-range.ts';
import { followLine, limitWidth } from './follow-line.ts';
import hostCss from './popover-host.css?inline';

/** What the popover shows. The host keeps track of the pin. */
export type PopoverContent = Omit<PopoverProps, 'pinned'>;

/** The only element that is added to a page, and only while a popover is shown. */
export class PopoverHost {
  #host: HTMLElement | undefined;
  #sheets: CSSStyleSheet[] | undefined;
  #showCount = 0;
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
    return this.#host?.isConnected ?? false;
  }

  /**
   * Whether an event happened inside the popover. If the host is in a closed shadow root of the page, only `:hover` can
   * tell.
   */
  containsEvent(event: Event): boolean {
    if (!this.#host) return false;
    return event.composedPath().includes(this.#host) || (event instanceof PointerEvent && this.#host.matches(':hover'));
  }

  /** Whether the reader uses the popover by keyboard. After a mere press in the popover, the pointer may leave it. */
  get hasFocus(): boolean {
    const focused = this.#host?.shadowRoot?.activeElement;
    return focused != null && (this.#isEntered || focused.matches(':focus-visible'));
  }

  /** Shows the popover beside the line of a mark at a point, or beside its first line. */
  show(mark: Mark, content: PopoverContent, point?: Point): void {
    if (this.#host && this.#host.parentNode !== parentFor(mark)) this.hide();
    // Positions are read before anything is added to the page, while reading them costs no layout.
    const line = point ? Math.max(lineIndexAt(mark.range, point), 0) : 0;
    const viewport = viewportBox();
    const host = this.#host ?? this.#create(mark);
    limitWidth(host, viewport);
    this.#showCount++;
    this.update(content, false);
    this.#stopFollowing();
    this.#stopFollowing = followLine(host, mark, line, content.onClose);
  }

  /** Renders the shown popover again, as after it was pinned. */
  update(content: PopoverContent, pinned: boolean): void {
    const shadow = this.#host?.shadowRoot;
    if (!shadow) return;
    // A new key for each mark resets the selected norm, the scroll position and the opened measures.
    render(
      <TranslateProvider value={this.#translate}>
        <Popover key={this.#showCount} {...content} pinned={pinned} />
      </TranslateProvider>,
      shadow,
    );
  }

  /** Moves the focus into the popover; `hide` returns it to where it was before. */
  focus(): void {
    if (document.activeElement !== this.#host) this.#focusBefore = document.activeElement;
    this.#isEntered = true;
    const dialog = this.#host?.shadowRoot?.querySelector<HTMLElement>('[role="dialog"]');
    // The popover is not placed yet: scrolling to it now would move a page with a tall frame away from the mark.
    dialog?.focus({ preventScroll: true });
    requestAnimationFrame(() => dialog?.scrollIntoView({ block: 'nearest', inline: 'nearest', behavior: 'instant' }));
  }

  /** Removes the popover from the page. */
  hide(): void {
    const hadFocus = this.#host?.shadowRoot?.activeElement != null;
    this.#stopFollowing();
    if (this.#host?.shadowRoot) render(null, this.#host.shadowRoot);
    this.#host?.remove();
    this.#host = undefined;
    if (hadFocus && this.#focusBefore instanceof HTMLElement) this.#focusBefore.focus({ preventScroll: true });
    this.#focusBefore = null;
    this.#isEntered = false;
  }

  #create(mark: Mark): HTMLElement {
    const host = document.createElement('norm-lens-popover');
    const shadow = host.attachShadow({ mode: 'open' });
    shadow.adoptedStyleSheets = this.#sheets ??= [hostCss, tokensCss, controlsCss, normCss, popoverCss].map(styleSheet);
    for (const type of ['click', 'keydown']) shadow.addEventListener(type, stopUntrusted, { capture: true });
    // The host gets this event only when the focus enters the popover; `relatedTarget` is null when it comes from
    // another window.
    host.addEventListener('focusin', ({ relatedTarget }) => {
      this.#focusBefore = relatedTarget ?? this.#focusBefore;
    });
    host.addEventListener('pointerdown', () => {
      this.#isEntered = false;
    });
    host.setAttribute('popover', 'manual');
    parentFor(mark).append(host);
    host.showPopover();
    this.#host = host;
    return host;
  }
}

/**
 * Stops events that the page's script dispatches: it can reach into an open shadow root, but must not press the
 * buttons.
 */
function stopUntrusted(event: Event): void {
  if (!event.isTrusted) event.stopImmediatePropagation();
}

/**
 * The element that the host is appended to: the open dialog around the mark, because everything outside a modal one is
 * inert.
 */
function parentFor(mark: Mark): Element {
  for (let element = elementAt(mark.range); element; element = shadowHostOf(element)) {
    const dialog = element.closest('dialog[open]');
    if (dialog) return dialog;
  }
  return document.documentElement;
}

/** The host of the shadow root around an element. */
function shadowHostOf(element: Element): Element | undefined {
  const root = element.getRootNode();
  return root instanceof ShadowRoot ? root.host : undefined;
}

/** A constructed style sheet, which the Content Security Policy of the page does not block. */
function styleSheet(css: string): CSSStyleSheet {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  return sheet;
}
