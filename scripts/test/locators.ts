import {
  getByLabelSelector,
  getByPlaceholderSelector,
  getByRoleSelector,
  getByTextSelector,
  getByTitleSelector,
  Locator,
  selectorEngine,
} from '@vitest/browser/locators';
import { page, userEvent } from 'vitest/browser';

// Loaded into every page of browser-mode tests: gives `page.getByRole(…)` and its like, which Vitest leaves to the provider.

/** Finds elements as Playwright's locators do, through open shadow roots too, and uses them with real input. */
class PuppeteerLocator extends Locator {
  readonly selector: string;

  constructor(selector: string) {
    super();
    this.selector = selector;
  }

  override async click(): Promise<void> {
    await userEvent.pointer([{ coords: await this.#centre() }, { keys: '[MouseLeft]' }]);
  }

  override async hover(): Promise<void> {
    await userEvent.pointer({ coords: await this.#centre() });
  }

  override async fill(text: string): Promise<void> {
    const element = await this.findElement();
    if (!(element instanceof HTMLInputElement)) throw new TypeError(`${this.selector} is no field to fill in.`);
    element.focus();
    element.select();
    await userEvent.keyboard(text === '' ? '{Delete}' : text.replace(/[{[]/g, '$&$&'));
  }

  /** Chooses the option with this label. The list that opens for a real click is not part of the page. */
  override async selectOptions(label: unknown): Promise<void> {
    const element = await this.findElement();
    if (!(element instanceof HTMLSelectElement)) throw new TypeError(`${this.selector} is no list to choose from.`);
    const option = [...element.options].find(({ text }) => text === label);
    if (!option) throw new Error(`${this.selector} has no option “${label}”.`);
    element.value = option.value;
    for (const type of ['input', 'change']) element.dispatchEvent(new Event(type, { bubbles: true }));
  }

  protected override locator(selector: string): PuppeteerLocator {
    return new PuppeteerLocator(`${this.selector} >> ${selector}`);
  }

  protected override elementLocator(element: Element): PuppeteerLocator {
    return new PuppeteerLocator(selectorEngine.generateSelectorSimple(element));
  }

  /** The middle of the element in the viewport, in CSS pixels. */
  async #centre(): Promise<{ x: number; y: number }> {
    const element = await this.findElement();
    element.scrollIntoView({ block: 'nearest', inline: 'nearest', behavior: 'instant' });
    const { left, top, width, height } = element.getBoundingClientRect();
    return { x: left + width / 2, y: top + height / 2 };
  }
}

page.extend({
  getByRole: (role, options) => new PuppeteerLocator(getByRoleSelector(role, options)),
  getByLabelText: (text, options) => new PuppeteerLocator(getByLabelSelector(text, options)),
  getByPlaceholder: (text, options) => new PuppeteerLocator(getByPlaceholderSelector(text, options)),
  getByText: (text, options) => new PuppeteerLocator(getByTextSelector(text, options)),
  getByTitle: (text, options) => new PuppeteerLocator(getByTitleSelector(text, options)),
  elementLocator: (element) => new PuppeteerLocator(selectorEngine.generateSelectorSimple(element)),
});
