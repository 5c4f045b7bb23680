import type { Page } from 'puppeteer-core';
import type { ExpectStatic } from 'vitest';
import { isNormNumber, paragraphOf } from '../../../../data/norms/norms.ts';
import type { PageRow, Scene } from '../../../pages/page-row.ts';
import { Reader } from '../reader.ts';
import type { ReadingWindow, TableEnvironment } from './environment.ts';
import type { ExtensionView } from './extension-view.ts';
import { type FrameMarks, markProblems, type Problem } from './marked-cases.ts';
import type { PageWindow, PageWindows } from './page-windows.ts';
import { differences, printedText, type Snapshot, scriptView } from './snapshot.ts';

/** In milliseconds. */
const POLLING_INTERVAL = 100;
/** In milliseconds: a page on which nothing needs to be marked has been read by then. */
const READING_TIME = 1500;
/** In milliseconds: when the page is as before a popover at the latest. */
const FADING_TIME = 3000;
/** In milliseconds: how long an expected mark may take. */
const MAX_READING_TIME = 10_000;

/**
 * Opens a page without and with the extension. Returns everything that the row expects and that does not hold.
 *
 * @param expect the one of this test
 * @param expectedProblems the checks that are not waited for, because they fail today
 */
export async function checkRow(
  row: PageRow,
  environment: TableEnvironment,
  expect: ExpectStatic,
  expectedProblems: readonly string[],
): Promise<Problem[]> {
  const { bare, extended, site, otherSite, guard, launched } = environment;
  const url = `${site.origin}/${row.page.replace('OTHER_PORT', String(otherSite.port))}`;
  const visitBare = bare.use(async (window) => {
    await open(window, url);
    await act(row, window.page);
    const snapshot = await snapshotOf(row, window.page, bare);
    return { snapshot, errors: await leave(window) };
  });
  const visitExtended = extended.use(async (window) => {
    await open(window, url);
    const start = Date.now();
    // What the reader does comes after the first reading.
    if (row.act) await waitForFrames(window.extension, [], start + READING_TIME, hasMentions);
    await act(row, window.page);
    await waitForMarks(row, window.extension, expectedProblems);
    const snapshot = await snapshotOf(row, window.page, extended);
    const reader = new Reader(launched, window.page, site.origin, expect);
    const problems = await popoverProblems(row, window, reader, extended, snapshot);
    // Marks that should not be there may come later than those that should.
    await pauseUntil(start + READING_TIME);
    problems.push(...(await waitForMarks(row, window.extension, expectedProblems)));
    const scene = {
      reader,
      expect,
      copiedText: () => extended.copiedText(window.page),
      printedText: () => printedText(window.page),
      withFocus: <Result>(call: () => Promise<Result>) => extended.withFocus(window.page, call),
      goToNext: () => window.extension.goToNext(),
    };
    problems.push(...(await stepProblems(row, scene)));
    return { snapshot, problems, errors: await leave(window) };
  });
  const [expected, { snapshot, problems, errors }] = await Promise.all([visitBare, visitExtended]);
  problems.push(...differences(row, expected.snapshot, snapshot));
  const added = errors.filter((error) => !expected.errors.includes(error));
  if (added.length > 0 && row.incomparable?.console === undefined)
    problems.push({ check: 'console', message: added.join('\n') });
  for (const attempt of guard.attempts) problems.push({ check: 'requests', message: attempt });
  return problems;
}

async function open({ page, errors }: PageWindow, url: string): Promise<void> {
  errors.length = 0;
  await page.goto(url);
}

/** Takes the pointer away from a page. Returns the errors that the page caused. */
async function leave({ page, errors }: PageWindow): Promise<string[]> {
  const caused = [...errors];
  await page.mouse.move(3, 3);
  // So that later ones do not count as those of the next page. For other pages the process of an empty page would take time.
  if (caused.length > 0) await page.goto('about:blank');
  return caused;
}

/** Does what the row says, and waits for a page that changes by itself until it sets `isDone` to true. */
async function act(row: PageRow, page: Page): Promise<void> {
  await row.act?.(page);
  // A document that has just begun has not set it yet.
  await page.waitForFunction("document.readyState !== 'loading' && globalThis.isDone !== false", {
    polling: 50,
    timeout: 20_000,
  });
}

