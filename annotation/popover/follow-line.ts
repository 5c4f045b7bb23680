import { type Box, cornerFor, sideFor, viewportBox, widthIn } from '../../components/popover/placement.ts';
import type { Mark } from '../marks/mark.ts';
import { renderedAncestors } from '../reading/nodes/flat-tree.ts';
import { elementAt, lineBoxesOf } from '../reading/text-range.ts';

/** The largest width and height of the popover, in CSS pixels. */
const maxWidth = 420;
const maxHeight = 480;
/** With less room than this, in CSS pixels, the popover scrolls as a whole. */
const minHeight = 260;

/** Where a popover is, and how large it may be, in CSS pixels of the viewport. */
interface Placement {
  x: number;
  y: number;
  width: number;
  height: number;
}

/**
 * Places a popover by a style sheet of its closed shadow root, which a page cannot read or change. Its important rules
 * for the host override all of the page's.
 */
export class PopoverPlacement {
  /** The style sheet, which must be the last one of the shadow root. */
  readonly sheet = new CSSStyleSheet();
  readonly #host: HTMLElement;
  #placement: Placement = { x: 0, y: 0, width: maxWidth, height: maxHeight };
  #css = '';

  constructor(host: HTMLElement) {
    this.#host = host;
  }

  /** Sets how wide the popover may be. */
  limitWidth(viewport: Box): void {
    this.#set({ width: Math.min(maxWidth, widthIn(viewport)) });
  }

  /** Places the popover beside a line; at the edge of the viewport beside a line outside it. */
  placeBeside({ left, top, right, bottom }: Box, viewport: Box): void {
    this.limitWidth(viewport);
    const intoView = (y: number) => Math.min(Math.max(y, viewport.top), viewport.bottom);
    const line = { left, top: intoView(top), right, bottom: intoView(bottom) };
    const { width, height } = this.#host.getBoundingClientRect();
    const side = sideFor(height, line, viewport);
    const room = Math.min(maxHeight, Math.floor(side.room));
    // Computed from the new height limit, to avoid a second layout; the next frame corrects the place if the popover is
    // smaller.
    const corner = cornerFor({ width, height: Math.min(height, room) }, side, line, viewport);
    this.#set({ ...corner, height: room });
  }

  /** Replaces the style sheet's text if it differs, because each change recomputes the styles of the popover. */
  #set(change: Partial<Placement>): void {
    this.#placement = { ...this.#placement, ...change };
    const { x, y, width, height } = this.#placement;
    // Cancels the page's CSS zoom, so that the popover keeps its own size.
    const [, parent] = renderedAncestors(this.#host);
    const rules = [
      `:host{left:${Math.round(x)}px;top:${Math.round(y)}px;max-width:${Math.round(width)}px;zoom:${1 / (parent?.currentCSSZoom ?? 1)}}`.replaceAll(
        /[;}]/g,
        '!important$&',
      ),
      `.popover{max-height:${height}px}`,
      // In a small frame the whole popover scrolls, so that the text gets all available space.
      height < minHeight && '.popover{display:block;overflow-y:auto}',
    ];
    const css = rules.filter(Boolean).join('');
    if (css === this.#css) return;
    this.#css = css;
    this.sheet.replaceSync(css);
  }
}

/** What `followLine` needs to know and reports. */
interface FollowOptions {
  mark: Pick<Mark, 'range'>;
  /** Which line of the mark. */
  index: number;
  /** Whether the popover stays while its line cannot be seen. */
  isPinned: () => boolean;
  /** Called when the popover is not rendered, as when the page closes the dialog that it is in; may insert it again. */
  onHidden: () => void;
  /** Called when the popover was closed, when the mark is no longer rendered, or when its line was scrolled away. */
  onGone: () => void;
}

/**
 * Keeps the popover beside a line of a mark while the page scrolls, zooms and changes. Checks the positions in every
 * frame, because no event reports all the ways in which a line can move; while nothing moves, the check is all it does.
 *
 * @returns stops following
 */
export function followLine(
  host: HTMLElement,
  placement: PopoverPlacement,
  { mark, index, isPinned, onHidden, onGone }: FollowOptions,
): () => void {
  let frame = 0;
  let placedFor: string | undefined;
  let line: Box | undefined;
  let wasInView = false;
  // Reports what the boxes alone do not show: whether a scroll container, also one around this frame, clips the line.
  const observer = new IntersectionObserver(([entry]) => {
    if (!entry || !line) return;
    const isInView = overlap(entry.intersectionRect, line) || !overlap(entry.boundingClientRect, line);
    // A command may go to a mark that cannot be scrolled into view.
    if (wasInView && !isInView && !isPinned()) onGone();
    wasInView ||= isInView;
  });
  const check = () => {
    if (!host.matches(':popover-open')) return onGone();
    const boxes = lineBoxesOf(mark.range);
    // The text may have fewer lines now.
    line = boxes[index] ?? boxes[0];
    // Text that has left the document may have been rendered again; the next reading of the page tells.
    if (!line && mark.range.startContainer.isConnected) return onGone();
    frame = requestAnimationFrame(check);
    if (!line) return;
    if (!host.checkVisibility()) onHidden();
    const viewport = viewportBox();
    const state = JSON.stringify([line, viewport, host.offsetWidth, host.offsetHeight]);
    // The popover's size after placing is read in the next frame, where it costs no layout of its own.
    if (state === placedFor) return;
    placement.placeBeside(line, viewport);
    placedFor = state;
    const element = elementAt(mark.range);
    observer.disconnect();
    if (element) observer.observe(element);
  };
  check();
  return () => {
    cancelAnimationFrame(frame);
    observer.disconnect();
  };
}

function overlap(one: Box, other: Box): boolean {
  return one.left < other.right && other.left < one.right && one.top < other.bottom && other.top < one.bottom;
}
