import type { PageRow } from '../page-row.ts';

/** Pages with shadow roots. */
export const rootRows: readonly PageRow[] = [
  {
    page: 'roots/open-and-closed.html',
    marks: {
      open: ['Norm 2 = 2'],
      closed: ['Norm 3 = 3'],
      'built-in': ['Norm 4 = 4'],
      nested: ['Norm 5 = 5', 'Norm 6 = 6', 'Norm 7 = 7'],
      plain: ['Norm 1 = 1'],
    },
    popover: 'closed',
  },
  {
    page: 'roots/declarative.html',
    marks: {
      card: ['Norm 2 = 2'],
      plain: ['Norm 3 = 3'],
      light: ['Norm 4 = 4', 'Norm 5 = 5'],
      unslotted: ['Norm 6 = 6'],
      sheet: ['Norm 8 = 8'],
    },
    popover: 'sheet',
  },
  {
    page: 'roots/slots.html',
    marks: {
      slotted: ['Norm 3 = 3', 'Norm 4 = 4'],
      fallback: ['Norm 9 = 9'],
      moved: ['Norm 5 = 5', 'Norm 6 = 6'],
    },
  },
  {
    page: 'roots/many.html',
    marks: { own: ['Norm 1 = 1'], list: ['Norm 3 = 3', 'Norm 3 = 3', 'Norm 3 = 3', 'Norm 3 = 3'] },
  },
  {
    page: 'roots/late.html',
    marks: { own: ['Norm 1 = 1'], late: ['Norm 2 = 2'], defined: ['Norm 3 = 3'] },
    popover: 'late',
  },
  { page: 'roots/changing.html', marks: { own: ['Norm 1 = 1'], feed: ['Norm 8 = 8'] }, popover: 'feed' },
];
