import type { PageRow } from '../page-row.ts';

const marks = { text: ['Norm 3 = 3'] };

/** Pages whose scripts could break ours, take away what we draw, or open a popover. */
export const scriptRows: readonly PageRow[] = [
  { page: 'scripts/broken-prototypes.html', marks, popover: false },
  { page: 'scripts/broken-globals.html', marks, popover: false },
  { page: 'scripts/broken-highlights.html', marks },
  { page: 'scripts/element-with-root.html', marks },
  { page: 'scripts/element-that-throws.html', marks },
  { page: 'scripts/element-that-goes.html', marks },
  { page: 'scripts/element-of-the-page.html', marks: { ...marks, theirs: [] }, popover: false },
  {
    page: 'scripts/highlights-cleared.html',
    marks,
    // The popover would draw the marks again.
    popover: false,
    steps: {
      'marks after the page has cleared them': async ({ reader, expect, withFocus }) => {
        await withFocus(async () => {
          await reader.click('input');
          await reader.page.keyboard.type('a');
          await expect.poll(() => reader.page.$eval('input', ({ value }) => value)).toBe('a');
        });
        await reader.expectMarks('Norm 3');
      },
    },
  },
  { page: 'scripts/highlights-taken.html', marks },
  { page: 'scripts/highlights-deleted.html', marks },
  {
    page: 'scripts/style-sheets-assigned.html',
    marks,
    // The popover would draw the marks again.
    popover: false,
    steps: {
      'styles after the page has replaced them': async ({ reader, expect }) => {
        await reader.click('button');
        // Its own sheet and ours.
        await expect.poll(() => reader.page.evaluate(() => document.adoptedStyleSheets.length)).toBe(2);
      },
    },
  },
  {
    page: 'scripts/false-events.html',
    marks,
    steps: {
      'no popover by events of the page': async ({ reader }) => {
        await reader.page.reload({ waitUntil: 'domcontentloaded' });
        await reader.expectMarks('Norm 3');
        await reader.popover.expectToStayClosed();
      },
    },
  },
  {
    page: 'scripts/stopped-events.html',
    marks,
    // Neither the pointer nor a press of its buttons is reported.
    popover: false,
    steps: {
      'the popover by command, closed by the browser': async ({ reader, goToNext, withFocus }) => {
        await withFocus(async () => {
          await goToNext();
          await reader.popover.expectOpen('Norm 3 · 13 (c)');
          await reader.popover.click('Close');
          await reader.popover.expectClosed();
        });
      },
    },
  },
  {
    page: 'scripts/form-fields.html',
    marks: {
      attribute: ['Norm 3 = 3'],
      sibling: ['Norm 4 = 4'],
      names: ['Norm 5 = 5'],
      after: ['Norm 6 = 6'],
    },
    popover: 'after',
  },
  {
    page: 'scripts/watching.html',
    marks,
    popover: false,
    incomparable: { 'copied text': 'the page counts the events of selecting itself' },
  },
];
