import { describe, expect } from 'vitest';
import { test } from '../driver/fixture.ts';
import type { Reader } from '../driver/reader.ts';

// The tests of a file share a browser, and so its settings.
test.afterEach(({ reader }) => reader.prefer({}));

/** How many marks there are, of all kinds. */
async function marked(reader: Reader): Promise<number> {
  return Object.values(await reader.marks()).flat().length;
}

/** What the popup says of the page. */
async function summed(reader: Reader): Promise<string | null> {
  const popup = await reader.openPopup();
  const summary = await popup.$eval('.page-summary [role=status]', (status) => status.textContent);
  await popup.close();
  await reader.returnToPage();
  return summary;
}

describe('a change of the settings shows on the open page', () => {
  test('density: fewer marks, and as many mentions', async ({ reader }) => {
    await reader.open('sample.html');
    await reader.marksAtRest();
    const [all, before] = [await marked(reader), await summed(reader)];
    await reader.prefer({ density: 'paragraph' });
    await expect.poll(() => marked(reader)).toBeLessThan(all);
    const inParagraphs = await marked(reader);
    await reader.prefer({ density: 'section' });
    await expect.poll(() => marked(reader)).toBeLessThan(inParagraphs);
    expect(await summed(reader)).toBe(before);
    await reader.prefer({});
    await expect.poll(() => marked(reader)).toBe(all);
  });

  test('languages: only what is written in them', async ({ reader }) => {
    await reader.open('sample.html');
    await reader.marksAtRest();
    await reader.prefer({ languages: ['ko'] });
    await expect.poll(() => marked(reader)).toBe(0);
    await reader.prefer({ languages: ['en'] });
    await reader.expectMarks('Norm 3');
  });

  test('click only: the pointer may rest, and a click opens', async ({ reader }) => {
    await reader.open('sample.html');
    await reader.marksAtRest();
    await reader.prefer({ openOn: 'click' });
    await reader.hover('Norm 10');
    await reader.popover.expectToStayAway();
    await reader.clickHere();
    await reader.popover.expect('Norm 10 · 13 (j)');
    await reader.moveAway();
    await reader.popover.expectToStay();
    await reader.press('Escape');
    await reader.popover.expectGone();
  });

  test('the look of the marks', async ({ reader }) => {
    await reader.open('sample.html');
    await reader.marksAtRest();
    const tint = () =>
      reader.page.evaluate(() => getComputedStyle(document.body, '::highlight(norm-lens-certain)').backgroundColor);
    const before = await tint();
    await reader.prefer({ markStyle: 'tint' });
    await expect.poll(tint).not.toBe(before);
  });
});

describe('a site that is switched off', () => {
  test('stays as it is from the start, in its frames too', async ({ reader }) => {
    await reader.open('bare.html');
    await reader.prefer({ disabledSites: [new URL(reader.page.url()).host] });
    await reader.open('frames.html');
    expect(await summed(reader)).toContain('Norm Lens is off on');
    expect(await marked(reader)).toBe(0);
  });
});
