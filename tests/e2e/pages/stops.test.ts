import { describe, expect } from 'vitest';
import { test } from '../driver/fixture.ts';
import { stopsAmiss } from '../driver/stops.ts';

describe('the Tab key comes to everything, and the focus is seen', () => {
  test('in the popup', async ({ reader }) => {
    await reader.open('sample.html');
    await reader.expectMarks('Norm 3');
    const popup = await reader.openPopup();
    await popup.click('.norms > li:nth-child(3):has(.count) summary');
    await popup.waitForSelector('.norm[open] .ways');
    expect(await stopsAmiss(popup)).toEqual([]);
    await popup.type('input[type=search]', 'KISA');
    await popup.waitForSelector('.measures button');
    expect(await stopsAmiss(popup)).toEqual([]);
  });

  test('in the side panel', async ({ reader }) => {
    await reader.open('sample.html');
    await reader.expectMarks('Norm 3');
    const panel = await reader.openSidePanel();
    await panel.setViewport({ width: 400, height: 800 });
    for (const [place, sign] of [
      ['list=measures', '.by-norm'],
      ['list=page', '.mentions li'],
      ['list=norms', '.norm-cards'],
      ['norm=3', '.cite'],
      ['measure=rok-8-cert-cooperation', '.acronym'],
    ] as const) {
      await panel.evaluate((hash) => {
        location.hash = hash;
      }, place);
      await panel.waitForSelector(sign);
      expect.soft(await stopsAmiss(panel), place).toEqual([]);
    }
  });

  test.for(['options.html', 'welcome.html'])('in %s', async (path, { reader }) => {
    const page = await reader.openOwnPage(path);
    await page.waitForSelector('main');
    expect(await stopsAmiss(page)).toEqual([]);
  });
});
