import { render } from 'preact';
import controlsCss from '../../components/controls.css?inline';
import normCss from '../../components/norm/norm.css?inline';
import { Popover, type PopoverProps } from '../../components/popover/Popover.tsx';
import { type Box, cornerFor, sideFor, widthIn } from '../../components/popover/placement.ts';
import popoverCss from '../../components/popover/popover.css?inline';
import tokensCss from '../../components/tokens.css?inline';
import { type Translate, TranslateProvider } from '../../components/translate.ts';
import type { Mark } from '../marks/mark.ts';
import { elementAt, lineBoxesOf, type Point } from '../reading/text-range.ts';
import hostCss from './popover-host.css?inline';
import { styleSheet } from './style-sheet.ts';

/** The greatest width and height of the popover, and the height below which it scrolls as a whole, in CSS pixels. */
const most = { width: 420, height: 480, cramped: 260 };

/** What the popover shows; the pin is the host's to know of. */
export type PopoverContent = Omit<PopoverProps, 'pinned'>;

/** The one element we put into a page, and only while a popover is shown. */
export class PopoverHost {
  #host: HTMLElement | undefined;
  #sheets: CSSStyleSheet[] | undefined;
  #shown = 0;
  #stopFollowing: () => void = () => undefined;
  #focusBefore: EventTarget | null = null;
  /** The reader was taken into the popover, by a command and not by the pointer. */
  #isEntered = false;
  readonly #translate: Translate;

  constructor(translate: Translate) {
    this.#translate = translate;
  }

  /** Whether the popover is in the document; a page may take it out. */
  get isConnected(): boolean {
    return this.#host?.isConnected ?? false;
  }

