import type { Page } from 'puppeteer-core';
import { markedTexts } from '../../../scripts/browsers/references.ts';
import type { PageRow } from '../page-row.ts';

/** Pages of several documents. */
export const frameRows: readonly PageRow[] = [
  {
    page: 'frames/kinds.html?port=OTHER_PORT',
    marks: {
      own: ['Norm 1 = 1'],
      same: ['Norm 3 = 3'],
      other: ['Norm 4 = 4'],
      srcdoc: ['Norm 5 = 5'],
      blob: ['Norm 6 = 6'],
      written: ['Norm 7 = 7'],
      sandboxed: ['Norm 8 = 8'],
      scripted: ['Norm 9 = 9'],
      data: ['Norm 10 = 10'],
    },
    incomparable: { document: 'a blob has another address each time' },
  },
  {
    page: 'frames/nested.html',
    marks: { own: ['Norm 1 = 1'], nested: ['Norm 2 = 2', 'Norm 3 = 3', 'Norm 4 = 4', 'Norm 5 = 5'] },
  },
  {
    page: 'frames/many.html',
    marks: {
      own: ['Norm 1 = 1'],
      note: Array.from({ length: 40 }, (_, index) => `Norm ${(index % 11) + 1} = ${(index % 11) + 1}`),
    },
  },
  {
    page: 'frames/coming-and-going.html',
    marks: { own: ['Norm 1 = 1'], frame: ['Norm 11 = 11'] },
  },
  { page: 'frames/moved.html', marks: { own: ['Norm 1 = 1'], frame: ['Norm 3 = 3'] } },
  { page: 'frames/frameset.html', marks: { left: ['Norm 3 = 3'], right: ['Norm 4 = 4'] }, popover: false },
  {
    page: 'frames/objects.html',
    marks: { own: ['Norm 1 = 1'], object: ['Norm 3 = 3'], embed: ['Norm 4 = 4'] },
  },
  {
    page: 'frames/opener.html',
    marks: { own: ['Norm 1 = 1'] },
    steps: {
      'a window that its opener has written': async ({ reader: { page }, expect }) => {
        const popup = new Promise<Page | null>((resolve) => page.once('popup', resolve));
        await page.click('button');
        const opened = await popup;
        if (!opened) throw new Error('No window has been opened.');
        await expect.poll(async () => (await markedTexts(opened)).certain).toEqual(['Norm 4']);
        await opened.close();
      },
    },
  },
  { page: 'frames/late-size.html', marks: { own: ['Norm 1 = 1'], frame: ['Norm 3 = 3'] } },
];
