import type { Mark } from '../marks/mark.ts';
import { pointerAtRest } from './hover.ts';
import type { HoverTimer } from './hover-timer.ts';
import type { Point, PopoverHost } from './popover-host.tsx';

/** Where the reader's input goes, and what it is about. */
export interface InputTargets {
  hover: HoverTimer<Mark>;
  /** Whether a pointer that rests opens a popover, or only a click. */
  opensOn: () => 'hover' | 'click';
  /** What shows the popover, once it was needed. */
  popover: () => PopoverHost | undefined;
  /** The mark drawn at a point of the viewport. */
  markAt: (point: Point) => Mark | undefined;
  /** The first mark inside an element that has the focus. */
  markInside: (element: Element) => Mark | undefined;
  /** Told the pointer's place before each event that may open a popover; undefined when the keyboard opens it. */
  onPlace: (point: Point | undefined) => void;
}

/**
 * Listens to pointer, keyboard and focus. All listeners are passive, except for Escape on a shown popover; events made
 * by the page's script are not heard.
 *
 * @param signal ends the listening
 */
export function listenForInput(targets: InputTargets, signal: AbortSignal): void {
  const { hover, opensOn, popover, markAt, markInside, onPlace } = targets;
  let last: { x: number; y: number; time: number } | undefined;
  let newest: PointerEvent | undefined;
  let frame: number | undefined;

  const isInPopover = (event: Event) => popover()?.containsEvent(event) ?? false;
  const hasFocus = () => popover()?.hasFocus ?? false;
  const on = <Type extends keyof WindowEventMap>(type: Type, heard: (event: WindowEventMap[Type]) => void) =>
    window.addEventListener(type, (event) => event.isTrusted && heard(event), { capture: true, passive: true, signal });

  const look = (event: PointerEvent) => {
    const point = { x: event.clientX, y: event.clientY };
    const slow = !last || speed(last, event) < pointerAtRest;
    last = { ...point, time: event.timeStamp };
    if (hasFocus() || opensOn() === 'click') return;
    const mark = markAt(point);
    if (mark && mark !== hover.state.shown) onPlace(point);
    hover.send({ type: 'over', mark, slow });
  };

  on('pointermove', (event) => {
    if (isInPopover(event)) {
      newest = undefined;
      return hover.send({ type: 'enterPopover' });
    }
    // A page may take the popover out; then nothing is shown any more, pinned or not.
    if (hover.state.shown && popover()?.isConnected === false) hover.send({ type: 'close' });
    if (event.pointerType === 'touch') return;
    if (event.buttons !== 0) return hover.send({ type: 'busy' });
    // Once a frame, and where the pointer is by then.
    newest = event;
    frame ??= requestAnimationFrame(() => {
      frame = undefined;
      if (newest) look(newest);
    });
  });
  on('pointerout', (event) => {
    const { relatedTarget: to, pointerType } = event;
    // What the pointer does inside a frame only the frame is told.
    const leftPage = to === null || (to instanceof Element && to.matches('iframe, frame, object, embed'));
    if (leftPage && pointerType !== 'touch' && !hasFocus() && opensOn() === 'hover')
      hover.send({ type: 'over', mark: undefined, slow: true });
  });
  on('pointerdown', (event) => {
    if (isInPopover(event)) return;
    hover.send({ type: 'busy' });
    if (markAt({ x: event.clientX, y: event.clientY }) === undefined) hover.send({ type: 'pressOutside' });
  });
  on('click', (event) => {
    // A tap, or a click where that is what opens; on a link it stays the page's.
    const isSelecting = getSelection()?.isCollapsed === false;
    const opens = 'pointerType' in event && (event.pointerType === 'touch' || (opensOn() === 'click' && !isSelecting));
    if (!opens || isInPopover(event)) return;
    if (event.target instanceof Element && event.target.closest('a[href], button')) return;
    const point = { x: event.clientX, y: event.clientY };
    const mark = markAt(point);
    if (!mark) return;
    onPlace(point);
    hover.send({ type: 'open', mark });
  });
  on('scroll', () => hover.send({ type: 'busy' }));
  on('keydown', (event) => {
    if (!isInPopover(event)) hover.send({ type: 'busy' });
  });
  on('focusin', (event) => {
    if (isInPopover(event)) return hover.send({ type: 'enterPopover' });
    const mark = event.target instanceof Element && isByKeyboard(event.target) ? markInside(event.target) : undefined;
    if (mark) onPlace(undefined);
    hover.send({ type: 'over', mark, slow: true });
  });
  window.addEventListener(
    'keydown',
    (event) => {
      if (event.key !== 'Escape' || event.isComposing || !event.isTrusted || !hover.state.shown) return;
      // Only the popover closes, not the page's dialog behind it.
      event.preventDefault();
      event.stopImmediatePropagation();
      hover.send({ type: 'close' });
    },
    { capture: true, signal },
  );
  signal.addEventListener('abort', () => frame !== undefined && cancelAnimationFrame(frame));
}

/** In CSS pixels per millisecond. */
function speed(from: { x: number; y: number; time: number }, to: PointerEvent): number {
  return Math.hypot(to.clientX - from.x, to.clientY - from.y) / Math.max(to.timeStamp - from.time, 1);
}

function isByKeyboard(element: Element): boolean {
  return element.matches(
    'a[href]:focus-visible, button:focus-visible, summary:focus-visible, [tabindex]:focus-visible',
  );
}