  /** Whether an event happened inside the popover. Inside a closed shadow root of the page only `:hover` can tell. */
  containsEvent(event: Event): boolean {
    if (!this.#host) return false;
    return event.composedPath().includes(this.#host) || (event instanceof PointerEvent && this.#host.matches(':hover'));
  }

  /** Whether the reader works in the popover by keyboard; a pointer that has pressed something there may leave. */
  get hasFocus(): boolean {
    const focused = this.#host?.shadowRoot?.activeElement;
    return focused != null && (this.#isEntered || focused.matches(':focus-visible'));
  }

  /** Shows the popover beside the line of `mark` at `point`, or beside its first line. */
  show(mark: Mark, content: PopoverContent, point?: Point): void {
    if (this.#host && this.#host.parentNode !== placeFor(mark)) this.hide();
    // All that is asked of the page is asked before anything is put into it, when it costs no layout.
    const index = lineAt(mark, point);
    const viewport = viewportBox();
    const host = this.#host ?? this.#create(mark);
    giveRoom(host, viewport);
    this.#shown++;
    this.update(content, false);
    this.#stopFollowing();
    this.#stopFollowing = follow(host, mark, index, content.onClose);
  }

  /** Draws the shown popover again, as after it was pinned. */
  update(content: PopoverContent, pinned: boolean): void {
    const shadow = this.#host?.shadowRoot;
    if (!shadow) return;
    // A key of its own for each mark: it starts at its first norm, scrolled to the top, measures folded.
    render(
      <TranslateProvider value={this.#translate}>
        <Popover key={this.#shown} {...content} pinned={pinned} />
      </TranslateProvider>,
      shadow,
    );
  }

  /** Takes the focus into the popover; it goes back to where it was when the popover goes. */
  focus(): void {
    if (document.activeElement !== this.#host) this.#focusBefore = document.activeElement;
    this.#isEntered = true;
    const dialog = this.#host?.shadowRoot?.querySelector<HTMLElement>('[role="dialog"]');
    // Not yet in its place, it would take a page that holds this one in a high frame away from the mark.
    dialog?.focus({ preventScroll: true });
    requestAnimationFrame(() => dialog?.scrollIntoView({ block: 'nearest', inline: 'nearest', behavior: 'instant' }));
  }

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
    for (const type of ['click', 'keydown']) shadow.addEventListener(type, onlyTrusted, { capture: true });
    // Moves of the focus inside the popover do not come out to its host; from another window it comes from nowhere.
    host.addEventListener('focusin', ({ relatedTarget }) => {
      this.#focusBefore = relatedTarget ?? this.#focusBefore;
    });
    host.addEventListener('pointerdown', () => {
      this.#isEntered = false;
    });
    host.setAttribute('popover', 'manual');
    placeFor(mark).append(host);
    host.showPopover();
    this.#host = host;
    return host;
  }
}

/** The page's script can reach an open shadow root; it must not press our buttons. */
function onlyTrusted(event: Event): void {
  if (!event.isTrusted) event.stopImmediatePropagation();
}

/** Where the host can be used: what is outside an open modal dialog is inert. */
function placeFor(mark: Mark): Element {
  for (let at = elementAt(mark.range); at; at = hostOf(at)) {
    const dialog = at.closest('dialog[open]');
    if (dialog) return dialog;
  }
  return document.documentElement;
}

/** The host of the shadow root that an element stands in. */
function hostOf(element: Element): Element | undefined {
  const root = element.getRootNode();
  return root instanceof ShadowRoot ? root.host : undefined;
}

/**
 * Keeps the popover beside its line while the page scrolls, zooms and changes; tells when either of them is gone. It looks
 * at each frame, since nothing else tells of every way in which a line can move; with nothing moved, a look is all it does.
 */
function follow(host: HTMLElement, mark: Mark, index: number, onGone: () => void): () => void {
  let frame = 0;
  let placed: string | undefined;
  const look = () => {
    const boxes = lineBoxesOf(mark.range);
    // The text may have been set in fewer lines since.
    const line = boxes[index] ?? boxes[0];
    if (!host.isConnected || !line) return onGone();
    frame = requestAnimationFrame(look);
    const viewport = viewportBox();
    const seen = JSON.stringify([line, viewport, host.offsetWidth, host.offsetHeight]);
    // What came out of a placing is looked at with the next frame, when it costs no layout of its own.
    if (seen !== placed) place(host, line, viewport);
    placed = seen;
  };
  look();
  return () => cancelAnimationFrame(frame);
}

/** What the reader sees of the page, also where they have zoomed into it with two fingers. */
function viewportBox(): Box {
  const {
    offsetLeft: left,
    offsetTop: top,
    width,
    height,
  } = visualViewport ?? { offsetLeft: 0, offsetTop: 0, width: innerWidth, height: innerHeight };
  return { left, top, right: left + width, bottom: top + height };
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

function place(host: HTMLElement, line: Box, viewport: Box): void {
  giveRoom(host, viewport);
  const { width, height } = host.getBoundingClientRect();
  const side = sideFor(height, line, viewport);
  const room = Math.min(most.height, Math.floor(side.room));
  host.toggleAttribute('cramped', side.room < most.cramped);
  set(host, 'height', room);
  // As high as it will be, without having the browser lay it out once more for that; the next look sees what has come of it.
  const { x, y } = cornerFor({ width, height: Math.min(height, room) }, side, line, viewport);
  set(host, 'x', x);
  set(host, 'y', y);
}

/** Tells the popover how wide it may be, and how much the page zooms itself. */
function giveRoom(host: HTMLElement, viewport: Box): void {
  set(host, 'page-zoom', host.parentElement?.currentCSSZoom ?? 1, '');
  set(host, 'width', Math.min(most.width, widthIn(viewport)));
}

/** Sets a length of the popover's style sheet, where it is another: browsers work all styles inside out again at each. */
function set(host: HTMLElement, name: string, value: number, unit = 'px'): void {
  const property = `--norm-lens-${name}`;
  const text = `${unit === 'px' ? Math.round(value) : value}${unit}`;
  if (host.style.getPropertyValue(property) !== text) host.style.setProperty(property, text);
}
