import type { PageRow } from '../page-row.ts';

const marks = { text: ['Norm 3 = 3'] };

/** Pages whose scripts could break ours, take away what we draw, or open a popover. */
export const scriptRows: readonly PageRow[] = [
  { page: 'scripts/broken-prototypes.html', marks, popover: false },
  { page: 'scripts/broken-globals.html', marks, popover: false },
  { page: 'scripts/broken-highlights.html', marks },
  { page: 'scripts/element-with-root.html', marks, todo: { popover: ['popover', 'console'] } },
  { page: 'scripts/element-that-throws.html', marks, todo: { popover: ['console'] } },
  { page: 'scripts/element-that-goes.html', marks },
  { page: 'scripts/element-of-the-page.html', marks: { ...marks, theirs: [] }, popover: false },
  {
    page: 'scripts/highlights-cleared.html',
    marks,
    steps: {
      'marks after the page has cleared them': async ({ reader }) => {
        await reader.click('input');
        await reader.page.keyboard.type('a');
        await reader.expectMarks('Norm 3');
      },
    },
    todo: { restless: ['marks after the page has cleared them'] },
  },
  { page: 'scripts/highlights-taken.html', marks },
  { page: 'scripts/highlights-deleted.html', marks },
  {
    page: 'scripts/style-sheets-assigned.html',
    marks,
    steps: {
      'styles after the page has replaced them': async ({ reader, expect }) => {
        await reader.click('button');
        // Its own sheet and ours.
        await expect.poll(() => reader.page.evaluate(() => document.adoptedStyleSheets.length)).toBe(2);
      },
    },
    todo: { restless: ['styles after the page has replaced them'] },
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
  { page: 'scripts/stopped-events.html', marks, todo: { popover: ['popover'] } },
  {
    page: 'scripts/form-fields.html',
    marks: {
      attribute: ['Norm 3 = 3'],
      sibling: ['Norm 4 = 4'],
      names: ['Norm 5 = 5'],
      after: ['Norm 6 = 6'],
    },
    popover: 'after',
    todo: {
      layout: [
        'attribute@chromium',
        'sibling@chromium',
        'names@chromium',
        'after@chromium',
        'popover@chromium',
        'console@chromium',
      ],
    },
  },
  { page: 'scripts/ff1.html', marks: { attribute: ['Norm 3 = 3'], after: ['Norm 6 = 6'] }, popover: 'after' },
  { page: 'scripts/ff2.html', marks: { sibling: ['Norm 4 = 4'], after: ['Norm 6 = 6'] }, popover: 'after' },
  { page: 'scripts/ff3.html', marks: { names: ['Norm 5 = 5'], after: ['Norm 6 = 6'] }, popover: 'after' },
  { page: 'scripts/watching.html', marks, popover: false },
];
