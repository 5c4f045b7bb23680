import type { ElementHandle, KeyInput, Page } from 'puppeteer-core';

/** The ways to use a surface. */
export type Way = 'mouse' | 'keyboard';

/** Somebody's hand on one page of the extension: with the mouse, or with the keyboard alone. Things are named as a screen reader names them. */
export class Hand {
  readonly #page: Page;
  readonly #way: Way;

  constructor(page: Page, way: Way) {
    this.#page = page;
    this.#way = way;
  }

  /** Presses the button, link, tab or switch with this name; or with a name that begins so. */
  async press(name: string): Promise<void> {
    await this.#reach(name);
    if (this.#way === 'keyboard') await this.#key('Enter');
  }

  /** Types into the field with this name, in place of what it held. */
  async type(name: string, text: string): Promise<void> {
    await this.#reach(name);
    await this.#page.keyboard.down('Control');
    await this.#key('a');
    await this.#page.keyboard.up('Control');
    await this.#page.keyboard.type(text);
  }

  /** Chooses an option of the list with this name. */
  async choose(name: string, option: string): Promise<void> {
    await this.#reach(name, false);
    if (this.#way === 'keyboard') return this.#page.keyboard.type(option);
    const value = await this.#page.evaluate(
      (label) => [...document.querySelectorAll('option')].find(({ text }) => text.startsWith(label))?.value,
      option,
    );
    const list = await this.#named(name);
    await list.select(value ?? `no option ${option}`);
  }

  /** Brings the thing of this name to the hand. */
  async #reach(name: string, isPressed = true): Promise<void> {
    if (this.#way === 'mouse') {
      if (isPressed) await this.#click(name);
      return;
    }
    const element = await this.#named(name);
    // There and not round: past the last stop the focus would leave the page for the browser.
    const isBehind = await element.evaluate((wanted) => {
      const focused = document.activeElement ?? document.body;
      return (focused.compareDocumentPosition(wanted) & Node.DOCUMENT_POSITION_PRECEDING) !== 0;
    });
    const isFocused = () => element.evaluate((wanted) => wanted === document.activeElement);
    for (let stops = 0; !(await isFocused()); stops++) {
      if (stops > 200) throw new Error(`The keyboard does not get to “${name}”`);
      await this.#tab(isBehind);
      // Of a row of tabs only one is a stop; the arrows lead to the others.
      const isBeside = await element.evaluate(
        (wanted) => wanted.getAttribute('role') === 'tab' && document.activeElement?.getAttribute('role') === 'tab',
      );
      for (let steps = 0; isBeside && steps < 3 && !(await isFocused()); steps++) await this.#moveFocus('ArrowRight');
    }
  }

  /** Clicks what has this name; what was drawn anew before the click came is looked for once more. */
  async #click(name: string): Promise<void> {
    for (;;) {
      const element = await this.#named(name);
      try {
        return await element.click();
      } catch (error) {
        if (await element.evaluate(({ isConnected }) => isConnected)) throw error;
      }
    }
  }

  async #tab(isBack: boolean): Promise<void> {
    if (isBack) await this.#page.keyboard.down('Shift');
    await this.#moveFocus('Tab');
    if (isBack) await this.#page.keyboard.up('Shift');
  }

  /** Presses a key that moves the focus, and waits for it: a busy Firefox answers before its page has had the key. */
  async #moveFocus(key: KeyInput): Promise<void> {
    const before = await this.#page.evaluateHandle(() => document.activeElement);
    await this.#key(key);
    await this.#page.waitForFunction((was) => document.activeElement !== was, { timeout: 10_000, polling: 10 }, before);
  }

  async #named(name: string): Promise<ElementHandle<Element>> {
    const handle = await this.#page.waitForFunction(findNamed, { timeout: 10_000, polling: 50 }, name);
    const element = handle.asElement();
    if (!element) throw new Error(`There is nothing named “${name}”`);
    return element as ElementHandle<Element>;
  }

  async #key(key: KeyInput): Promise<void> {
    await this.#page.keyboard.press(key);
  }
}

/** Runs in the page. */
function findNamed(wanted: string): Element | undefined {
  const nameOf = (thing: Element): string => {
    const isField = thing instanceof HTMLInputElement || thing instanceof HTMLSelectElement;
    const name = thing.getAttribute('aria-label') ?? (isField ? thing.labels?.[0] : thing)?.textContent ?? '';
    return name.replace(/\s+/g, ' ').trim();
  };
  const things = [...document.querySelectorAll('button, a[href], input, select, summary')];
  const seen = things.filter((thing) => thing.checkVisibility());
  return seen.find((thing) => nameOf(thing) === wanted) ?? seen.find((thing) => nameOf(thing).startsWith(wanted));
}
