import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import type { Page } from 'puppeteer-core';
import sharp from 'sharp';
import { expect } from 'vitest';
import { test } from '../driver/fixture.ts';
import type { Reader } from '../driver/reader.ts';

// The tests of a file share a browser, and so its settings.
test.afterEach(({ reader }) => reader.prefer({}));

test('no mark is printed', async ({ reader, family }) => {
  await reader.prefer({ markStyle: 'tint' });
  await reader.open('cross-element.html');
  await reader.expectMarks('Norm 3', 'Norm 5', 'Norm 9');
  await reader.marksAtRest();
  if (family === 'firefox') {
    const marked = await strokesOf(reader.page);
    await switchOff(reader);
    expect(await strokesOf(reader.page)).toBe(marked);
  } else {
    // Chromium draws a line in pieces where something is highlighted, whatever the highlight looks like: so its PDFs are
    // not the same, and where a letter hangs over the edge of its piece a dot or two of the picture are not either.
    const [marked, onScreen] = [await pictureOf(reader.page, 'print'), await pictureOf(reader.page, 'screen')];
    await switchOff(reader);
    expect(differingDots(marked, await pictureOf(reader.page, 'print'))).toBeLessThan(10);
    expect(differingDots(onScreen, await pictureOf(reader.page, 'screen'))).toBeGreaterThan(500);
  }
});

async function switchOff(reader: Reader): Promise<void> {
  await reader.prefer({ disabledSites: [new URL(reader.page.url()).host] });
  await expect.poll(async () => Object.values(await reader.marks()).flat()).toEqual([]);
}

/** The colours of a page's dots in a medium. */
async function pictureOf(page: Page, medium: 'print' | 'screen'): Promise<Buffer> {
  await page.emulateMediaType(medium);
  return sharp(await page.screenshot())
    .removeAlpha()
    .raw()
    .toBuffer();
}

function differingDots(one: Buffer, other: Buffer): number {
  const dots = new Set<number>();
  for (const [index, value] of one.entries()) if (value !== other[index]) dots.add(Math.floor(index / 3));
  return dots.size;
}

/** All that is drawn on a page's first sheet of paper. */
async function strokesOf(page: Page): Promise<string> {
  const file = await getDocument({ data: await page.pdf(), verbosity: 0 }).promise;
  const { fnArray, argsArray } = await (await file.getPage(1)).getOperatorList();
  await file.loadingTask.destroy();
  // Fonts are numbered on from one file to the next.
  return JSON.stringify([fnArray, argsArray]).replace(/g_d\d+_/g, '');
}
