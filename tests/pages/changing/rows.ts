import type { Page } from 'puppeteer-core';
import type { PageRow } from '../page-row.ts';

/** Pages that change while they are read. */
export const changingRows: readonly PageRow[] = [
  {
    page: 'changing/rendered-again.html',
    marks: { notes: ['Norm 3 = 3'] },
    steps: {
      'the popover while the text is rendered again': async ({ reader, expect }) => {
        const { page } = reader;
        await page.reload({ waitUntil: 'domcontentloaded' });
        await new Promise((resolve) => setTimeout(resolve, 500));
        const point = await page.$eval('#notes', (notes) => {
          const range = document.createRange();
          const text = notes.querySelector('p')?.firstChild;
          if (!(text instanceof Text)) throw new Error('No text');
          range.setStart(text, text.data.indexOf('Norm'));
          range.setEnd(text, text.data.indexOf('Norm') + 6);
          const { x, y, width, height } = range.getBoundingClientRect();
          return { x: x + width / 2, y: y + height / 2 };
        });
        await page.mouse.move(point.x, point.y, { steps: 4 });
        await reader.popover.expectOpen('Norm 3 · 13 (c)');
        expect(await page.evaluate('isDone')).toBe(false);
      },
    },
  },
  { page: 'changing/appended.html', marks: { notes: ['Norm 3 = 3'] } },
  {
    page: 'changing/prepended.html',
    marks: { notes: ['Norm 3 = 3'] },
    steps: {
      'the words that are underlined': async ({ reader: { page }, expect }) => {
        await page.reload({ waitUntil: 'domcontentloaded' });
        expect(await wordsDrawn(page)).toEqual(['Norm 3']);
      },
    },
  },
  { page: 'changing/hydrated.html', marks: { first: ['Norm 3 = 3'], second: ['Norm 4 = 4'] }, popover: 'second' },
  { page: 'changing/body-swapped.html', marks: { text: ['Norm 3 = 3'] } },
  {
    page: 'changing/every-frame.html',
    marks: { clock: ['Norm 5 = 5'], reference: ['Norm 3 = 3'] },
    popover: 'reference',
  },
  { page: 'changing/quiet-every-frame.html', marks: {} },
  {
    page: 'changing/virtual-list.html',
    marks: { rows: ['Norm 6 = 6', 'Norm 11 = 11', 'Norm 5 = 5'] },
  },
  { page: 'changing/guarded.html', marks: { text: ['Norm 3 = 3'] }, popover: false },
  { page: 'changing/moving-text.html', marks: { moving: ['Norm 3 = 3'], steady: ['Norm 4 = 4'] } },
  {
    page: 'changing/view-transition.html',
    marks: { text: ['Norm 4 = 4'] },
    act: (page) => page.click('button'),
  },
  {
    page: 'changing/late-text.html',
    marks: { late: ['Norm 4 = 4', 'norms 6–8 = 6 7 8'] },
    act: (page) => page.click('button'),
  },
  { page: 'changing/attributes.html', marks: { text: ['Norm 3 = 3'] } },
];

/** The words that are underlined in any frame until the page no longer changes. */
async function wordsDrawn(page: Page): Promise<string[]> {
  return page.evaluate(async () => {
    const words = new Set<string>();
    const text = document.querySelector('#notes')?.firstChild;
    while (Reflect.get(globalThis, 'isDone') === false) {
      await new Promise((resolve) => requestAnimationFrame(resolve));
      const painted = text?.nodeValue;
      // After the frame has been painted, unless the page has changed meanwhile.
      await new Promise((resolve) => setTimeout(resolve, 0));
      if (text?.nodeValue !== painted) continue;
      for (const { startContainer, startOffset, endOffset } of CSS.highlights.get('norm-lens-certain') ?? [])
        words.add(startContainer.nodeValue?.slice(startOffset, endOffset) ?? '');
    }
    return [...words];
  });
}
