import type { Page } from 'puppeteer-core';
import { print } from '../../scripts/print.ts';
import { tableLines } from '../../scripts/table.ts';
import { atMost } from './budget.ts';
import { pause, settled } from './marks.ts';
import { type OwnTask, ownTasks } from './own-cpu.ts';
import type { BenchPart } from './part.ts';
import { traced } from './record.ts';
import { timesOf } from './rounds.ts';
import { MANY, scanPages } from './scan-pages.ts';
import { onStage, type Stage } from './stage.ts';
import type { TraceEvent } from './trace.ts';

const HOVERS = 40;
/** What the pointer must rest before a popover opens, in milliseconds: the default of the setting. */
const DWELL = 300;
const FRAME = 1000 / 60;
/** One frame and 16 ms. */
const OPEN_BUDGET = FRAME + 16;
const MOVE_BUDGET = 16;
/** When the compositor has drawn a frame, and when the main thread has handed one over. */
const FRAME_CATEGORIES = ['disabled-by-default-devtools.timeline.frame', 'devtools.timeline.frame'];
/** The marks that a page sets when a hover begins. */
const HOVER = 'bench:hover';
const ACROSS = 'bench:across';

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

  const opened = openings(hovers);
  if (opened.length < HOVERS * 0.9) throw new Error(`Only ${opened.length} of ${HOVERS} popovers were seen opening`);
  const times = timesOf(opened);
  const own = ownTasks(moves, ours);
  const perMove = own.map(({ cpu }) => cpu);
  const pointer = timesOf(perMove);
  print(`${HOVERS} marks of ${marks} hovered over, and the pointer moved across lines of marks. From a trace: milliseconds by the`);
  print('clock from the timer of the dwell firing to the next frame drawn; CPU time of our script in each task of the moves.\n');
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
