import type { Page } from 'puppeteer-core';
import type { Mention } from '../../reference/mention.ts';
import { openExtensionPage, tabIdOf } from './extension-pages.ts';
import type { LaunchedBrowser } from './launch.ts';

/** The texts that are marked on a page, by how sure the mark is; each in the order of the page's frames and marks. */
export interface MarkedTexts {
  certain: string[];
  related: string[];
  tentative: string[];
}

/** What the page's own highlights registry says is marked, in all its frames. */
export async function markedTexts(page: Page): Promise<MarkedTexts> {
  const total: MarkedTexts = { certain: [], related: [], tentative: [] };
  for (const frame of page.frames()) {
    // A frame that went away while we asked has no marks any more.
    const marked = await frame.evaluate(readHighlights).catch(() => undefined);
    total.certain.push(...(marked?.certain ?? []));
    total.related.push(...(marked?.related ?? []));
    total.tentative.push(...(marked?.tentative ?? []));
  }
  return total;
}

/** Runs in the page. */
function readHighlights(): MarkedTexts {
  const texts = (confidence: string): string[] => {
    const ranges = [...(CSS.highlights.get(`norm-lens-${confidence}`) ?? [])].map((drawn) => {
      const range = document.createRange();
      range.setStart(drawn.startContainer, drawn.startOffset);
      range.setEnd(drawn.endContainer, drawn.endOffset);
      return range;
    });
    const inOneTree = ranges.every((range) => range.startContainer.getRootNode() === document);
    if (inOneTree) ranges.sort((one, other) => one.compareBoundaryPoints(Range.START_TO_START, other));
    return ranges.map((range) => range.toString().replace(/\s+/g, ' ').trim());
  };
  return { certain: texts('certain'), related: texts('related'), tentative: texts('tentative') };
}

/** Waits until the marks of a page have stayed the same for half a second, at most `limit` milliseconds, and returns them. */
export async function settledMarks(page: Page, limit = 15_000): Promise<MarkedTexts> {
  const end = Date.now() + limit;
  let marked = await markedTexts(page);
  let since = Date.now();
  while (Date.now() < end && Date.now() - since < 500) {
    await new Promise((resolve) => setTimeout(resolve, 50));
    const now = await markedTexts(page);
    if (JSON.stringify(now) === JSON.stringify(marked)) continue;
    marked = now;
    since = Date.now();
  }
  return marked;
}

/** The part of the extension API that is used inside of a page of the extension. */
interface ExtensionApi {
  tabs: {
    sendMessage(tab: number, message: object, options: { frameId: number }): Promise<{ value?: Mention[] } | undefined>;
  };
}

/** What the extension itself says a page's main frame refers to, in reading order; `undefined` where it can't read the page. */
export async function mentionsOf(launched: LaunchedBrowser, page: Page): Promise<Mention[] | undefined> {
  const tab = await tabIdOf(launched, page);
  const asker = await openExtensionPage(launched, `popup.html?tab=${tab}`);
  try {
    const mentions = await asker.evaluate(async (tabId) => {
      const scope: { browser?: ExtensionApi; chrome?: ExtensionApi } = Object(globalThis);
      // The shape in which the extension's own pages ask (platform/messages/messages.ts).
      const question = { type: 'mentions' };
      const answer = await (scope.browser ?? scope.chrome)?.tabs
        .sendMessage(tabId, question, { frameId: 0 })
        .catch(() => undefined);
      // As text: of an object that comes twice, Firefox's driver gives the second as undefined.
      return answer?.value && JSON.stringify(answer.value);
    }, tab);
    return mentions === undefined ? undefined : JSON.parse(mentions);
  } finally {
    await asker.close();
  }
}
