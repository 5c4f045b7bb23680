import type { KeyInput, Page } from 'puppeteer-core';
import { expect } from 'vitest';
import type { Mention } from '../../../reference/mention.ts';
import {
  badgeText,
  commandKeys,
  openExtensionPage,
  openedSidePanel,
  openPanelForPassage,
  openPopup,
  openSidePanel,
  replaceSettings,
  tabIdOf,
} from '../../../scripts/browsers/extension-pages.ts';
import type { LaunchedBrowser } from '../../../scripts/browsers/launch.ts';
import { pointAtMark } from '../../../scripts/browsers/pointing.ts';
import { type MarkedTexts, markedTexts, mentionsOf, settledMarks } from '../../../scripts/browsers/references.ts';
import type { PartialSettings } from '../../../settings/settings.ts';
import { NOBODY_THERE } from './background-errors.ts';
import { Popover } from './popover.ts';

/** Somebody who reads a page with the extension: what they do and what they see. */
export class Reader {
  readonly popover: Popover;
  readonly #launched: LaunchedBrowser;
  readonly #page: Page;
  readonly #site: string;
  readonly #pages: Page[] = [];
  /** What the pages wrote to the console as errors, and exceptions nobody caught; ours and theirs. */
  readonly errors: string[] = [];

  constructor(launched: LaunchedBrowser, page: Page, site: string) {
    this.#launched = launched;
    this.#page = page;
    this.#site = site;
    this.popover = new Popover(page);
    this.#listen(page);
  }

  /** The page that is read, for what only a test looks at. */
  get page(): Page {
    return this.#page;
  }

  /** Opens a page of `tests/pages`. */
  async open(path: string): Promise<void> {
    await this.#page.goto(`${this.#site}/${path}`);
  }

  /** Opens any page. */
  async openAddress(address: string): Promise<void> {
    await this.#page.goto(address, { waitUntil: 'domcontentloaded' });
  }

  /** Expects these texts to be marked as certain, among others. */
  async expectMarks(...texts: string[]): Promise<void> {
    await expect
      .poll(async () => (await this.marks()).certain, { timeout: 10_000 })
      .toEqual(expect.arrayContaining(texts));
  }

  /** What is marked at this moment. */
  marks(): Promise<MarkedTexts> {
    return markedTexts(this.#page);
  }

  /** What is marked when the extension has come to rest. */
  async marksAtRest(): Promise<MarkedTexts> {
    await this.#page.waitForFunction(() => CSS.highlights.has('norm-lens-certain'), { polling: 20 });
    return settledMarks(this.#page);
  }

  /** What the extension itself says the page refers to. */
  async mentions(): Promise<Mention[]> {
    await this.marksAtRest();
    return (await mentionsOf(this.#launched, this.#page)) ?? [];
  }

  /** Lays the pointer on the first mark with this text. */
  async hover(text: string): Promise<void> {
    await expect.poll(async () => Object.values(await this.marks()).flat(), { timeout: 10_000 }).toContain(text);
    await this.#page.bringToFront();
    await pointAtMark(this.#page, text);
  }

  /** Takes the pointer into the corner of the window, away from everything. */
  async moveAway(): Promise<void> {
    await this.#page.mouse.move(3, 3, { steps: 4 });
  }

  /** Clicks where the pointer lies. */
  async clickHere(): Promise<void> {
    await this.#page.mouse.down();
    await this.#page.mouse.up();
  }

  /** Presses a key. */
  async press(key: KeyInput): Promise<void> {
    await this.#page.keyboard.press(key);
  }

  /** Clicks an element of the page. */
  async click(selector: string): Promise<void> {
    await this.#page.click(selector);
  }

  /** Clicks the extension's button in the toolbar; returns the popup, once it knows the page. */
  async openPopup(): Promise<Page> {
    const popup = await openPopup(this.#launched, this.#page);
    this.#listen(popup);
    await popup.waitForSelector('[data-page]:not([data-page=reading])');
    return popup;
  }

  /** Comes back to the page from a popup that closes itself. */
  async returnToPage(): Promise<void> {
    // While a tab is closing, Firefox may know none of them for a moment.
    const inFront = () =>
      this.#page.bringToFront().then(
        () => true,
        () => false,
      );
    await expect.poll(inFront).toBe(true);
  }

  /** What the toolbar button's badge says of the page, whenever it is asked. */
  async badge(): Promise<() => Promise<string>> {
    const tab = await tabIdOf(this.#launched, this.#page);
    const asker = await this.openOwnPage('options.html');
    await this.returnToPage();
    return () => badgeText(asker, tab);
  }

  /** The keys of the extension's commands, by the name of the command. */
  keys(): Promise<Record<string, string>> {
    return commandKeys(this.#launched);
  }

  /** Looks at the page and comes back to a popup: in Firefox it is a tab of its own, and what is not seen is not read. */
  async glanceAtPage(popup: Page): Promise<void> {
    if (this.#launched.family === 'chromium') return;
    await this.#page.bringToFront();
    await this.marksAtRest();
    await popup.bringToFront();
  }

  /** Sets these settings, and gives all others their defaults back. */
  async prefer(settings: PartialSettings): Promise<void> {
    await replaceSettings(this.#launched, settings);
    await this.returnToPage();
  }

  /** Opens the side panel. */
  async openSidePanel(): Promise<Page> {
    const panel = await openSidePanel(this.#launched, this.#page);
    this.#listen(panel);
    await panel.waitForSelector('input[type=search]');
    return panel;
  }

  /**
   * Chooses *Which norm is this?* for a passage. No debugger can open the menu of a browser, so the answer is asked for as
   * the menu's listener does.
   */
  async askWhichNorm(passage: string): Promise<Page> {
    const panel = await openPanelForPassage(this.#launched, this.#page, passage);
    this.#listen(panel);
    return panel;
  }

  /** The side panel that the extension has opened by itself: beside the page, or as a tab where the browser refuses that. */
  async openedSidePanel(): Promise<Page> {
    const panel = await openedSidePanel(this.#launched);
    this.#listen(panel);
    return panel;
  }

  /** Opens another page of the extension in a tab. */
  async openOwnPage(path: string): Promise<Page> {
    const page = await openExtensionPage(this.#launched, path);
    this.#listen(page);
    return page;
  }

  /** Closes every page that this reader has read or opened; the popup first, for it goes with its page. */
  async leave(): Promise<void> {
    for (const page of this.#pages.toReversed()) if (!page.isClosed()) await page.close();
  }

  #listen(page: Page): void {
    this.#pages.push(page);
    const note = (error: string): void => {
      // A page that allows nothing does not allow the icon either for which Firefox asks on its own.
      if (!error.includes('/favicon.ico') && !NOBODY_THERE.test(error)) this.errors.push(error);
    };
    page.on('pageerror', (error) => note(String(error)));
    page.on('console', (message) => {
      if (message.type() === 'error') note(message.text());
    });
  }
}
