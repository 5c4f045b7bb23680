import type { Page } from 'puppeteer-core';
import { popoverShown } from '../../scripts/browsers/pointing.ts';
import { print } from '../../scripts/terminal/print.ts';
import { tableLines } from '../../scripts/terminal/table.ts';
import { atMost } from '../measure/budget.ts';
import { pause, settled } from '../measure/marks.ts';
import { openings } from '../measure/openings.ts';
import { ownTasks } from '../measure/own-cpu.ts';
import { traced } from '../measure/record.ts';
import { timesOf } from '../measure/rounds.ts';
import { MANY, scanPages } from '../pages/scan-pages.ts';
import { onStage, type Stage } from '../stage/stage.ts';
import type { BenchPart } from './part.ts';

const HOVERS = 40;
/** What the pointer must rest before a popover opens, in milliseconds: the default of the setting. */
const DWELL = 300;
const FRAME = 1000 / 60;
/** One frame and 16 ms. */
const OPEN_BUDGET = FRAME + 16;
const MOVE_BUDGET = 16;
/** When the compositor has drawn a frame, and when the main thread has handed one over. */
const FRAME_CATEGORIES = ['disabled-by-default-devtools.timeline.frame', 'devtools.timeline.frame'];
/** The mark that a page sets when a hover begins. */
const HOVER = 'bench:hover';
/** The pointer crosses so many marks, each in so many steps. */
const CROSSED = 30;
const STEPS = 8;

/** `npm run bench -- popover`: from the end of the dwell to the popover on the screen, on a page with 10,000 marks. */
export const popoverPart: BenchPart = {
  heading: 'Opening a popover',
  browsers: ['chromium'],
  run: async () => onStage('chromium', await scanPages(), popover),
};

async function popover(stage: Stage): Promise<boolean> {
  const { extended, site, ours } = stage;
  const page = await extended.browser.newPage();
  await page.goto(site.origin + MANY.path, { timeout: 120_000 });
  const marks = await settled(page, MANY.marks);
  const hovers = await traced(page, () => hoverAll(page), FRAME_CATEGORIES);
  const moves = await traced(page, () => moveAcross(page), FRAME_CATEGORIES);
  await page.close();

  const opened = openings(hovers, HOVER, DWELL);
  if (opened.length < HOVERS * 0.9) throw new Error(`Only ${opened.length} of ${HOVERS} popovers were seen opening`);
  const times = timesOf(opened);
  const own = ownTasks(moves, ours);
  const perMove = own.map(({ cpu }) => cpu);
  const pointer = timesOf(perMove);
  print(
    `${HOVERS} marks of ${marks} hovered over, and the pointer moved across ${CROSSED} of them. From a trace: milliseconds by the`,
  );
  print(
    'clock from the timer of the dwell firing to the next frame drawn; CPU time of our script in each task of the moves.\n',
  );
  for (const line of tableLines([
    ['', 'median', '', 'worst', 'count'],
    row('dwell to popover', opened),
    row('own task while moving', perMove),
  ]))
    print(line);
  print();
  return [
    atMost(Number(OPEN_BUDGET.toFixed(1)), 'end of dwell to popover, median', times.median, ' ms'),
    atMost(MOVE_BUDGET, 'own task while moving, median', pointer.median, ' ms'),
    atMost(MOVE_BUDGET, 'own task while moving, worst', Math.max(0, ...perMove), ' ms'),
  ].every(Boolean);
}

async function hoverAll(page: Page): Promise<void> {
  for (let index = 0; index < HOVERS; index++) {
    const point = await page.evaluate(placeMark, index / HOVERS, HOVER);
    // From beside the mark, as a hand would come.
    await page.mouse.move(point.x + 40, point.y + 30);
    await page.mouse.move(point.x, point.y, { steps: 4 });
    await popoverShown(page);
    await page.keyboard.press('Escape');
    // Its going is over before the next one comes.
    await pause(200);
  }
}

/** Runs in the page: scrolls to a place and gives where a mark is in the middle of what is seen, in CSS pixels. */
async function placeMark(share: number, name: string): Promise<{ x: number; y: number }> {
  scrollTo({ top: share * (document.documentElement.scrollHeight - innerHeight), behavior: 'instant' });
  const end = performance.now() + 10_000;
  while (performance.now() < end) {
    // A pointer that came before the scroll event would count as one that scrolls; and marks may be drawn only where they are seen.
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
  throw new Error('No mark is seen');
}

/** Moves the pointer across one mark after the other, faster than one that rests. */
async function moveAcross(page: Page): Promise<void> {
  for (let index = 0; index < CROSSED; index++) {
    const { x, y } = await page.evaluate(placeMark, index / CROSSED, HOVER);
    for (let step = 0; step < STEPS; step++) await page.mouse.move(x + (step - STEPS / 2) * 10, y);
    await page.mouse.move(x, 5);
    // Whatever was about to open is off by then.
    await pause(100);
  }
}

function row(name: string, values: readonly number[]): string[] {
  const { median, low, high } = timesOf(values);
  const worst = Math.max(0, ...values);
  const spread = `(${low.toFixed(2)}–${high.toFixed(2)})`;
  return [name, median.toFixed(2), spread, worst.toFixed(2), String(values.length)];
}
