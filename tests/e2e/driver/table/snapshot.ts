import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import type { Page } from 'puppeteer-core';
import type { Comparison, PageRow } from '../../../pages/page-row.ts';
import type { Problem } from './marked-cases.ts';

/** What a page is like for its own scripts, for the clipboard and on paper. */
export type Snapshot = Record<Exclude<Comparison, 'console'>, string>;

/** The document and its scrollable size as the page's own scripts see them. */
export function scriptView(page: Page): Promise<Pick<Snapshot, 'document' | 'scroll size'>> {
  return page.evaluate(() => {
    const root = document.documentElement;
    const boxes = [root, document.body].filter((element) => element instanceof Element);
    return {
      // With the attributes of html and body.
      document: root instanceof Element ? root.outerHTML : '',
      'scroll size': boxes.map(({ scrollWidth, scrollHeight }) => `${scrollWidth} × ${scrollHeight}`).join(', '),
    };
  });
}

/** The text of the PDF that the browser prints, with white space folded. */
export async function printedText(page: Page): Promise<string> {
  const file = await getDocument({ data: await page.pdf(), verbosity: 0 }).promise;
  const lines: string[] = [];
  for (let number = 1; number <= file.numPages; number++) {
    const { items } = await (await file.getPage(number)).getTextContent();
    lines.push(...items.map((item) => ('str' in item ? item.str : '')));
  }
  await file.loadingTask.destroy();
  // Chromium prints a line with a highlight in pieces, so white space does not count.
  return lines.join('').replace(/\s+/g, '');
}

/** Compares two snapshots of a page, as far as the row allows it. */
export function differences({ incomparable = {} }: PageRow, expected: Snapshot, actual: Snapshot): Problem[] {
  const kinds = ['document', 'copied text', 'scroll size', 'printed text'] as const;
  return kinds
    .filter((kind) => incomparable[kind] === undefined && expected[kind] !== actual[kind])
    .map((kind) => ({ check: kind, message: difference(expected[kind], actual[kind]) }));
}

/** The first difference of two texts, with a few characters around it. */
function difference(expected: string, actual: string): string {
  let at = 0;
  while (at < expected.length && expected[at] === actual[at]) at++;
  const excerpt = (text: string) => JSON.stringify(text.slice(Math.max(at - 30, 0), at + 60));
  return `without the extension ${excerpt(expected)}, with it ${excerpt(actual)}`;
}
