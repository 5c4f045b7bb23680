import { pointAtFirstWord, popoverBox } from '../../e2e/driver/table/steps.ts';
import type { PageRow, Scene } from '../page-row.ts';

const text = ['Norm 3 = 3'];
const open = ['Norm 4 = 4'];

/** A step that expects no popover for text that the reader cannot see. */
const nothingThroughTheCover = {
  'no popover through what lies over the text': async ({ reader }: Scene) => {
    await pointAtFirstWord(reader.page, '#covered');
    await reader.popover.expectToStayClosed();
  },
};

/** Text that something lies over, and boxes that show a part of their text. */
export const coverRows: readonly PageRow[] = [
  {
    page: 'covers/stretched-link.html',
    marks: { card: text, cover: ['Norm 5 = 5'], plain: ['Norm 7 = 7'] },
    popover: 'card',
    steps: {
      'the popover under a clear cover': async ({ reader }) => {
        await pointAtFirstWord(reader.page, '#cover');
        await reader.popover.expectOpen('Norm 5 · 13 (e)');
      },
    },
  },
  {
    page: 'covers/banner.html',
    marks: { covered: text, open },
    popover: 'open',
    steps: nothingThroughTheCover,
  },
  {
    page: 'covers/sticky-header.html',
    marks: { covered: text, open },
    popover: 'open',
    steps: {
      'no popover through the header': async ({ reader }) => {
        await reader.page.evaluate(() => {
          const top = document.querySelector('#covered')?.getBoundingClientRect().top ?? 0;
          scrollBy({ top: top - 30, behavior: 'instant' });
        });
        await pointAtFirstWord(reader.page, '#covered');
        await reader.popover.expectToStayClosed();
      },
    },
  },
  {
    page: 'covers/menu.html',
    marks: { covered: text, open },
    popover: 'open',
    steps: nothingThroughTheCover,
  },
  {
    page: 'covers/canvas.html',
    marks: { covered: text, open },
    popover: 'open',
    steps: nothingThroughTheCover,
  },
  {
    page: 'covers/modal-dialog.html',
    marks: { behind: text, dialog: ['Norm 5 = 5'] },
    popover: 'dialog',
    steps: {
      'no popover behind the dialog': async ({ reader }) => {
        await pointAtFirstWord(reader.page, '#behind');
        await reader.popover.expectToStayClosed();
      },
    },
  },
  {
    page: 'covers/carousel.html',
    marks: { page: ['Norm 1 = 1'], second: [], after: open },
    popover: 'after',
    steps: {
      'a slider that stays where it is': async ({ reader, expect, goToNext }) => {
        await reader.page.reload();
        await reader.expectMarks('Norm 4');
        for (let count = 0; count < 3; count++) await goToNext();
        expect(await reader.page.$eval('#slider', ({ scrollLeft }) => scrollLeft)).toBe(0);
      },
    },
  },
  {
    page: 'covers/snapping.html',
    marks: { first: text, second: open },
    steps: {
      'going to the second section': async ({ reader, goToNext }) => {
        await goToNext();
        await reader.popover.expectOpen('Norm 4 · 13 (d)');
      },
    },
  },
  {
    page: 'covers/scroll-box.html',
    marks: { boxed: text, below: open },
    steps: {
      'no popover beside a mark that is scrolled away': async ({ reader, expect }) => {
        await reader.hover('Norm 3');
        await reader.popover.expectOpen('Norm 3 · 13 (c)');
        await reader.page.$eval('#box', (box) => box.scrollTo({ top: 600, behavior: 'instant' }));
        await expect.poll(() => popoverBox(reader.page)).toBeUndefined();
        await reader.press('Escape');
      },
    },
  },
];
