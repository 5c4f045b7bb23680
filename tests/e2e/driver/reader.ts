import type { KeyInput, Page } from 'puppeteer-core';
import { type ExpectStatic, expect as expectInTest } from 'vitest';
import type { Mention } from '../../../reference/mention.ts';
import { openExtensionPage, selectTab } from '../../../scripts/browsers/extension-page.ts';
import type { LaunchedBrowser } from '../../../scripts/browsers/launch.ts';
import { pointAtMark } from '../../../scripts/browsers/pointing.ts';
import { type MarkedTexts, markedTexts, mentionsOf, settledMarks } from '../../../scripts/browsers/references.ts';
import {
  badgeText,
  commandKeys,
  openedSidePanel,
  openPanelForPassage,
  openPopup,
  openSidePanel,
  replaceSettings,
  tabIdOf,
} from '../../../scripts/browsers/surfaces.ts';
import type { PartialSettings } from '../../../settings/settings.ts';
import { NO_RECEIVER } from './background-errors.ts';
import { Popover } from './popover.ts';

/** A person who reads a page with the extension: what they do and what they see. */
export class Reader {
  readonly popover: Popover;
  readonly #launched: LaunchedBrowser;
  readonly #page: Page;
  readonly #site: string;
  readonly #expect: ExpectStatic;
  readonly #pages: Page[] = [];
  /** Console errors and uncaught exceptions of all pages, the extension's and others. */
  readonly errors: string[] = [];

  /** @param expect the one of the test, where several tests run at the same time */
  constructor(launched: LaunchedBrowser, page: Page, site: string, expect = expectInTest) {
    this.#launched = launched;
    this.#page = page;
    this.#site = site;
    this.#expect = expect;
    this.popover = new Popover(page, expect);
    this.#listen(page);
  }

  /** The page being read, for checks that a person could not make. */
  get page(): Page {
    return this.#page;
  }

  /** Opens a page in `tests/pages/journeys`, by its path. */
  async open(path: string): Promise<void> {
    await this.#page.goto(`${this.#site}/${path}`);
  }

  /** Opens any address. */
  async openAddress(address: string): Promise<void> {
    await this.#page.goto(address, { waitUntil: 'domcontentloaded' });
  }

  /** Expects these texts, among others, to be marked as certain. */
  async expectMarks(...texts: string[]): Promise<void> {
    await this.#expect
      .poll(async () => (await this.marks()).certain, { timeout: 10_000 })
      .toEqual(this.#expect.arrayContaining(texts));
  }

  /** The texts that are marked at the moment. */
  marks(): Promise<MarkedTexts> {
    return markedTexts(this.#page);
  }

  /** The texts that are marked once the marks no longer change. */
  async settledMarks(): Promise<MarkedTexts> {
    await this.#page.waitForFunction(() => CSS.highlights.has('norm-lens-certain'), { polling: 20 });
    return settledMarks(this.#page);
  }

  /** The mentions on the page as the extension reports them. */
  async mentions(): Promise<Mention[]> {
    await this.settledMarks();
    return (await mentionsOf(this.#launched, this.#page)) ?? [];
  }

  /** Moves the pointer over the first mark with this text, once it is marked. */
  async hover(text: string): Promise<void> {
    await selectTab(this.#page);
    await pointAtMark(this.#page, text);
  }

  /** Moves the pointer to the corner of the window, away from everything. */
  async moveAway(): Promise<void> {
    await this.#page.mouse.move(3, 3, { steps: 4 });
  }

  /** Clicks at the current position of the pointer. */
  async clickAtPointer(): Promise<void> {
    await this.#page.mouse.down();
    await this.#page.mouse.up();
  }

  /** Presses a key. */
  async press(key: KeyInput): Promise<void> {
    await this.#page.keyboard.press(key);
  }

  /** Clicks the element of the page that matches the selector. */
  async click(selector: string): Promise<void> {
    await this.#page.click(selector);
  }

  /** Clicks the extension's toolbar button. Returns the popup, once it shows the state of the page. */
  async openPopup(): Promise<Page> {
    const popup = await openPopup(this.#launched, this.#page);
    this.#listen(popup);
    await popup.waitForSelector('[data-page]:not([data-page=reading])');
    return popup;
  }

  /** Returns to the page, also from a popup that closes itself. */
  async returnToPage(): Promise<void> {
    // While a tab closes, Firefox may not find any tab for a moment.
    const bringToFront = () =>
      this.#page.bringToFront().then(
        () => true,
        () => false,
      );
    await this.#expect.poll(bringToFront).toBe(true);
  }

  /** Returns a function that reads the text of the toolbar button's badge for the page. */
  async badge(): Promise<() => Promise<string>> {
    const tab = await tabIdOf(this.#launched, this.#page);
    const extensionPage = await this.openExtensionPage('options.html');
    await this.returnToPage();
    return () => badgeText(extensionPage, tab);
  }

  /** The keyboard shortcuts of the extension's commands, by name of the command. */
  shortcuts(): Promise<Record<string, string>> {
    return commandKeys(this.#launched);
  }

  /**
   * In Firefox, shows the page and then the popup again: there the popup is a tab of its own, and a hidden page is not read.
   */
  async showPageBriefly(popup: Page): Promise<void> {
    if (this.#launched.family === 'chromium') return;
    await this.#page.bringToFront();
    await this.settledMarks();
    await popup.bringToFront();
  }

  /** Sets these settings and resets all others to their defaults. */
  async changeSettings(settings: PartialSettings): Promise<void> {
    await replaceSettings(this.#launched, settings);
    await this.returnToPage();
  }

  /** Opens the side panel for the page. */
  async openSidePanel(): Promise<Page> {
    const panel = await openSidePanel(this.#launched, this.#page);
    this.#listen(panel);
    await panel.waitForSelector('input[type=search]');
    return panel;
  }

  /**
   * Chooses *Which norm is this?* for a passage. Returns the side panel with the answer. No debugger can open the browser's
   * context menu, so this does what the menu's listener does.
   */
  async askWhichNorm(passage: string): Promise<Page> {
    const panel = await openPanelForPassage(this.#launched, this.#page, passage);
    this.#listen(panel);
    return panel;
  }

  /** The side panel that the extension opened: beside the page, or in a tab if the browser does not allow that. */
  async openedSidePanel(): Promise<Page> {
    const panel = await openedSidePanel(this.#launched);
    this.#listen(panel);
    return panel;
  }

  /** Opens a page of the extension in a tab, by its path. */
  async openExtensionPage(path: string): Promise<Page> {
    const page = await openExtensionPage(this.#launched, path);
    await selectTab(page);
    this.#listen(page);
    return page;
  }

  /** Closes all pages, the newest first, because a popup closes together with its page. */
  async closePages(): Promise<void> {
    for (const page of this.#pages.toReversed()) if (!page.isClosed()) await page.close();
  }

  #listen(page: Page): void {
    this.#pages.push(page);
    const record = (error: string): void => {
      // Firefox requests an icon by itself, which a page with a strict policy blocks, and reports an error of its own
      // on pages that are left (see `docs/browser-bugs.md`).
      const isOfFirefox = error.includes('/favicon.ico') || error.includes('NS_ERROR_XPC_SECURITY_MANAGER_VETO');
      if (!isOfFirefox && !NO_RECEIVER.test(error)) this.errors.push(error);
    };
    page.on('pageerror', (error) => record(String(error)));
    page.on('console', (message) => {
      if (message.type() === 'error') record(message.text());
    });
  }
}
