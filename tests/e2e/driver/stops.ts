import type { JSHandle, Page } from 'puppeteer-core';

/** What is seen of a page at one moment. */
interface Look {
  /** Which of the stops has the focus; -1 for none of them. */
  at: number;
  /** Whether any of what has the focus is in sight. */
  isInSight: boolean;
  /** How each stop is outlined, by itself or by what is around it. */
  rings: string[];
}

/**
 * Walks through a page with the Tab key, there and back, and tells of everything that can be used but is not come to, does not show
 * that it has the focus, or has it out of sight.
 */
export async function stopsAmiss(page: Page): Promise<string[]> {
  // A tab that was opened a moment ago may not have the keyboard yet.
  await page.waitForFunction(() => document.hasFocus(), { polling: 20 });
  const stops = await page.evaluateHandle(findStops);
  const names = await page.evaluate(namesOf, stops);
  const there = await walk(page, stops, names.length, false);
  const back = await walk(page, stops, names.length, true);
  await page.evaluate(() => document.activeElement instanceof HTMLElement && document.activeElement.blur());
  const resting = await page.evaluate(look, stops);
  return names.flatMap((name, at) =>
    [there.get(at), back.get(at)].flatMap((met, way) => {
      const from = way === 0 ? '' : ', from below';
      if (!met) return `${name}: not reached${from}`;
      if (met.rings[at] === resting.rings[at]) return `${name}: does not show its focus${from}`;
      return met.isInSight ? [] : `${name}: out of sight${from}`;
    }),
  );
}

/** Goes from one end to the other; tells how the page looked at each stop. */
async function walk(page: Page, stops: JSHandle<HTMLElement[]>, count: number, isBack: boolean) {
  const met = new Map<number, Look>();
  await page.evaluate(focusEnd, stops, isBack);
  // The end itself is come to with the key as well, as a reader would.
  await pressTab(page, isBack);
  await pressTab(page, !isBack);
  for (let presses = 0; ; presses++) {
    const seen = await page.evaluate(look, stops);
    if (seen.at >= 0 && !met.has(seen.at)) met.set(seen.at, seen);
    // Browsers stop at more than these, such as at what scrolls; past the last one the focus leaves the page.
    if (met.size === count || presses > 2 * count) break;
    await pressTab(page, isBack);
  }
  return met;
}

async function pressTab(page: Page, isBack: boolean): Promise<void> {
  if (isBack) await page.keyboard.down('Shift');
  await page.keyboard.press('Tab');
  if (isBack) await page.keyboard.up('Shift');
}

/** Runs in the page, as all below. What can be used, in the order of the page. */
function findStops(): HTMLElement[] {
  const usable = [...document.querySelectorAll<HTMLElement>('a[href], button, input, select, summary, [tabindex]')];
  return usable.filter(
    (element) =>
      element.tabIndex >= 0 &&
      // Of choices that exclude each other only the chosen one is a stop.
      !element.matches(':disabled, [type=radio]:not(:checked)') &&
      element.checkVisibility(),
  );
}

function namesOf(stops: HTMLElement[]): string[] {
  return stops.map((stop) => {
    const name = stop instanceof HTMLInputElement ? stop.labels?.[0] : stop;
    const text = (stop.ariaLabel ?? name?.textContent ?? '').replace(/\s+/g, ' ').trim();
    return `${stop.localName} “${text.slice(0, 40)}”`;
  });
}

function focusEnd(stops: HTMLElement[], isLast: boolean): void {
  stops.at(isLast ? -1 : 0)?.focus();
}

function look(stops: HTMLElement[]): Look {
  const ringOf = (element: Element | null): string => {
    if (!element) return '';
    const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(element);
    return `${outlineStyle} ${outlineWidth} ${boxShadow}, ${ringOf(element.parentElement)}`;
  };
  const focused = document.activeElement ?? document.body;
  const { x, y, width, height } = focused.getClientRects()[0] ?? new DOMRect();
  // A label may be laid over what it labels, so that it is easier to hit.
  const own = [focused, ...(focused instanceof HTMLInputElement ? (focused.labels ?? []) : [])];
  // Firefox is content when some of it is in sight, and so is WCAG (2.4.11).
  const points = [0.1, 0.5, 0.9].map((part) => document.elementFromPoint(x + width / 2, y + height * part));
  return {
    at: focused instanceof HTMLElement ? stops.indexOf(focused) : -1,
    isInSight: points.some((point) => own.some((element) => element.contains(point))),
    rings: stops.map(ringOf),
  };
}
