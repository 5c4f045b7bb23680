import { ElementHandle, type Page } from 'puppeteer-core';
import { type ExpectStatic, expect as expectInTest } from 'vitest';
import { popoverShown } from '../../../scripts/browsers/pointing.ts';
import { openPopoverRoot } from '../../../scripts/browsers/popover-root.ts';

/** In milliseconds: longer than the popover takes to open or close. After this time it is known to have stayed as it was. */
const SETTLE_TIME = 700;

/** In milliseconds: a popover that closes or opens stays so for longer than this. */
const POLLING_INTERVAL = 150;

/** The popover of a page, as a reader uses it. */
export class Popover {
  readonly #page: Page;
  readonly #expect: ExpectStatic;

  /** @param expect the one of the test, where several tests run at the same time */
  constructor(page: Page, expect = expectInTest) {
    this.#page = page;
    this.#expect = expect;
  }

  /** Expects the popover to open with this norm name as its heading. */
  async expectOpen(name: string): Promise<void> {
    await popoverShown(this.#page);
    await this.#expect.poll(() => this.textOf('h2')).toBe(name);
  }

  /** Expects the popover to close, or not to be open. */
  async expectClosed(): Promise<void> {
    await this.#expect.poll(() => this.#isOpen()).toBe(false);
  }

  /** Expects the popover to stay open for longer than it takes to close. */
  async expectToStayOpen(): Promise<void> {
    await this.#expectToStay(true);
  }

  /** Expects the popover to stay closed for longer than it takes to open. */
  async expectToStayClosed(): Promise<void> {
    await this.#expectToStay(false);
  }

  /** The text of the first element in the popover that matches the selector, with white space collapsed. */
  async textOf(selector: string): Promise<string> {
    const element = await this.#find(selector);
    return element.evaluate((found) => (found.textContent ?? '').replace(/\s+/g, ' ').trim());
  }

  /** The texts of all elements in the popover that match the selector, with white space collapsed. */
  async textsOf(selector: string): Promise<string[]> {
    await this.#openRoot();
    return this.#page.evaluate((wanted) => {
      const found = document.querySelector('[popover=manual]')?.shadowRoot?.querySelectorAll(wanted) ?? [];
      return [...found].map((element) => (element.textContent ?? '').replace(/\s+/g, ' ').trim());
    }, selector);
  }

  /** Clicks the button, tab or summary in the popover with this text or accessible name. */
  async click(name: string): Promise<void> {
    const element = await this.#findByName(name);
    await element.click();
  }

  /**
   * The vertical distance between the popover and the line of the first mark with this text, in CSS pixels: 0 if they touch
   * or overlap, infinite if they are not above each other or one of them does not exist.
   */
  async distanceFromLine(text: string): Promise<number> {
    await this.#openRoot();
    return this.#page.evaluate((wanted) => {
      const popover = document.querySelector('[popover=manual]')?.shadowRoot?.querySelector('[role=dialog]');
      const box = popover?.getBoundingClientRect();
      const line = [...CSS.highlights.values()]
        .flatMap((highlight) => [...highlight])
        .map((drawn) => {
          const range = document.createRange();
          range.setStart(drawn.startContainer, drawn.startOffset);
          range.setEnd(drawn.endContainer, drawn.endOffset);
          return range;
        })
        .find((range) => range.toString() === wanted)
        ?.getClientRects()[0];
      if (!box || !line) return Number.POSITIVE_INFINITY;
      const overlapsHorizontally = box.left < line.right && line.left < box.right;
      return overlapsHorizontally
        ? Math.max(box.top - line.bottom, line.top - box.bottom, 0)
        : Number.POSITIVE_INFINITY;
    }, text);
  }

  /** Whether the keyboard focus is in the popover. */
  hasFocus(): Promise<boolean> {
    return this.#page.evaluate(() => document.activeElement?.localName.startsWith('norm-lens-popover') === true);
  }

  async #find(selector: string): Promise<ElementHandle<Element>> {
    const [element] = await this.#findAll(selector);
    if (!element) throw new Error(`The popover has no element ${selector}`);
    return element;
  }

  async #findByName(name: string): Promise<ElementHandle<Element>> {
    for (const element of await this.#findAll('button, summary, [role=tab]')) {
      const names = await element.evaluate((found) => [found.getAttribute('aria-label'), found.textContent?.trim()]);
      if (names.includes(name)) return element;
    }
    throw new Error(`The popover has no button, tab or summary named “${name}”`);
  }

  async #findAll(selector: string): Promise<ElementHandle<Element>[]> {
    await this.#openRoot();
    const list = await this.#page.evaluateHandle(
      (wanted) => [...(document.querySelector('[popover=manual]')?.shadowRoot?.querySelectorAll(wanted) ?? [])],
      selector,
    );
    return [...(await list.getProperties()).values()].filter((handle) => handle instanceof ElementHandle);
  }

  async #isOpen(): Promise<boolean> {
    await this.#openRoot();
    return this.#page.evaluate(
      () =>
        document.querySelector('[popover=manual]')?.shadowRoot?.querySelector('[role=dialog]')?.checkVisibility() ===
        true,
    );
  }

  async #expectToStay(isOpen: boolean): Promise<void> {
    const end = Date.now() + SETTLE_TIME;
    do {
      this.#expect(await this.#isOpen()).toBe(isOpen);
      await new Promise((resolve) => setTimeout(resolve, POLLING_INTERVAL));
    } while (Date.now() < end);
    this.#expect(await this.#isOpen()).toBe(isOpen);
  }

  #openRoot(): Promise<void> {
    return openPopoverRoot(this.#page.mainFrame());
  }
}
