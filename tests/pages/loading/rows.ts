import type { PageRow } from '../page-row.ts';

const text = ['Norm 3 = 3'];

/** Documents that arrive slowly, and documents that are replaced, in whole or in their body. */
export const loadingRows: readonly PageRow[] = [
  {
    page: 'loading/streamed.html',
    marks: { first: ['Norm 3 = 3'], second: ['Norm 4 = 4'], third: ['norms 6 to 8 = 6 7 8'], last: ['Norm 9 = 9'] },
    streams: (file) => file.split('<!-- part -->'),
    steps: {
      'marks while the page arrives': async ({ reader: { page }, expect }) => {
        await page.evaluate(() => location.reload());
        const isMarkedEarly = () =>
          page
            .evaluate(() => document.readyState === 'loading' && CSS.highlights.has('norm-lens-certain'))
            .catch(() => false);
        await expect.poll(isMarkedEarly, { timeout: 3000, interval: 20 }).toBe(true);
      },
    },
    todo: ['marks while the page arrives'],
  },
  { page: 'loading/late-body.html', marks: { text } },
  {
    page: 'loading/no-body.html',
    marks: { page: text },
    popover: 'page',
    incomparable: { 'copied text': 'without a body nothing can be copied' },
  },
  { page: 'loading/replaced-root.html', marks: { after: ['Norm 4 = 4'] } },
  { page: 'loading/written-again.html', marks: { after: ['Norm 6 = 6'] } },
  {
    page: 'loading/refreshing.html',
    marks: { text },
    // Between two documents, the browser has an empty one.
    act: (page) => page.waitForFunction('globalThis.isDone === true', { polling: 50, timeout: 20_000 }),
  },
  {
    page: 'loading/prerendered-from.html',
    marks: { text },
    steps: {
      'the page that was prepared': async ({ reader, expect }) => {
        await reader.click('a');
        await expect.poll(() => reader.page.evaluate(() => location.pathname)).toBe('/loading/prerendered.html');
        await reader.expectMarks('Norm 4');
      },
    },
  },
];
