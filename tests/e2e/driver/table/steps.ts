import type { Page } from 'puppeteer-core';

/** Moves the pointer onto the first word of an element, whatever lies over it. */
export async function pointAtFirstWord(page: Page, selector: string): Promise<void> {
  const point = await page.$eval(selector, (element) => {
    const range = document.createRange();
    range.selectNodeContents(element);
    const { x, y, height } = range.getClientRects()[0] ?? new DOMRect();
    return { x: x + 20, y: y + height / 2 };
  });
  await page.mouse.move(point.x + 40, point.y + 30);
  await page.mouse.move(point.x, point.y, { steps: 4 });
}

/** The part of the viewport in which the popover can be pointed at, in CSS pixels; undefined if there is none. */
export async function popoverBox(
  page: Page,
): Promise<{ x: number; y: number; width: number; height: number } | undefined> {
  return page.evaluate(() => {
    const step = 8;
    const points: DOMPoint[] = [];
    for (let x = 0; x < innerWidth; x += step) {
      for (let y = 0; y < innerHeight; y += step) {
        if (document.elementFromPoint(x, y)?.localName.startsWith('norm-lens-popover')) points.push(new DOMPoint(x, y));
      }
    }
    if (points.length === 0) return undefined;
    const [left, top] = [Math.min(...points.map(({ x }) => x)), Math.min(...points.map(({ y }) => y))];
    const [right, bottom] = [Math.max(...points.map(({ x }) => x)), Math.max(...points.map(({ y }) => y))];
    return { x: left, y: top, width: right - left, height: bottom - top };
  });
}
