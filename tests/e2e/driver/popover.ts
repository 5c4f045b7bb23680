import type { ElementHandle, Page } from 'puppeteer-core';
import { expect } from 'vitest';
import { popoverShown } from '../../../scripts/browsers/pointing.ts';

/** Longer than the popover takes to open or to close, so that one that stays has had its time to go. */
const PATIENCE = 700;

/** The popover beside a mark, as a reader meets it. */
export class Popover {
  readonly #page: Page;

  constructor(page: Page) {
    this.#page = page;
  }

  /** Expects the popover to come, headed by this name of a norm. */
  async expect(name: string): Promise<void> {
    await popoverShown(this.#page);
    await expect.poll(() => this.textOf('h2'), { timeout: 5000 }).toBe(name);
  }

  /** Expects that there is no popover, or that it goes. */
  async expectGone(): Promise<void> {
    await expect.poll(() => this.#isThere(), { timeout: 5000 }).toBe(false);
  }

  /** Expects that there is a popover for as long as it would need to go. */
  async expectToStay(): Promise<void> {
    const end = Date.now() + PATIENCE;
    while (Date.now() < end) {
      expect(await this.#isThere()).toBe(true);
    }
  }

  /** Expects that none comes for as long as one would need to open. */
  async expectToStayAway(): Promise<void> {
    const end = Date.now() + PATIENCE;
    while (Date.now() < end) {
      expect(await this.#isThere()).toBe(false);
    }
  }

  /** The text of the first element of the popover that the selector finds, white space folded. */
  async textOf(selector: string): Promise<string> {
    const element = await this.#find(selector);
    return element.evaluate((found) => (found.textContent ?? '').replace(/\s+/g, ' ').trim());
  }

  /** The texts of all elements of the popover that the selector finds. */
  textsOf(selector: string): Promise<string[]> {
    return this.#page.evaluate((wanted) => {
      const found = document.querySelector('norm-lens-popover')?.shadowRoot?.querySelectorAll(wanted) ?? [];
      return [...found].map((element) => (element.textContent ?? '').replace(/\s+/g, ' ').trim());
    }, selector);
  }

  /** Clicks the element of the popover with this text or name. */
  async click(name: string): Promise<void> {
    const element = await this.#named(name);
    await element.click();
  }

  /** How far the popover is from the line of the first mark with this text, in CSS pixels; 0 where they touch or overlap. */
  distanceFromLine(text: string): Promise<number> {
    return this.#page.evaluate((wanted) => {
      const popover = document.querySelector('norm-lens-popover')?.shadowRoot?.querySelector('[role=dialog]');
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
      const isBeside = box.left < line.right && line.left < box.right;
      return isBeside ? Math.max(box.top - line.bottom, line.top - box.bottom, 0) : Number.POSITIVE_INFINITY;
    }, text);
  }

  /** Whether the element with the keyboard's focus is in the popover. */
  hasFocus(): Promise<boolean> {
    return this.#page.evaluate(() => document.activeElement?.localName === 'norm-lens-popover');
  }

  async #find(selector: string): Promise<ElementHandle<Element>> {
    const element = await this.#page.$(`norm-lens-popover >>> ${selector}`);
    if (element === null) throw new Error(`There is no ${selector} in the popover`);
    return element;
  }

  async #named(name: string): Promise<ElementHandle<Element>> {
    for (const element of await this.#page.$$('norm-lens-popover >>> :is(button, summary, [role=tab])')) {
      const names = await element.evaluate((found) => [found.getAttribute('aria-label'), found.textContent?.trim()]);
      if (names.includes(name)) return element;
    }
    throw new Error(`There is nothing named “${name}” in the popover`);
  }

  #isThere(): Promise<boolean> {
    return this.#page.evaluate(
      () =>
        document.querySelector('norm-lens-popover')?.shadowRoot?.querySelector('[role=dialog]')?.checkVisibility() ===
        true,
    );
  }
}
