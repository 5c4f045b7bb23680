import type { Browser, CDPSession, Page } from 'puppeteer-core';
import { print, printLines } from '../../scripts/terminal/print.ts';
import { tableLines } from '../../scripts/terminal/table.ts';
import { atMost } from '../measure/budget.ts';
import { delay, waitUntilRead } from '../measure/marks.ts';
import { heapOf } from '../measure/memory.ts';
import { quartilesOf } from '../measure/rounds.ts';
import { htmlPage } from '../pages/made-pages.ts';
import { neutralProse } from '../pages/neutral-prose.ts';
import { subjectProse } from '../pages/texts.ts';
import { onStage } from '../stage/stage.ts';
import type { BenchPart } from './part.ts';

/** An hour on a restless single-page application, compressed in time: page changes and DOM changes over 60 "minutes". */
const MINUTES = 60;
const PAGES = 500;
const CHANGES = 100_000;
/** Allowed growth from the first minute to the end, beyond that of the page alone, in per cent. */
const BUDGET = 10;
/** The level at the end is the median of the last minutes, because the browser's own heap fluctuates. */
const FINAL_MINUTES = 5;
/** Every sixth minute is printed. */
const PRINT_INTERVAL = 6;
const MEGABYTE = 1_000_000;

/** The texts of the pages, about the norms and about anything else. */
interface Texts {
  subject: readonly string[];
  neutral: readonly string[];
}

const TEXTS: Texts = { subject: subjectProse(40_000).slice(0, 150), neutral: neutralProse(40_000).slice(0, 100) };

/** `npm run bench -- churn`: whether memory stays level during an hour of changes, made as fast as the extension keeps up. */
export const churnPart: BenchPart = {
  heading: 'Memory during an hour of changes',
  browsers: ['chromium'],
  run: () => {
    const made = {
      '/app.html': () => htmlPage('Norms', '<main><p>Cyberspace.</p></main>'),
      '/texts.json': () => JSON.stringify(TEXTS),
    };
    return onStage('chromium', { folder: '/nowhere', made }, async ({ withExtension, withoutExtension, site }) => {
      const withUs = await churn(withExtension.browser, `${site.origin}/app.html`, true);
      const without = await churn(withoutExtension, `${site.origin}/app.html`, false);
      return report(withUs, without);
    });
  },
};

/** The state of the page after a minute. Heaps as in `heapOf`, in bytes. */
interface Level {
  script: number;
  browser: number;
  nodes: number;
  listeners: number;
  marks: number;
}

/** Runs the hour on a page and returns the level after each minute, always measured on the same text. */
async function churn(browser: Browser, url: string, hasExtension: boolean): Promise<Level[]> {
  const page = await browser.newPage();
  try {
    await page.goto(url);
    const cdp = await page.createCDPSession();
    const levels: Level[] = [];
    for (let minute = 0; minute < MINUTES; minute++) {
      await page.evaluate(
        simulateMinute,
        Math.round((PAGES * minute) / MINUTES),
        Math.round((PAGES * (minute + 1)) / MINUTES),
        Math.round(CHANGES / PAGES),
      );
      levels.push(await levelOf(page, cdp, hasExtension));
    }
    return levels;
  } finally {
    await page.close();
  }
}

/**
 * Runs in the page: navigates from page to page without loading and makes `changes` changes on each. Ends on a page about the norms.
 */
async function simulateMinute(from: number, to: number, changes: number): Promise<void> {
  const isTexts = (value: unknown): value is Texts => typeof value === 'object' && value !== null && 'subject' in value;
  const texts: unknown = await (await fetch('/texts.json')).json();
  if (!isTexts(texts)) throw new Error('/texts.json has no texts');
  const { subject, neutral } = texts;
  const main = document.querySelector('main') ?? document.body;
  const paragraphOf = (text: string) => Object.assign(document.createElement('p'), { textContent: text });
  const show = (some: readonly string[]) => main.replaceChildren(...some.map(paragraphOf));
  for (let at = from; at < to; at++) {
    history.pushState(null, '', `/page/${at}`);
    const own = at % 2 === 0 ? subject : neutral;
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

async function levelOf(page: Page, cdp: CDPSession, hasExtension: boolean): Promise<Level> {
  // After a navigation without loading, the extension reads the page with a delay.
  if (hasExtension) await delay(1200);
  const marks = hasExtension ? await waitUntilRead(page, 1) : 0;
  const { script, browser } = await heapOf(cdp);
  const { nodes, jsEventListeners } = await cdp.send('Memory.getDOMCounters');
  return { script, browser, nodes, listeners: jsEventListeners, marks };
}

function report(withUs: readonly Level[], without: readonly Level[]): boolean {
  print(
    `${CHANGES} changes and ${PAGES} navigations without loading, in ${MINUTES} parts ("minutes"). After each part the same`,
  );
  print(
    'text is shown, the scan has finished and garbage is collected. Heaps in MB (Runtime.getHeapUsage), with us and without.\n',
  );
  const rows = withUs.flatMap((level, minute) => {
    const other = without[minute];
    const isPrinted = minute === 0 || (minute + 1) % PRINT_INTERVAL === 0;
    return isPrinted && other
      ? [[`minute ${minute + 1}`, ...cells(level), ...cells(other).slice(0, 3), String(level.marks)]]
      : [];
  });
  const heading = ['', 'script', 'browser', 'nodes', 'listeners', 'script', 'browser', 'nodes', 'marks'];
  printLines(tableLines([heading, ...rows]));
  const [ours, page] = [withUs, without].map(growthOf);
  const [first] = withUs;
  if (!ours || !page || !first) throw new Error('Nothing was measured');
  const inMegabytes = (bytes: number) => (bytes / MEGABYTE).toFixed(2);
  print(`\nBoth heaps grow by ${inMegabytes(ours.heap)} MB, those without us by ${inMegabytes(page.heap)}.\n`);
  const share = (bytes: number, of: number) => (bytes / of) * 100;
  return [
    atMost(BUDGET, "growth beyond the page's own", share(ours.heap - page.heap, first.script + first.browser), ' %'),
    atMost(BUDGET, 'growth of the number of nodes', share(ours.nodes, first.nodes), ' %'),
    atMost(BUDGET, 'growth of the number of listeners', share(ours.listeners, first.listeners), ' %'),
  ].every(Boolean);
}

/** The growth from the first minute to the end. */
function growthOf(levels: readonly Level[]) {
  const growth = (select: (level: Level) => number) => {
    const [first = Number.NaN, ...later] = levels.map(select);
    return quartilesOf(later.slice(-FINAL_MINUTES)).median - first;
  };
  return {
    heap: growth(({ script, browser }) => script + browser),
    nodes: growth(({ nodes }) => nodes),
    listeners: growth(({ listeners }) => listeners),
  };
}

function cells({ script, browser, nodes, listeners }: Level): string[] {
  return [(script / MEGABYTE).toFixed(2), (browser / MEGABYTE).toFixed(2), String(nodes), String(listeners)];
}
