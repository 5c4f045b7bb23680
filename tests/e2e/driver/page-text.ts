import type { Page } from 'puppeteer-core';

/** The text of the first element on a page that matches the selector, with white space collapsed; empty if there is none. */
export function textOf(page: Page, selector: string): Promise<string> {
  return page.evaluate(
    (wanted) => (document.querySelector(wanted)?.textContent ?? '').replace(/\s+/g, ' ').trim(),
    selector,
  );
}

/** The texts of all elements on a page that match the selector, with white space collapsed. */
export function textsOf(page: Page, selector: string): Promise<string[]> {
  return page.$$eval(selector, (elements) =>
    elements.map((element) => (element.textContent ?? '').replace(/\s+/g, ' ').trim()),
  );
}
