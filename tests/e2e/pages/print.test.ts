import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import type { Page } from 'puppeteer-core';
import sharp from 'sharp';
import { expect } from 'vitest';
import { test } from '../driver/fixture.ts';
import type { Reader } from '../driver/reader.ts';

// All tests of a file share a browser and its settings.
test.afterEach(({ reader }) => reader.changeSettings({}));

test('marks are not printed', async ({ reader, family }) => {
  await reader.changeSettings({ markStyle: 'tint' });
  await reader.open('cross-element.html');
  await reader.expectMarks('Norm 3', 'Norm 5', 'Norm 9');
  await reader.settledMarks();
  if (family === 'firefox') {
    const withMarks = await drawingOperationsOf(reader.page);
    await removeMarks(reader);
    expect(await drawingOperationsOf(reader.page)).toBe(withMarks);
  } else {
    // Chromium paints a line with a highlight in pieces, whatever the style of the highlight. So its PDFs differ, and a few
    // pixels of the screenshots do, where a glyph extends beyond its piece.
    const inPrint = await pixelsOf(reader.page, 'print');
    const onScreen = await pixelsOf(reader.page, 'screen');
    await removeMarks(reader);
    expect(differingPixels(inPrint, await pixelsOf(reader.page, 'print'))).toBeLessThan(10);
    expect(differingPixels(onScreen, await pixelsOf(reader.page, 'screen'))).toBeGreaterThan(500);
  }
});

async function removeMarks(reader: Reader): Promise<void> {
  await reader.changeSettings({ disabledSites: [new URL(reader.page.url()).host] });
  await expect.poll(async () => Object.values(await reader.marks()).flat()).toEqual([]);
}

/** A screenshot of a page in a medium, as three bytes for each pixel. */
async function pixelsOf(page: Page, medium: 'print' | 'screen'): Promise<Buffer> {
  await page.emulateMediaType(medium);
  return sharp(await page.screenshot())
    .removeAlpha()
    .raw()
    .toBuffer();
}

function differingPixels(a: Buffer, b: Buffer): number {
  const pixels = new Set<number>();
  for (const [index, value] of a.entries()) if (value !== b[index]) pixels.add(Math.floor(index / 3));
  return pixels.size;
}

/** The drawing operations of the first page of the PDF that the browser prints. */
async function drawingOperationsOf(page: Page): Promise<string> {
  const file = await getDocument({ data: await page.pdf(), verbosity: 0 }).promise;
  const { fnArray, argsArray } = await (await file.getPage(1)).getOperatorList();
  await file.loadingTask.destroy();
  // Remove the numbers of fonts, which continue from one file to the next.
  return JSON.stringify([fnArray, argsArray]).replace(/g_d\d+_/g, '');
}
