import type { Page } from 'puppeteer-core';
import type { ExpectStatic } from 'vitest';
import type { Reader } from '../e2e/driver/reader.ts';

/** What is compared between a browser with the extension and one without. */
export const COMPARISONS = ['document', 'copied text', 'scroll size', 'printed text', 'console'] as const;
export type Comparison = (typeof COMPARISONS)[number];

/** One page of the table, and what a reader must see on it. */
export interface PageRow {
  /** Path below `tests/pages`; it may have a query. */
  page: string;
  /**
   * The marks, by the `id` of the element that contains them; `page` stands for everything outside of these elements. Each mark is
   * written as `TEXT = NORMS`, and as `TEXT = NORMS related` or `TEXT = NORMS tentative` if it is not certain. An element without
   * marks has an empty list. Text in elements that are not named here must not be marked.
   */
  marks: Readonly<Record<string, readonly string[]>>;
  /** The number of mentions, where there are too many to name them. */
  count?: number;
  /** The element of `marks` whose first mark gets the popover; the first with a mark by default. False where none can open. */
  popover?: string | false;
  /** Response headers. */
  headers?: Readonly<Record<string, string>>;
  /** The parts of the page as the server sends them, each after a pause; instead of the file. */
  streams?: (file: string) => string[];
  /** What the reader does first, in both browsers: typing, clicking, scrolling. */
  act?: (page: Page) => Promise<unknown>;
  /** What the reader does in the browser with the extension, by what it shows. Each step fails by an assertion. */
  steps?: Readonly<Record<string, (scene: Scene) => Promise<unknown>>>;
  /** What cannot be compared, each with the reason. */
  incomparable?: Partial<Readonly<Record<Comparison, string>>>;
  /**
   * What fails today: ids of elements, names of steps or comparisons, or `popover`. In one browser only: `id@chromium` or
   * `id@firefox`. Once it holds, the row fails until it is deleted here.
   */
  todo?: readonly string[];
}

/** What a step can use. */
export interface Scene {
  reader: Reader;
  /** The `expect` of this test, because several tests run at the same time. */
  expect: ExpectStatic;
  /** The text that the reader gets by selecting all, copying and pasting. */
  copiedText(): Promise<string>;
  /** The text of the page on paper, without white space. */
  printedText(): Promise<string>;
  /** Calls a function while the page has the keyboard focus, because several pages are open at the same time. */
  withFocus<Result>(call: () => Promise<Result>): Promise<Result>;
  /** Goes to the next mention, as the browser's command does. */
  goToNext(): Promise<unknown>;
}
