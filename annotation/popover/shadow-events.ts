/** Adds the listeners of the popover's shadow root that do not belong to a view. */
export function guardEvents(root: ShadowRoot): void {
  for (const type of ['click', 'keydown']) root.addEventListener(type, stopUntrusted, { capture: true });
  root.addEventListener('wheel', keepWheelInside, { passive: false });
}

/** A script of the page must not press the buttons. */
function stopUntrusted(event: Event): void {
  if (event.isTrusted) return;
  event.preventDefault();
  event.stopImmediatePropagation();
}

/** Keeps a wheel from scrolling the page, also over the parts of the popover that do not scroll. */
function keepWheelInside(event: Event): void {
  if (!(event instanceof WheelEvent) || event.ctrlKey) return;
  const scrolls = event.composedPath().some((target) => target instanceof Element && canScroll(target, event.deltaY));
  if (!scrolls) event.preventDefault();
}

function canScroll(element: Element, deltaY: number): boolean {
  const { scrollTop, scrollHeight, clientHeight } = element;
  if (getComputedStyle(element).overflowY !== 'auto') return false;
  return deltaY < 0 ? scrollTop > 0 : Math.ceil(scrollTop + clientHeight) < scrollHeight;
}
