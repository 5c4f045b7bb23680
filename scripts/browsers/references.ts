import type { Page } from 'puppeteer-core';
import * as v from 'valibot';
import type { Mention } from '../../reference/mention.ts';
import { type ExtensionApi, evaluateInExtension } from './extension-page.ts';
import type { LaunchedBrowser } from './launch.ts';
import { tabIdOf } from './surfaces.ts';

/** The extension API in functions that run in a page of the extension. */
declare const chrome: ExtensionApi;

/** The texts that are marked on a page, by confidence; each list in the order of frames and of marks in the frame. */
export interface MarkedTexts {
  certain: string[];
  related: string[];
  tentative: string[];
}

/** Reads the marked texts from the highlight registries of a page's frames. */
export async function markedTexts(page: Page): Promise<MarkedTexts> {
  const total: MarkedTexts = { certain: [], related: [], tentative: [] };
  for (const frame of page.frames()) {
    // Evaluating fails in a frame that has just been removed, which has no marks.
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

/** Waits until the marks of a page have not changed for half a second, at most `limit` milliseconds, and returns them. */
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

/** The mentions that the extension reports for a page's main frame, in reading order; `undefined` where it can't read the page. */
export async function mentionsOf(launched: LaunchedBrowser, page: Page): Promise<Mention[] | undefined> {
  const tab = await tabIdOf(launched, page);
  const json = await evaluateInExtension(
    launched,
    async (tabId) => {
      // The message of platform/messages/messages.ts, which can't be imported into a page.
      const answer = await chrome.tabs.sendMessage(tabId, { type: 'mentions' }, { frameId: 0 }).catch(() => undefined);
      // As text, because Firefox's driver returns an object that occurs twice as undefined the second time.
      return answer?.value && JSON.stringify(answer.value);
    },
    tab,
  );
  if (json === undefined) return undefined;
  const mentions: unknown = JSON.parse(json);
  if (!isMentionList(mentions)) throw new Error(`The extension answered with no list of mentions: ${json}`);
  return mentions;
}

const mentionListSchema = v.array(
  v.looseObject({ text: v.string(), sentence: v.string(), norms: v.array(v.number()) }),
);

/** Checks a few fields only, because the answer comes from our own extension. */
function isMentionList(value: unknown): value is Mention[] {
  return v.is(mentionListSchema, value);
}
