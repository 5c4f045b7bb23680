import type { JSHandle, Page } from 'puppeteer-core';

/** How long a busy browser may take to scroll to the focus, in milliseconds. */
const SCROLL_TIME = 500;

/** The state of a page after a press of the Tab key. */
interface FocusState {
  /** The index of the focused tab stop; -1 if the focus is elsewhere. */
  index: number;
  /** Whether any part of the focused element is visible. */
  isVisible: boolean;
  /** For each tab stop, the outlines and shadows of the element and its ancestors. */
  rings: string[];
}

/**
 * Walks through a page with the Tab key in both directions. Returns one line for each control that the focus does not
 * reach, that looks the same with and without focus, or that is out of view while it has the focus.
 */
export async function findFocusProblems(page: Page): Promise<string[]> {
  // A tab that was just opened may not have the keyboard focus yet.
  await page.waitForFunction(() => document.hasFocus(), { polling: 20 });
  const stops = await page.evaluateHandle(findTabStops);
  const names = await page.evaluate(namesOf, stops);
  const forwards = await walk(page, stops, names.length, false);
  const backwards = await walk(page, stops, names.length, true);
  await page.evaluate(() => document.activeElement instanceof HTMLElement && document.activeElement.blur());
  const unfocused = await page.evaluate(readFocusState, stops);
  return names.flatMap((name, index) =>
    [
      { state: forwards.get(index), direction: '' },
      { state: backwards.get(index), direction: ', going backwards' },
    ].flatMap(({ state, direction }) => {
      if (!state) return `${name}: not reached${direction}`;
      if (state.rings[index] === unfocused.rings[index]) return `${name}: does not show its focus${direction}`;
      return state.isVisible ? [] : `${name}: out of view${direction}`;
    }),
  );
}

/** Presses Tab from one end of the page to the other. Returns the state of the page at each tab stop, by index. */
async function walk(page: Page, stops: JSHandle<HTMLElement[]>, count: number, isBackwards: boolean) {
  const states = new Map<number, FocusState>();
  await page.evaluate(focusEnd, stops, isBackwards);
  // Leave the first stop and come back by key, so that its focus ring is that of the keyboard.
  await pressTab(page, isBackwards);
  await pressTab(page, !isBackwards);
  for (let presses = 0; ; presses++) {
    let state = await page.evaluate(readFocusState, stops);
    if (state.index >= 0 && !state.isVisible) {
      // A busy browser scrolls to the focus a moment later.
      await new Promise((resolve) => setTimeout(resolve, SCROLL_TIME));
      state = await page.evaluate(readFocusState, stops);
    }
    if (state.index >= 0 && !states.has(state.index)) states.set(state.index, state);
    // Browsers have further tab stops, such as scrollable elements. After the last one the focus leaves the page.
    if (states.size === count || presses > 2 * count) break;
    await pressTab(page, isBackwards);
  }
  return states;
}

async function pressTab(page: Page, isBackwards: boolean): Promise<void> {
  if (isBackwards) await page.keyboard.down('Shift');
  await page.keyboard.press('Tab');
  if (isBackwards) await page.keyboard.up('Shift');
}

// The functions below run in the page.

/** The visible, enabled controls in document order. */
function findTabStops(): HTMLElement[] {
  const controls = [...document.querySelectorAll<HTMLElement>('a[href], button, input, select, summary, [tabindex]')];
  return controls.filter(
    (element) =>
      element.tabIndex >= 0 &&
      // Of a group of radio buttons only the checked one is a tab stop.
      !element.matches(':disabled, [type=radio]:not(:checked)') &&
      element.checkVisibility(),
  );
}

function namesOf(stops: HTMLElement[]): string[] {
  return stops.map((stop) => {
    const label = stop instanceof HTMLInputElement ? stop.labels?.[0] : stop;
    const text = (stop.ariaLabel ?? label?.textContent ?? '').replace(/\s+/g, ' ').trim();
    return `${stop.localName} “${text.slice(0, 40)}”`;
  });
}

function focusEnd(stops: HTMLElement[], isLast: boolean): void {
  stops.at(isLast ? -1 : 0)?.focus();
}

function readFocusState(stops: HTMLElement[]): FocusState {
  const ringOf = (element: Element | null): string => {
    if (!element) return '';
    const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(element);
    return `${outlineStyle} ${outlineWidth} ${boxShadow}, ${ringOf(element.parentElement)}`;
  };
  const focused = document.activeElement ?? document.body;
  const { x, y, width, height } = focused.getClientRects()[0] ?? new DOMRect();
  // A label may cover its control, as a larger target for the pointer.
  const own = [focused, ...(focused instanceof HTMLInputElement ? (focused.labels ?? []) : [])];
  // Part of it is enough: Firefox scrolls no further, and WCAG 2.4.11 requires no more.
  const points = [0.1, 0.5, 0.9].map((part) => document.elementFromPoint(x + width / 2, y + height * part));
  return {
    index: focused instanceof HTMLElement ? stops.indexOf(focused) : -1,
    isVisible: points.some((point) => own.some((element) => element.contains(point))),
    rings: stops.map(ringOf),
  };
}
