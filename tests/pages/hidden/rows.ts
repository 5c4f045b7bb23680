import type { PageRow } from '../page-row.ts';

/** What the reader cannot see, and what is being written. */
export const hiddenRows: readonly PageRow[] = [
  {
    page: 'hidden/visually-hidden.html',
    marks: {
      seen: ['Norm 1 = 1'],
      clipped: [],
      indented: [],
      transparent: [],
      moved: [],
      tiny: [],
      folded: [],
      'clip-path': [],
      ellipsis: [],
      slider: [],
      parent: [],
      scrolled: ['norm 6 = 6'],
    },
  },
  {
    page: 'hidden/not-rendered.html',
    marks: { shown: ['Norm 1 = 1'], invisible: [], visible: ['Norm 5 = 5'] },
  },
  {
    page: 'hidden/collapsed.html',
    marks: { shown: ['Norm 1 = 1'], details: [], 'until-found': [], panel: [], opened: ['Norm 5 = 5'] },
  },
  {
    page: 'hidden/collapsed.html?opened',
    marks: {
      shown: ['Norm 1 = 1'],
      details: ['Norm 2 = 2'],
      'until-found': ['Norm 3 = 3'],
      panel: ['Norm 4 = 4'],
      opened: ['Norm 5 = 5'],
    },
    act: (page) => page.click('button'),
    popover: 'panel',
  },
  {
    page: 'hidden/content-visibility.html',
    marks: {
      shown: ['Norm 1 = 1'],
      contents: ['Norm 2 = 2'],
      skipped: [],
      near: ['Norm 4 = 4'],
      below: ['Norm 5 = 5'],
    },
    popover: 'near',
  },
  {
    page: 'hidden/toggled.html',
    marks: {
      steady: ['Norm 1 = 1'],
      attribute: ['Norm 2 = 2'],
      class: ['Norm 3 = 3'],
      editor: ['Norm 4 = 4'],
    },
    popover: 'class',
  },
  {
    page: 'hidden/inert.html',
    marks: { inert: ['Norm 3 = 3'], live: ['Norm 4 = 4'] },
    popover: 'live',
  },
  { page: 'hidden/inert-page.html', marks: { text: ['Norm 3 = 3'] }, popover: false },
  {
    page: 'hidden/editors.html',
    marks: {
      read: ['Norm 1 = 1'],
      rich: [],
      plain: [],
      role: [],
      area: [],
      line: [],
      inline: ['Norm 9 = 9'],
    },
  },
  {
    page: 'hidden/editors.html?typing',
    marks: { read: ['Norm 1 = 1'], rich: [], area: [], inline: ['Norm 9 = 9'] },
    act: async (page) => {
      await page.click('#rich p');
      await page.keyboard.type(' See Norm 10.');
      await page.click('#area');
      await page.keyboard.type(' See Norm 11.');
    },
    incomparable: { 'copied text': 'the text of the focused field is selected' },
  },
  {
    page: 'hidden/edited-page.html',
    marks: { draft: [] },
    steps: {
      'text that is no longer edited': async ({ reader, expect }) => {
        await reader.page.evaluate(() => document.body.removeAttribute('contenteditable'));
        await reader.expectMarks('Norm 2');
        await reader.page.evaluate(() => document.body.setAttribute('contenteditable', ''));
        await expect.poll(async () => (await reader.marks()).certain).toEqual([]);
      },
    },
  },
];
