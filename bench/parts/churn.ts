import type { Browser, CDPSession, Page } from 'puppeteer-core';
import { print } from '../../scripts/terminal/print.ts';
import { tableLines } from '../../scripts/terminal/table.ts';
import { atMost } from '../measure/budget.ts';
import { heapOf } from '../measure/heap.ts';
import { pause, settled } from '../measure/marks.ts';
import { timesOf } from '../measure/rounds.ts';
import { pageOf } from '../pages/made-pages.ts';
import { neutralProse } from '../pages/neutral-prose.ts';
import { subjectProse } from '../pages/texts.ts';
import { onStage } from '../stage/stage.ts';
import type { BenchPart } from './part.ts';

/** An hour on a restless page: so many minutes, each with so many new pages, and so many changes in all. */
const MINUTES = 60;
const PAGES = 500;
const CHANGES = 100_000;
/** The level at the end may be so many per cent above the level after the first minute, besides what the page alone grows. */
const BUDGET = 10;
/** The level at the end is the median of so many minutes: the browser's own heap goes up and down. */
const END = 5;
/** A minute in so many is printed. */
const SHOWN = 6;
const MEGABYTE = 1_000_000;

const TEXTS = { subject: subjectProse(40_000).slice(0, 150), neutral: neutralProse(40_000).slice(0, 100) };

/** `npm run bench -- churn`: whether memory stays level through an hour of changes, made as fast as we keep up. */
export const churnPart: BenchPart = {
  heading: 'Memory through an hour of churn',
  browsers: ['chromium'],
  run: () => {
    const made = {
      '/app.html': () => pageOf('Norms', '<main><p>Cyberspace.</p></main>'),
      '/texts.json': () => JSON.stringify(TEXTS),
    };
    return onStage('chromium', { folder: '/nowhere', made }, async ({ extended, bare, site }) => {
      const withUs = await churn(extended.browser, `${site.origin}/app.html`, true);
      const without = await churn(bare, `${site.origin}/app.html`, false);
      return report(withUs, without);
    });
  },
};

/** How the page stood after a minute. */
interface Level {
  /** The heap of all scripts, the browser's own things for them, both in bytes. */
  script: number;
  browser: number;
  nodes: number;
  listeners: number;
  marks: number;
}

/** Lets an hour pass on a page; gives the level after each minute, always on the same text. */
async function churn(browser: Browser, url: string, isRead: boolean): Promise<Level[]> {
  const page = await browser.newPage();
  try {
    await page.goto(url);
    const cdp = await page.createCDPSession();
    const levels: Level[] = [];
    for (let minute = 0; minute < MINUTES; minute++) {
      await page.evaluate(
        pass,
        Math.round((PAGES * minute) / MINUTES),
        Math.round((PAGES * (minute + 1)) / MINUTES),
        Math.round(CHANGES / PAGES),
      );
      levels.push(await levelOf(page, cdp, isRead));
    }
    return levels;
  } finally {
    await page.close();
  }
}

/** Runs in the page: goes from page to page without loading and makes so many changes on each. The last one holds norms, unchanged. */
async function pass(from: number, to: number, changes: number): Promise<void> {
  const texts: Record<string, string[]> = await (await fetch('/texts.json')).json();
  const subject = texts.subject ?? [];
  const main = document.querySelector('main') ?? document.body;
  const paragraphOf = (text: string) => Object.assign(document.createElement('p'), { textContent: text });
  const show = (some: readonly string[]) => main.replaceChildren(...some.map(paragraphOf));
  for (let at = from; at < to; at++) {
    history.pushState(null, '', `/page/${at}`);
    const own = (at % 2 === 0 ? subject : texts.neutral) ?? [];
    show(own.slice(0, 40));
    for (let done = 0; done < changes; done++) {
      const place = main.children[(done * 7) % main.children.length];
      const text = own[(at + done) % own.length] ?? '';
      if (done % 5 === 0) main.append(paragraphOf(text));
      else if (done % 5 === 1) main.firstElementChild?.remove();
      else if (done % 5 === 2) place?.replaceWith(paragraphOf(text));
      else if (done % 5 === 3 && place?.firstChild instanceof Text) place.firstChild.data = text;
      else place?.setAttribute('data-noise', String(done));
      if (done % 50 === 49) await new Promise((resolve) => setTimeout(resolve, 20));
    }
  }
  history.pushState(null, '', `/minute/${to}`);
  show(subject);
}

async function levelOf(page: Page, cdp: CDPSession, isRead: boolean): Promise<Level> {
  // Also a page that was gone to without loading is read after a while.
  if (isRead) await pause(1200);
  const marks = isRead ? await settled(page, 1) : 0;
  const { script, browser } = await heapOf(cdp);
  const { nodes, jsEventListeners } = await cdp.send('Memory.getDOMCounters');
  return { script, browser, nodes, listeners: jsEventListeners, marks };
}

function report(withUs: readonly Level[], without: readonly Level[]): boolean {
  print(
    `${CHANGES} changes and ${PAGES} pages gone to without loading, in ${MINUTES} parts ("minutes"); after each the same text`,
  );
  print(
    'is shown, our reading waited for, and garbage collected. Heaps in MB (Runtime.getHeapUsage), with us and without.\n',
  );
  const shown = withUs.flatMap((level, minute) => {
    const other = without[minute];
    const isShown = minute === 0 || (minute + 1) % SHOWN === 0;
    return isShown && other
      ? [[`minute ${minute + 1}`, ...cells(level), ...cells(other).slice(0, 3), String(level.marks)]]
      : [];
  });
  const heading = ['', 'script', 'browser', 'nodes', 'listeners', 'script', 'browser', 'nodes', 'marks'];
  for (const line of tableLines([heading, ...shown])) print(line);
  const [ours, pages] = [withUs, without].map(growthOf);
  const [first] = withUs;
  if (!ours || !pages || !first) throw new Error('Nothing was measured');
  const inMegabytes = (bytes: number) => (bytes / MEGABYTE).toFixed(2);
  print(`\nBoth heaps grow by ${inMegabytes(ours.heap)} MB, those of the page alone by ${inMegabytes(pages.heap)}.\n`);
  const share = (bytes: number, of: number) => (bytes / of) * 100;
  return [
    atMost(BUDGET, "growth beyond the page's own", share(ours.heap - pages.heap, first.script + first.browser), ' %'),
    atMost(BUDGET, 'growth of the number of nodes', share(ours.nodes, first.nodes), ' %'),
    atMost(BUDGET, 'growth of the number of listeners', share(ours.listeners, first.listeners), ' %'),
  ].every(Boolean);
}

/** How much more there is at the end than after the first minute. */
function growthOf(levels: readonly Level[]) {
  const grown = (of: (level: Level) => number) => {
    const [first = Number.NaN, ...later] = levels.map(of);
    return timesOf(later.slice(-END)).median - first;
  };
  return {
    heap: grown(({ script, browser }) => script + browser),
    nodes: grown(({ nodes }) => nodes),
    listeners: grown(({ listeners }) => listeners),
  };
}

function cells({ script, browser, nodes, listeners }: Level): string[] {
  return [(script / MEGABYTE).toFixed(2), (browser / MEGABYTE).toFixed(2), String(nodes), String(listeners)];
}
