import { type Box, cornerFor, sideFor, viewportBox, widthIn } from '../../components/popover/placement.ts';
import type { Mark } from '../marks/mark.ts';
import { lineBoxesOf } from '../reading/text-range.ts';

/** The largest width and height of the popover, in CSS pixels. */
const maxWidth = 420;
const maxHeight = 480;
/** With less room than this, in CSS pixels, the popover scrolls as a whole. */
const minHeight = 260;

/** A page that renders its text anew may leave it without a mark for this many frames. */
const maxFramesWithout = 20;

/** Sets how wide the popover may be, and corrects for the CSS zoom of the page. */
export function limitWidth(host: HTMLElement, viewport: Box): void {
  setProperty(host, 'page-zoom', host.parentElement?.currentCSSZoom ?? 1, '');
  setProperty(host, 'width', Math.min(maxWidth, widthIn(viewport)));
}

/**
 * Keeps the popover beside a line of a mark while the page scrolls, zooms and changes. Checks the positions in every
 * frame, because no event reports all the ways in which a line can move; while nothing moves, the check is all it does.
 *
 * @param mark its range changes when the page renders its text again
 * @param index which line of the mark
 * @param onGone called when the popover or the mark is no longer rendered
 * @returns stops following
 */
export function followLine(
  host: HTMLElement,
  mark: Pick<Mark, 'range'>,
  index: number,
  onGone: () => void,
): () => void {
  let frame = 0;
  let placedFor: string | undefined;
  let framesWithout = 0;
  const check = () => {
    const boxes = lineBoxesOf(mark.range);
    // The text may have fewer lines now.
    const line = boxes[index] ?? boxes[0];
    framesWithout = line ? 0 : framesWithout + 1;
    if (!host.isConnected || framesWithout > maxFramesWithout) return onGone();
    frame = requestAnimationFrame(check);
    if (!line) return;
    const viewport = viewportBox();
    const state = JSON.stringify([line, viewport, host.offsetWidth, host.offsetHeight]);
    // The popover's size after placing is read in the next frame, where it costs no layout of its own.
    if (state !== placedFor) place(host, line, viewport);
    placedFor = state;
  };
  check();
  return () => cancelAnimationFrame(frame);
}

function place(host: HTMLElement, line: Box, viewport: Box): void {
  limitWidth(host, viewport);
  const { width, height } = host.getBoundingClientRect();
  const side = sideFor(height, line, viewport);
  const room = Math.min(maxHeight, Math.floor(side.room));
  host.toggleAttribute('cramped', side.room < minHeight);
  setProperty(host, 'height', room);
  // Computed from the new height limit, to avoid a second layout; the next frame corrects the place if the popover is
  // smaller.
  const { x, y } = cornerFor({ width, height: Math.min(height, room) }, side, line, viewport);
  setProperty(host, 'x', x);
  setProperty(host, 'y', y);
}

/**
 * Sets a custom property of the popover's style sheet if its value differs, because each change recomputes all styles
 * inside.
 */
function setProperty(host: HTMLElement, name: string, value: number, unit = 'px'): void {
  const property = `--norm-lens-${name}`;
  const text = `${unit === 'px' ? Math.round(value) : value}${unit}`;
  if (host.style.getPropertyValue(property) !== text) host.style.setProperty(property, text);
}
