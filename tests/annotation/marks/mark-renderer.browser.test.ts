import { describe, expect, it } from 'vitest';
import { annotate, drawnRanges, drawnTexts, SUBJECT } from '../annotated-page.ts';

/** As many marks are drawn wherever they are. Of more, only those near the viewport are. */
const DRAWN_EVERYWHERE = 200;

/** A page with marks in paragraphs so far apart that a few fill the viewport. */
function longPage(marks: number): string {
  const paragraph = '<p style="height: 400px">See Norm 3.</p>';
  return `${SUBJECT}<main>${paragraph.repeat(marks)}</main>`;
}

/** Which of the paragraphs have their mark drawn, by their number. */
function drawnParagraphs(): number[] {
  const paragraphs = [...document.querySelectorAll('main > p')];
  const numbers = drawnRanges('certain').map(({ startContainer }) =>
    paragraphs.findIndex((paragraph) => paragraph.contains(startContainer)),
  );
  return numbers.sort((one, other) => one - other);
}

describe('as many marks as are drawn everywhere', () => {
  it('are all drawn, however far from the viewport', async () => {
    await annotate(longPage(DRAWN_EVERYWHERE));
    expect(drawnParagraphs()).toHaveLength(DRAWN_EVERYWHERE);
  });
});

describe('one mark more', () => {
  it('has only those near the viewport drawn, wherever the reader scrolls', async () => {
    await annotate(longPage(DRAWN_EVERYWHERE + 1));
    const paragraphs = [...document.querySelectorAll('main > p')];
    for (const [near, far] of [
      [0, 100],
      [DRAWN_EVERYWHERE, 100],
      [100, DRAWN_EVERYWHERE],
    ] as const) {
      paragraphs[near]?.scrollIntoView({ behavior: 'instant' });
      await expect.poll(() => drawnParagraphs()).toContain(near);
      await expect.poll(() => drawnParagraphs()).not.toContain(far);
      expect(drawnParagraphs().length).toBeLessThan(DRAWN_EVERYWHERE / 2);
    }
  });

  it('has all drawn again when one is removed', async () => {
    await annotate(longPage(DRAWN_EVERYWHERE + 1));
    await expect.poll(() => drawnParagraphs()[0]).toBe(0);
    document.querySelector('main > p:last-child')?.remove();
    await expect.poll(() => drawnParagraphs().length).toBe(DRAWN_EVERYWHERE);
  });

  it('has all of them listed', async () => {
    const { annotation } = await annotate(longPage(DRAWN_EVERYWHERE + 1));
    expect(annotation.mentions()).toHaveLength(DRAWN_EVERYWHERE + 1);
  });
});

describe('the drawing', () => {
  it.each<[event: string, act: () => void]>([
    ['when the page is read again', () => document.body.append('Norm 4 too.')],
    ['when the pointer moves', () => document.body.dispatchEvent(new PointerEvent('pointermove', { bubbles: true }))],
    ['when a key was pressed', () => document.body.dispatchEvent(new KeyboardEvent('keyup', { bubbles: true }))],
    ['when something was clicked', () => document.body.click()],
    ['when something is scrolled', () => document.body.dispatchEvent(new Event('scroll'))],
    ['when nothing happens', () => undefined],
  ])('is put back where the page has removed it, %s', async (_, act) => {
    await annotate(`${SUBJECT}<p>See Norm 3.</p><div id="host"></div>`);
    CSS.highlights.clear();
    document.adoptedStyleSheets = [];
    act();
    await expect.poll(() => drawnTexts()).toContain('Norm 3');
    await expect.poll(() => document.adoptedStyleSheets.length).toBe(1);
  });

  it('is put back when the page removes it a moment after an event, also in a shadow root', async () => {
    await annotate(`${SUBJECT}<p>See Norm 3.</p><x-quote></x-quote>`);
    const root = document.querySelector('x-quote')?.attachShadow({ mode: 'open' });
    if (!root) throw new Error('There is no host');
    root.innerHTML = '<p>See Norm 4.</p>';
    await expect.poll(() => drawnTexts()).toEqual(['Norm 3', 'Norm 4']);
    document.body.click();
    await new Promise((resolve) => setTimeout(resolve, 600));
    CSS.highlights.clear();
    root.adoptedStyleSheets = [];
    await expect.poll(() => drawnTexts()).toEqual(['Norm 3', 'Norm 4']);
    await expect.poll(() => root.adoptedStyleSheets.length).toBe(1);
  });

  it('is put back when the page removes it after nothing has happened for a while', async () => {
    await annotate(`${SUBJECT}<p>See Norm 3.</p>`);
    await new Promise((resolve) => setTimeout(resolve, 2000));
    CSS.highlights.clear();
    document.adoptedStyleSheets = [];
    await expect.poll(() => drawnTexts()).toEqual(['Norm 3']);
    expect(document.adoptedStyleSheets).toHaveLength(1);
  });

  it('is put back less and less often where the page removes it again and again', async () => {
    await annotate(`${SUBJECT}<p>See Norm 3.</p>`);
    let restored = 0;
    const end = performance.now() + 4000;
    while (performance.now() < end) {
      if (CSS.highlights.size > 0) restored++;
      CSS.highlights.clear();
      document.body.click();
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
    expect(restored).toBeGreaterThan(1);
    expect(restored).toBeLessThan(6);
    await expect.poll(() => drawnTexts()).toEqual(['Norm 3']);
  });

  it('changes from lines to tints when the page has become large', async () => {
    const decorations = () =>
      [...(document.adoptedStyleSheets[0]?.cssRules ?? [])].map(({ cssText }) => cssText).join();
    await annotate(`${SUBJECT}<p>See Norm 3.</p>`);
    expect(decorations()).not.toContain('text-decoration: none');
    document.body.insertAdjacentHTML('beforeend', `<p>Norm 4.</p>${'<i></i>'.repeat(20_000)}`);
    await expect.poll(decorations).toContain('text-decoration: none');
  });

  it('keeps each confidence apart', async () => {
    await annotate(`${SUBJECT}<p>See Norm 3, and due diligence.</p>`);
    expect(drawnTexts('certain')).toEqual(['Norm 3']);
    expect(drawnTexts('related')).toEqual(['due diligence']);
  });

  it('leaves the document as it was', async () => {
    const html = `${SUBJECT}<p>See <b>Norm</b> 3, and due diligence.</p>`;
    await annotate(html);
    expect(drawnTexts()).toHaveLength(2);
    expect(document.body.innerHTML).toBe(html);
  });

  it('ends with the annotation, and nothing of it is left', async () => {
    const { end } = await annotate(`${SUBJECT}<p>See Norm 3.</p><x-quote></x-quote>`);
    expect([CSS.highlights.size, document.adoptedStyleSheets.length]).toEqual([5, 1]);
    end();
    expect([CSS.highlights.size, document.adoptedStyleSheets.length]).toEqual([0, 0]);
  });

  it('does not touch highlights of the page', async () => {
    const own = new Highlight();
    CSS.highlights.set('found', own);
    const { end } = await annotate(`${SUBJECT}<p>See Norm 3.</p>`);
    expect(CSS.highlights.get('found')).toBe(own);
    end();
    expect([...CSS.highlights.keys()]).toEqual(['found']);
    CSS.highlights.delete('found');
  });
});
