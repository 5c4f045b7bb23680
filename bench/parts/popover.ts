import type { Page } from 'puppeteer-core';
import { popoverShown } from '../../scripts/browsers/pointing.ts';
import { print, printLines } from '../../scripts/terminal/print.ts';
import { tableLines } from '../../scripts/terminal/table.ts';
import { atMost } from '../measure/budget.ts';
import { delay, waitUntilRead } from '../measure/marks.ts';
import { ownTasks } from '../measure/own-cpu.ts';
import { popoverLatencies } from '../measure/popover-latency.ts';
import { recordTrace } from '../measure/record.ts';
import { quartilesOf } from '../measure/rounds.ts';
import { MANY, scanPages } from '../pages/scan-pages.ts';
import { onStage, type Stage } from '../stage/stage.ts';
import type { BenchPart } from './part.ts';

const HOVERS = 40;
/** The delay before a popover opens, in milliseconds: the default of the setting. */
const DWELL = 300;
const FRAME = 1000 / 60;
/** One frame and 16 ms. */
const OPEN_BUDGET = FRAME + 16;
const MOVE_BUDGET = 16;
/** Events for a frame that the main thread commits and for one that the compositor draws. */
const FRAME_CATEGORIES = ['disabled-by-default-devtools.timeline.frame', 'devtools.timeline.frame'];
/** The performance mark that a page sets when a hover begins. */
const HOVER_MARK = 'bench:hover';
/** The number of marks that the pointer crosses, and of its steps across each. */
const CROSSED = 30;
const STEPS = 8;

/** `npm run bench -- popover`: the time from the end of the dwell to the painted popover, on a page with 10,000 marks. */
export const popoverPart: BenchPart = {
  heading: 'Opening a popover',
  browsers: ['chromium'],
  run: async () => onStage('chromium', await scanPages(), measurePopover),
};

async function measurePopover(stage: Stage): Promise<boolean> {
  const { withExtension, site, ourScripts } = stage;
  const page = await withExtension.browser.newPage();
  await page.goto(site.origin + MANY.path, { timeout: 120_000 });
  const marks = await waitUntilRead(page, MANY.minMarks);
  const hovers = await recordTrace(page, () => hoverAll(page), FRAME_CATEGORIES);
  const moves = await recordTrace(page, () => moveAcross(page), FRAME_CATEGORIES);
  await page.close();

  const latencies = popoverLatencies(hovers, HOVER_MARK, DWELL);
  if (latencies.length < HOVERS * 0.9) {
    throw new Error(`The trace shows only ${latencies.length} of ${HOVERS} popovers opening`);
  }
  const moveTasks = ownTasks(moves, ourScripts).map(({ cpu }) => cpu);
  print(
    `The pointer hovered over ${HOVERS} of ${marks} marks and moved across ${CROSSED} of them. From a trace, in ms: wall-clock time`,
  );
  print('from the dwell timer firing to the next drawn frame; CPU time of our script in each task during the moves.\n');
  printLines(
    tableLines([
      ['', 'median', '', 'worst', 'count'],
      row('dwell to popover', latencies),
      row('own task while moving', moveTasks),
    ]),
  );
  print();
  return [
    atMost(Number(OPEN_BUDGET.toFixed(1)), 'end of dwell to popover, median', quartilesOf(latencies).median, ' ms'),
    atMost(MOVE_BUDGET, 'own task while moving, median', quartilesOf(moveTasks).median, ' ms'),
    atMost(MOVE_BUDGET, 'own task while moving, worst', Math.max(0, ...moveTasks), ' ms'),
  ].every(Boolean);
}

async function hoverAll(page: Page): Promise<void> {
  for (let index = 0; index < HOVERS; index++) {
    const point = await page.evaluate(showMark, index / HOVERS, HOVER_MARK);
    // In steps from outside, as a hand moves it.
    await page.mouse.move(point.x + 40, point.y + 30);
    await page.mouse.move(point.x, point.y, { steps: 4 });
    await popoverShown(page);
    await page.keyboard.press('Escape');
    // The popover has disappeared before the next hover.
    await delay(200);
  }
}

/** Runs in the page: scrolls to a share of its height and returns the position of a mark in the viewport, in CSS pixels. */
async function showMark(share: number, name: string): Promise<{ x: number; y: number }> {
  scrollTo({ top: share * (document.documentElement.scrollHeight - innerHeight), behavior: 'instant' });
  const end = performance.now() + 10_000;
  while (performance.now() < end) {
    // A pointer that moved before the scroll event would count as scrolling, and marks are drawn only near the viewport.
    await new Promise((resolve) => setTimeout(resolve, 100));
    for (const mark of CSS.highlights.get('norm-lens-certain') ?? []) {
      const range = document.createRange();
      range.setStart(mark.startContainer, mark.startOffset);
      range.setEnd(mark.endContainer, mark.endOffset);
      const box = range.getClientRects()[0];
      if (box === undefined || box.top < innerHeight * 0.3 || box.bottom > innerHeight * 0.9) continue;
      performance.mark(name);
      return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
    }
  }
  throw new Error('There is no mark in the viewport');
}

/** Moves the pointer across one mark after the other without resting on it. */
async function moveAcross(page: Page): Promise<void> {
  for (let index = 0; index < CROSSED; index++) {
    const { x, y } = await page.evaluate(showMark, index / CROSSED, HOVER_MARK);
    for (let step = 0; step < STEPS; step++) await page.mouse.move(x + (step - STEPS / 2) * 10, y);
    await page.mouse.move(x, 5);
    // Lets a pending popover be cancelled.
    await delay(100);
  }
}

function row(name: string, values: readonly number[]): string[] {
  const { median, low, high } = quartilesOf(values);
  const worst = Math.max(0, ...values);
  const spread = `(${low.toFixed(2)}–${high.toFixed(2)})`;
  return [name, median.toFixed(2), spread, worst.toFixed(2), String(values.length)];
}