async function snapshotOf(
  { incomparable = {} }: PageRow,
  page: Page,
  windows: Pick<PageWindows<PageWindow>, 'copiedText'>,
): Promise<Snapshot> {
  const view = await scriptView(page);
  // First on paper, because a selection may be printed.
  const printed = incomparable['printed text'] === undefined ? await printedText(page) : '';
  const copied = incomparable['copied text'] === undefined ? await windows.copiedText(page) : '';
  return { ...view, 'printed text': printed, 'copied text': copied };
}

/** Waits until a page is marked as its row expects. Returns what is missing after a while. */
async function waitForMarks(
  row: PageRow,
  extension: ExtensionView,
  expectedProblems: readonly string[],
): Promise<Problem[]> {
  const isUnexpected = ({ check }: Problem) => !expectedProblems.includes(check);
  const isAsExpected = (current: readonly FrameMarks[]) => !markProblems(row, current).some(isUnexpected);
  const frames = await waitForFrames(extension, Object.keys(row.marks), Date.now() + MAX_READING_TIME, isAsExpected);
  return markProblems(row, frames);
}

/**
 * The marks of a page once they are as they should be.
 *
 * @param end when to give up, in milliseconds since 1970
 */
async function waitForFrames(
  extension: ExtensionView,
  places: readonly string[],
  end: number,
  isEnough: (frames: readonly FrameMarks[]) => boolean,
): Promise<FrameMarks[]> {
  for (;;) {
    const frames = await extension.marks(places);
    if (isEnough(frames) || Date.now() >= end) return frames;
    await pauseUntil(Date.now() + POLLING_INTERVAL);
  }
}

async function pauseUntil(time: number): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve, time - Date.now()));
}

function hasMentions(frames: readonly FrameMarks[]): boolean {
  return frames.some(({ mentions }) => mentions.length > 0);
}

/** Rests the pointer on a mark, moves into the popover and closes it with the Escape key. */
async function popoverProblems(
  row: PageRow,
  { page, extension }: ReadingWindow,
  reader: Reader,
  windows: PageWindows<ReadingWindow>,
  before: Snapshot,
): Promise<Problem[]> {
  const places = Object.keys(row.marks);
  const { popover: place = places.find((each) => row.marks[each]?.length !== 0) } = row;
  if (place === undefined || place === false) return [];

  const [mark = ''] = row.marks[place] ?? [];
  return problemsOf('popover', async () => {
    const point = await extension.scrollTo(places, place);
    if (!point) throw new Error(`Nothing is marked at “${place}”.`);
    // In steps from outside, as a hand moves it.
    await page.mouse.move(Math.max(point.x - 40, 0), Math.max(point.y - 30, 0));
    await page.mouse.move(point.x, point.y, { steps: 4 });
    await reader.popover.expectOpen(popoverName(mark));
    await reader.popover.click('Why marked?');
    await reader.popover.expectToStayOpen();
    await windows.withFocus(page, () => page.keyboard.press('Escape'));
    await reader.popover.expectClosed();
    await reader.moveAway();
    // The element of the popover is removed after it has faded out.
    for (const end = Date.now() + FADING_TIME; ; await pauseUntil(Date.now() + POLLING_INTERVAL)) {
      const [difference] = differences(row, before, { ...before, ...(await scriptView(page)) });
      if (!difference) return;
      if (Date.now() < end) continue;
      throw new Error(`After the popover, the ${difference.check} differs: ${difference.message}`);
    }
  });
}

async function stepProblems({ steps = {} }: PageRow, scene: Scene): Promise<Problem[]> {
  const problems: Problem[] = [];
  for (const [name, step] of Object.entries(steps)) problems.push(...(await problemsOf(name, () => step(scene))));
  return problems;
}

async function problemsOf(check: string, call: () => Promise<unknown>): Promise<Problem[]> {
  try {
    await call();
    return [];
  } catch (error) {
    return [{ check, message: error instanceof Error ? error.message : String(error) }];
  }
}

/** The heading of the popover of a mark as a row writes it, `TEXT = NORMS`. */
function popoverName(mark: string): string {
  const norm = Number(/ = (\d+)/.exec(mark)?.[1]);
  if (!isNormNumber(norm)) throw new Error(`“${mark}” names no norm: write TEXT = NORMS.`);
  return `Norm ${norm} · ${paragraphOf(norm)}`;
}
