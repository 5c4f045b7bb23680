import { ElementHandle, type KeyInput, type Page } from 'puppeteer-core';
import { selectTab } from '../../../scripts/browsers/extension-page.ts';

/** How a driver uses a page. */
export type InputMethod = 'mouse' | 'keyboard';

/** Maximum number of Tab presses to reach an element. */
const MAX_TAB_PRESSES = 200;

/** Uses one page of the extension with the mouse, or with the keyboard alone. Elements are found by accessible name. */
export class Driver {
  readonly #page: Page;
  readonly #method: InputMethod;

  constructor(page: Page, method: InputMethod) {
    this.#page = page;
    this.#method = method;
  }

  /** Presses the button, link, tab or switch with this name, or else with a name that starts with it. */
  async press(name: string): Promise<void> {
    if (this.#method === 'mouse') return this.#click(name);
    await this.#focus(name);
    // Another tab may have been selected since then.
    await selectTab(this.#page);
    await this.#page.keyboard.press('Enter');
  }

  /** Replaces the text of the field with this name. */
  async type(name: string, text: string): Promise<void> {
    await (this.#method === 'mouse' ? this.#click(name) : this.#focus(name));
    await this.#page.keyboard.down('Control');
    await this.#page.keyboard.press('a');
    await this.#page.keyboard.up('Control');
    await this.#page.keyboard.type(text);
  }

  /** Selects the first option with a label that starts with `option`, in the list with this name. */
  async select(name: string, option: string): Promise<void> {
    if (this.#method === 'keyboard') {
      await this.#focus(name);
      return this.#page.keyboard.type(option);
    }
    const value = await this.#page.evaluate(
      (label) => [...document.querySelectorAll('option')].find(({ text }) => text.startsWith(label))?.value,
      option,
    );
    const list = await this.#find(name);
    await list.select(value ?? `no option ${option}`);
  }

  /** Moves the focus to an element with the Tab key, and with the arrow keys inside a tab list. */
  async #focus(name: string): Promise<void> {
    await selectTab(this.#page);
    const element = await this.#find(name);
    // Go in the right direction: after the last tab stop the focus would leave the page for the browser's own controls.
    const isBefore = await element.evaluate((wanted) => {
      const focused = document.activeElement ?? document.body;
      return (focused.compareDocumentPosition(wanted) & Node.DOCUMENT_POSITION_PRECEDING) !== 0;
    });
    const isFocused = () => element.evaluate((wanted) => wanted === document.activeElement);
    for (let presses = 0; !(await isFocused()); presses++) {
      if (presses > MAX_TAB_PRESSES) throw new Error(`The Tab key does not reach “${name}”`);
      await this.#pressTab(isBefore);
      // Only one tab of a tab list is a tab stop; the arrow keys lead to the others.
      const isInSameTabList = await element.evaluate(
        (wanted) => wanted.getAttribute('role') === 'tab' && document.activeElement?.getAttribute('role') === 'tab',
      );
      for (let steps = 0; isInSameTabList && steps < 3 && !(await isFocused()); steps++)
        await this.#moveFocus('ArrowRight');
    }
  }

  /** Clicks an element; if it was rendered anew before the click, finds it again. */
  async #click(name: string): Promise<void> {
    for (;;) {
      const element = await this.#find(name);
      try {
        return await element.click();
      } catch (error) {
        if (await element.evaluate(({ isConnected }) => isConnected)) throw error;
      }
    }
  }

  async #pressTab(isBackwards: boolean): Promise<void> {
    if (isBackwards) await this.#page.keyboard.down('Shift');
    await this.#moveFocus('Tab');
    if (isBackwards) await this.#page.keyboard.up('Shift');
  }

  /** Presses a key that moves the focus and waits for the move: a busy Firefox reports the key before the page receives it. */
  async #moveFocus(key: KeyInput): Promise<void> {
    const before = await this.#page.evaluateHandle(() => document.activeElement);
    await this.#page.keyboard.press(key);
    await this.#page.waitForFunction((was) => document.activeElement !== was, { timeout: 10_000, polling: 10 }, before);
  }

  async #find(name: string): Promise<ElementHandle<Element>> {
    const handle = await this.#page.waitForFunction(findByName, { timeout: 10_000, polling: 50 }, name);
    if (!(handle instanceof ElementHandle)) throw new Error(`No element is named “${name}”`);
    return handle;
  }
}

/** Runs in the page. Finds a visible control by its accessible name, or else by the start of it. */
function findByName(wanted: string): Element | undefined {
  const nameOf = (control: Element): string => {
    const isField = control instanceof HTMLInputElement || control instanceof HTMLSelectElement;
    const name = control.getAttribute('aria-label') ?? (isField ? control.labels?.[0] : control)?.textContent ?? '';
    return name.replace(/\s+/g, ' ').trim();
  };
  const controls = [...document.querySelectorAll('button, a[href], input, select, summary')];
  const visible = controls.filter((control) => control.checkVisibility());
  return (
    visible.find((control) => nameOf(control) === wanted) ??
    visible.find((control) => nameOf(control).startsWith(wanted))
  );
}
