import type { Mark } from '../marks/mark.ts';
import type { PageMarks } from '../marks/page-marks.ts';
import type { Point } from '../reading/text-range.ts';
import { type HoverState, type HoverTimer, restingSpeed } from './hover.ts';
import type { PopoverHost } from './popover-host.tsx';

/** After the pointer has left this many elements without a move, the page is taken to stop the moves. */
const maxOutsWithoutMove = 3;

/** How long a pointer that rests on text that is being changed waits for a mark there, in milliseconds. */
const maxWait = 1000;

/** What the input acts on. */
export interface InputTargets {
  /** Receives the events of the hover state machine. */
  hover: HoverTimer<Mark>;
  marks: Pick<PageMarks, 'areChanging' | 'at' | 'firstInside'>;
  /** Whether a resting pointer opens a popover, or only a click. */
  opensOn: () => 'hover' | 'click';
  /** The popover, once it is loaded. */
  popover: () => PopoverHost | undefined;
  /** Whether the popover was opened by the pointer. */
  isBesidePointer: () => boolean;
  /** Called before each event that may open a popover, with the place of the pointer; undefined for the keyboard. */
  onApproach: (point: Point | undefined) => void;
}

/**
 * Listens for pointer, keyboard and focus events, passively. Events dispatched by the page's script are ignored.
 *
 * @param signal removes the listeners
 */
export function listenForInput(targets: InputTargets, signal: AbortSignal): void {
  const { hover, marks, opensOn, popover, isBesidePointer, onApproach } = targets;
  let lastMove: { x: number; y: number; time: number } | undefined;
  let newestMove: PointerEvent | undefined;
  let frame: number | undefined;
  let isPressedInPopover = false;
  let outsSinceMove = 0;

  const isInPopover = (event: Event) => popover()?.containsEvent(event) ?? false;
  const hasFocus = () => popover()?.hasFocus ?? false;
  const on = <Type extends keyof WindowEventMap>(type: Type, handle: (event: WindowEventMap[Type]) => void) =>
    window.addEventListener(type, (event) => event.isTrusted && handle(event), {
      capture: true,
      passive: true,
      signal,
    });

  const handleMove = (event: PointerEvent) => {
    const point = { x: event.clientX, y: event.clientY };
    const slow = !lastMove || speed(lastMove, event) < restingSpeed;
    lastMove = { ...point, time: event.timeStamp };
    if (hasFocus() || opensOn() === 'click') return;
    const mark = marks.at(point);
    if (!mark && marks.areChanging && event.timeStamp > performance.now() - maxWait) handleInFrame();
    // While the page renders a block again, its marks are nowhere; the next reading tells whether they are back.
    if (!mark && isRenderedAgain(hover.state)) return;
    if (mark && mark !== hover.state.shown) onApproach(point);
    hover.send({ type: 'over', mark, slow });
  };

  /** Handles moves once a frame, with the latest position. */
  const handleInFrame = () => {
    frame ??= requestAnimationFrame(() => {
      frame = undefined;
      if (newestMove) handleMove(newestMove);
    });
  };

  const handlePointerMove = (event: PointerEvent) => {
    const isPressed = event.pointerType !== 'touch' && event.buttons !== 0;
    // A drag over the popover that began elsewhere selects text of the page.
    if (isPressed && !isPressedInPopover) return hover.send({ type: 'pressOutside' });
    if (isInPopover(event)) {
      newestMove = undefined;
      return hover.send({ type: 'enterPopover' });
    }
    // The page may remove the popover; then nothing is shown any more, even if it was pinned.
    if (hover.state.shown && popover()?.isConnected === false) hover.send({ type: 'close' });
    if (event.pointerType === 'touch') return;
    if (isPressed) return hover.send({ type: 'busy' });
    // Browsers report a pointer that rests again when the text below it changes.
    if (event.movementX === 0 && event.movementY === 0 && hover.state.shown && !isBesidePointer()) return;
    newestMove = event;
    handleInFrame();
  };

  on('pointermove', (event) => {
    outsSinceMove = 0;
    handlePointerMove(event);
  });
  on('pointerout', (event) => {
    // Some pages stop the moves before they arrive here, but hardly any stops this event, which costs more.
    if (++outsSinceMove === maxOutsWithoutMove)
      on('pointerrawupdate', (move) => move instanceof PointerEvent && handlePointerMove(move));
    const { relatedTarget: to, pointerType } = event;
    // Events inside a frame are delivered only to that frame.
    const leftPage = to === null || (to instanceof Element && to.matches('iframe, frame, object, embed'));
    if (leftPage && pointerType !== 'touch' && !hasFocus() && opensOn() === 'hover')
      hover.send({ type: 'over', mark: undefined, slow: true });
  });
  on('pointerdown', (event) => {
    isPressedInPopover = isInPopover(event);
    if (isPressedInPopover) return;
    hover.send({ type: 'busy' });
    if (marks.at({ x: event.clientX, y: event.clientY }) === undefined) hover.send({ type: 'pressOutside' });
  });
  on('click', (event) => {
    // A tap, or a click where clicks open popovers. A click on a link or button belongs to the page.
    const isSelecting = getSelection()?.isCollapsed === false;
    const opens = 'pointerType' in event && (event.pointerType === 'touch' || (opensOn() === 'click' && !isSelecting));
    if (!opens || isInPopover(event)) return;
    if (event.target instanceof Element && event.target.closest('a[href], button')) return;
    const point = { x: event.clientX, y: event.clientY };
    const mark = marks.at(point);
    if (!mark) return;
    onApproach(point);
    hover.send({ type: 'open', mark });
  });
  on('scroll', () => hover.send({ type: 'busy' }));
  on('keydown', (event) => {
    if (!isInPopover(event)) hover.send({ type: 'busy' });
  });
  on('focusin', (event) => {
    if (isInPopover(event)) hover.send({ type: 'enterPopover' });
  });
  // Not with the focus itself, which the page's script can move as well.
  on('keyup', (event) => {
    if (!/^(?:Tab|Arrow)/.test(event.key) || isInPopover(event)) return;
    const [target] = event.composedPath();
    const mark = target instanceof Element && isFocusedByKeyboard(target) ? marks.firstInside(target) : undefined;
    if (mark) onApproach(undefined);
    hover.send({ type: 'over', mark, slow: true });
  });
  // The page may come back from the browser's cache, with the pointer elsewhere.
  on('pagehide', () => hover.send({ type: 'close' }));
  signal.addEventListener('abort', () => frame !== undefined && cancelAnimationFrame(frame));
}

/** Whether the mark that is shown or about to be is in text that has left the document since the last reading. */
function isRenderedAgain({ shown, pending }: HoverState<Mark>): boolean {
  const mark = pending?.action === 'open' ? pending.mark : shown;
  return mark?.range.startContainer.isConnected === false;
}

/** The speed of the pointer between a position and an event, in CSS pixels per millisecond. */
function speed(from: { x: number; y: number; time: number }, to: PointerEvent): number {
  return Math.hypot(to.clientX - from.x, to.clientY - from.y) / Math.max(to.timeStamp - from.time, 1);
}

function isFocusedByKeyboard(element: Element): boolean {
  return element.matches(
    'a[href]:focus-visible, button:focus-visible, summary:focus-visible, [tabindex]:focus-visible',
  );
}
