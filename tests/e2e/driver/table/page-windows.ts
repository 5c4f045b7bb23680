import type { Browser, Page } from 'puppeteer-core';

/** A window of a browser, with the errors in its console. */
export interface PageWindow {
  page: Page;
  /** Console errors and uncaught exceptions since the list was last emptied. */
  errors: string[];
}

/**
 * Several windows of one browser, which are used at the same time: a tab that is not selected would be hidden. The browser has only
 * one clipboard, and only one window has the focus, so copying is done by one of them after the other.
 */
export class PageWindows<Window extends PageWindow> {
  readonly #free: Window[];
  readonly #waiting: ((window: Window) => void)[] = [];
  /** A page with a text field to paste into. */
  readonly #notepad: Page;
  /** The last use of the keyboard focus. */
  #focused: Promise<unknown> = Promise.resolve();

  constructor(windows: readonly Window[], notepad: Page) {
    this.#free = [...windows];
    this.#notepad = notepad;
  }

  /** Opens a window. */
  static async open(browser: Browser): Promise<PageWindow> {
    const page = await browser.newPage({ type: 'window' });
    const errors: string[] = [];
    page.on('pageerror', (error) => errors.push(String(error)));
    page.on('console', (message) => {
      // Firefox requests an icon by itself, which a page with a strict policy blocks.
      if (message.type() === 'error' && !message.text().includes('/favicon.ico')) errors.push(message.text());
    });
    return { page, errors };
  }

  /** Calls a function with a window that nobody else uses at the same time. */
  async use<Result>(call: (window: Window) => Promise<Result>): Promise<Result> {
    const window = this.#free.pop() ?? (await new Promise<Window>((resolve) => this.#waiting.push(resolve)));
    try {
      return await call(window);
    } finally {
      const next = this.#waiting.shift();
      if (next) next(window);
      else this.#free.push(window);
    }
  }

  /** Calls a function while a page has the keyboard focus. */
  withFocus<Result>(page: Page, call: () => Promise<Result>): Promise<Result> {
    const result = this.#focused.then(async () => {
      await page.bringToFront();
      return call();
    });
    this.#focused = result.catch(() => undefined);
    return result;
  }

  /** The text that the reader gets by selecting all of a page, copying and pasting. The text stays selected. */
  copiedText(page: Page): Promise<string> {
    return this.withFocus(page, async () => {
      await pressWithControl(page, 'a', 'c');
      await this.#notepad.bringToFront();
      await this.#write('');
      await pressWithControl(this.#notepad, 'v');
      const text = await this.#notepad.evaluate(() => document.querySelector('textarea')?.value ?? '');
      // A page that can't be copied leaves the clipboard as it is.
      await this.#write('Nothing was copied.');
      await pressWithControl(this.#notepad, 'a', 'c');
      return text;
    });
  }

  async #write(text: string): Promise<void> {
    await this.#notepad.evaluate((value) => {
      const field = document.querySelector('textarea');
      if (field) field.value = value;
      field?.focus();
    }, text);
  }
}

async function pressWithControl(page: Page, ...keys: ('a' | 'c' | 'v')[]): Promise<void> {
  await page.keyboard.down('Control');
  for (const key of keys) await page.keyboard.press(key);
  await page.keyboard.up('Control');
}
