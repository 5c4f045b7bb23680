import { describe, expect } from 'vitest';
import { test } from '../driver/fixture.ts';

describe('an article about the norms', () => {
  test('has its references marked', async ({ reader }) => {
    await reader.open('sample.html');
    await reader.expectMarks(
      'Norm 1',
      'Norm 3',
      'norms 6–8',
      'Norm J',
      'Norm (c)',
      'norms 13(f)–(h)',
      'A/70/174, para. 13(f)',
    );
    const { related, certain, tentative } = await reader.settledMarks();
    expect(related).toContain('vulnerability disclosure');
    expect(related.join()).toContain('due diligence');
    expect(tentative).toEqual([]);
    expect(certain.join()).not.toContain('28 (e)');
    expect([...certain, ...related].join()).not.toMatch(/Rule 6|Paris Call|corporate/);
  });

  test('is not changed itself', async ({ reader }) => {
    await reader.page.evaluateOnNewDocument(() => {
      document.addEventListener('DOMContentLoaded', () =>
        sessionStorage.setItem('before', document.documentElement.outerHTML),
      );
    });
    await reader.open('sample.html');
    await reader.expectMarks('Norm 3');
    await reader.settledMarks();
    expect(
      await reader.page.evaluate(() => sessionStorage.getItem('before') === document.documentElement.outerHTML),
    ).toBe(true);
  });
});

describe('a reference', () => {
  test('is found across inline elements, but not across blocks, in code or in forms', async ({ reader }) => {
    await reader.open('cross-element.html');
    await reader.expectMarks('Norm 3', 'paragraph 13(c)', 'Norm 5', 'Norm 9', 'Norm 7');
    const { certain } = await reader.settledMarks();
    expect(certain.filter((text) => text === 'Norm 3')).toHaveLength(1);
    expect(certain).not.toContain('Norm 2');
    expect(certain).not.toContain('Norm 4');
  });

  test('is found in text that is added later', async ({ reader }) => {
    await reader.open('late.html');
    await reader.expectMarks('A/70/174, para. 13 (a)');
    await reader.click('button');
    await reader.expectMarks('Norm 4', 'norms 6–8');
  });

  test('is found on a page with the strictest Content-Security-Policy', async ({ reader }) => {
    await reader.open('strict-csp.html');
    await reader.expectMarks('Norm 3');
    await reader.hover('Norm 3');
    await reader.popover.expectOpen('Norm 3 · 13 (c)');
  });

  test('is only tentative if nothing else on the page is about the norms', async ({ reader }) => {
    await reader.open('bare.html');
    await expect
      .poll(() => reader.marks(), { timeout: 10_000 })
      .toEqual({ certain: [], related: [], tentative: ['Norm 3'] });
    await reader.hover('Norm 3');
    await reader.popover.expectOpen('Norm 3 · 13 (c)');
    expect(await reader.popover.textOf('.relation')).toBe('Possibly');
  });
});

test('hundreds of marks are drawn when they scroll into view, also where they overflow their container', async ({
  reader,
}) => {
  await reader.open('late.html');
  await reader.page.evaluate(() => {
    const main = Object.assign(document.createElement('main'), { id: 'main' });
    main.style.cssText = 'height: 100vh';
    const spacer = document.createElement('p');
    spacer.style.cssText = 'height: 15000px';
    const paragraphs = Array.from({ length: 300 }, (_, at) =>
      Object.assign(document.createElement('p'), { textContent: `On Norm ${(at % 11) + 1} of A/70/174.` }),
    );
    main.append(spacer, ...paragraphs);
    document.body.replaceChildren(main);
  });
  for (const selector of ['p:nth-of-type(2)', 'p:last-of-type', 'p:nth-of-type(4)']) {
    const isDrawn = () =>
      reader.page.$eval(selector, (paragraph) =>
        [...(CSS.highlights.get('norm-lens-certain') ?? [])].some(
          ({ startContainer }) => startContainer === paragraph.firstChild,
        ),
      );
    await reader.page.$eval(selector, (paragraph) => paragraph.scrollIntoView());
    await expect.poll(isDrawn).toBe(true);
  }
});

describe('the underline of a mark', () => {
  test('has the colour of its text, also if that is light on a dark background', async ({ reader }) => {
    await reader.open('late.html');
    await reader.page.evaluate(() => {
      document.documentElement.style.cssText = 'font: 40px sans-serif; color: black; background: black';
      const paragraph = document.createElement('p');
      paragraph.style.cssText = 'color: white; margin: 60px';
      paragraph.textContent = 'A/70/174, para. 13 (a), is Norm 1';
      document.body.replaceChildren(paragraph);
    });
    await reader.expectMarks('Norm 1');
    const underline = await reader.page.evaluate(() => {
      const { firstChild } = document.querySelector('p') ?? {};
      const range = document.createRange();
      if (!(firstChild instanceof Text)) throw new Error('The paragraph has no text');
      range.setStart(firstChild, firstChild.data.indexOf('Norm 1'));
      range.setEnd(firstChild, firstChild.length);
      const { x, bottom, width } = range.getBoundingClientRect();
      // Start below the baseline, so that only the underline is in the picture; these letters have no descenders.
      return { x, y: bottom - 6, width, height: 16 };
    });
    const picture = await reader.page.screenshot({ clip: underline, encoding: 'base64' });
    const brightest = await reader.page.evaluate(async (png) => {
      const image = new Image();
      image.src = `data:image/png;base64,${png}`;
      await image.decode();
      const canvas = new OffscreenCanvas(image.width, image.height).getContext('2d');
      canvas?.drawImage(image, 0, 0);
      return Math.max(
        0,
        ...(canvas?.getImageData(0, 0, image.width, image.height).data.filter((_, at) => at % 4 < 3) ?? []),
      );
    }, picture);
    expect(brightest).toBeGreaterThan(200);
  });
});

describe('a page about another subject has no marks', () => {
  test.for(['mergers.html', 'linear-algebra.html'])('%s', async (path, { reader }) => {
    await reader.open(path);
    // In Firefox the popup is a tab, and a page that is hidden is not read.
    await reader.settledMarks();
    // Opening the popup waits until the page has been read.
    await reader.openPopup();
    expect(await reader.marks()).toEqual({ certain: [], related: [], tentative: [] });
  });
});
