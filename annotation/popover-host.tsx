import { autoUpdate, computePosition, flip, offset, shift, size } from '@floating-ui/dom';
import { render } from 'preact';
import controlsCss from '../components/controls.css?inline';
import normCss from '../components/norm/norm.css?inline';
import { Popover, type PopoverProps } from '../components/popover/Popover.tsx';
import popoverCss from '../components/popover/popover.css?inline';
import tokensCss from '../components/tokens.css?inline';
import { type Translate, TranslateProvider } from '../components/translate.ts';
import type { Mark } from './mark.ts';
import hostCss from './popover-host.css?inline';
import { lineBoxesOf } from './text-range.ts';

/** The greatest width and height of the popover, its distance from the line, and from the viewport's edge, in CSS pixels. */
const room = { width: 420, height: 480, gap: 6, edge: 8 };

/** A point of the viewport, in CSS pixels. */
export interface Point {
  x: number;
  y: number;
}

/** The one element we put into a page, and only while a popover is shown. */
export class PopoverHost {
  #host: HTMLElement | undefined;
  #stopFollowing: () => void = () => undefined;
  #focusBefore: EventTarget | null = null;
  readonly #translate: Translate;

  constructor(translate: Translate) {
    this.#translate = translate;
  }

  /** Whether the event happened inside the popover. */
  holds(event: Event): boolean {
    return this.#host !== undefined && event.composedPath().includes(this.#host);
  }

  /** Whether the reader works in the popover by keyboard; a pointer that has pressed something there may leave. */
  get hasFocus(): boolean {
    return this.#focused?.matches(':focus-visible') ?? false;
  }

  get #focused(): Element | null | undefined {
    return this.#host?.shadowRoot?.activeElement;
  }

  /** Shows the popover beside the line of `mark` at `point`, or beside its first line. */
  show(mark: Mark, props: PopoverProps, point?: Point): void {
    const host = this.#host?.isConnected ? this.#host : this.#create(mark);
    this.update(props);
    this.#stopFollowing();
    this.#stopFollowing = follow(host, mark, point, props.onClose);
  }

  /** Draws the shown popover again with other props. */
  update(props: PopoverProps): void {
    const shadow = this.#host?.shadowRoot;
    if (!shadow) return;
    render(
      <TranslateProvider value={this.#translate}>
        <Popover {...props} />
      </TranslateProvider>,
      shadow,
    );
  }

  /** Takes the focus into the popover; it goes back to where it was when the popover goes. */
  focus(): void {
    this.#focusBefore = document.activeElement;
    this.#host?.shadowRoot?.querySelector<HTMLElement>('[role="dialog"]')?.focus();
  }

  hide(): void {
    const hadFocus = this.#focused != null;
    this.#stopFollowing();
    if (this.#host?.shadowRoot) render(null, this.#host.shadowRoot);
    this.#host?.remove();
    this.#host = undefined;
    if (hadFocus && this.#focusBefore instanceof HTMLElement) this.#focusBefore.focus({ preventScroll: true });
    this.#focusBefore = null;
  }

  #create(mark: Mark): HTMLElement {
    const host = document.createElement('norm-lens-popover');
    const shadow = host.attachShadow({ mode: 'open' });
    shadow.adoptedStyleSheets = [hostCss, tokensCss, controlsCss, normCss, popoverCss].map(styleSheet);
    for (const type of ['click', 'keydown']) shadow.addEventListener(type, onlyTrusted, { capture: true });
    // Moves of the focus inside the popover do not come out to its host; from another window it comes from nowhere.
    host.addEventListener('focusin', ({ relatedTarget }) => {
      this.#focusBefore = relatedTarget ?? this.#focusBefore;
    });
    host.setAttribute('popover', 'manual');
    topOf(mark).append(host);
    host.showPopover();
    this.#host = host;
    return host;
  }
}

/** A style sheet that no Content-Security-Policy of the page forbids. */
export function styleSheet(css: string): CSSStyleSheet {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  return sheet;
}

/** The page's script can reach an open shadow root; it must not press our buttons. */
function onlyTrusted(event: Event): void {
  if (!event.isTrusted) event.stopImmediatePropagation();
}

/** Where the host can be used: what is outside a modal dialog is inert, and outside the full-screen element unseen. */
function topOf(mark: Mark): Element {
  const around = mark.range.startContainer.parentElement;
  return around?.closest('dialog[open]') ?? document.fullscreenElement ?? document.documentElement;
}

/** Keeps the popover beside its line while the page scrolls and changes; closes it when the line is gone. */
function follow(host: HTMLElement, mark: Mark, point: Point | undefined, onGone: () => void): () => void {
  const line = lineAt(mark, point);
  const contextElement = mark.range.startContainer.parentElement;
  const anchor = {
    getBoundingClientRect: () => lineBoxesOf(mark.range)[line] ?? new DOMRect(),
    ...(contextElement ? { contextElement } : {}),
  };
  return autoUpdate(anchor, host, () => {
    if (lineBoxesOf(mark.range).length === 0) onGone();
    else void place(host, anchor);
  });
}

/** Which line of the mark is at the point; the first where none is. */
function lineAt(mark: Mark, point: Point | undefined): number {
  if (!point) return 0;
  const boxes = lineBoxesOf(mark.range);
  const at = boxes.findIndex(
    (box) => box.left <= point.x && point.x <= box.right && box.top <= point.y && point.y <= box.bottom,
  );
  return Math.max(at, 0);
}

async function place(host: HTMLElement, anchor: { getBoundingClientRect: () => DOMRect }): Promise<void> {
  const { x, y } = await computePosition(anchor, host, {
    strategy: 'fixed',
    placement: 'bottom-start',
    middleware: [
      offset(room.gap),
      flip({ padding: room.edge, crossAxis: false }),
      shift({ padding: room.edge }),
      size({
        padding: room.edge,
        apply: ({ availableWidth, availableHeight }) => {
          host.style.setProperty('--norm-lens-width', `${Math.min(room.width, Math.max(availableWidth, 0))}px`);
          host.style.setProperty('--norm-lens-height', `${Math.min(room.height, Math.max(availableHeight, 0))}px`);
        },
      }),
    ],
  });
  host.style.setProperty('--norm-lens-x', `${Math.round(x)}px`);
  host.style.setProperty('--norm-lens-y', `${Math.round(y)}px`);
}
