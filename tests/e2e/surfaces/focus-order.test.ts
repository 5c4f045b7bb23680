import { describe, expect } from 'vitest';
import { test } from '../driver/fixture.ts';
import { findFocusProblems } from '../driver/focus-order.ts';

describe('the Tab key reaches every control, and its focus is visible,', () => {
  test('in the popup', async ({ reader }) => {
    await reader.open('sample.html');
    await reader.expectMarks('Norm 3');
    const popup = await reader.openPopup();
    await popup.click('.norms > li:nth-child(3):has(.count) summary');
    await popup.waitForSelector('.norm[open] .actions');
    expect(await findFocusProblems(popup)).toEqual([]);
    await popup.type('input[type=search]', 'KISA');
    await popup.waitForSelector('.measures button');
    expect(await findFocusProblems(popup)).toEqual([]);
  });

  test('in every view of the side panel', async ({ reader }) => {
    await reader.open('sample.html');
    await reader.expectMarks('Norm 3');
    const panel = await reader.openSidePanel();
    await panel.setViewport({ width: 400, height: 800 });
    for (const [route, shownBy] of [
      ['list=measures', '.by-norm'],
      ['list=page', '.mentions li'],
      ['list=norms', '.norm-cards'],
      ['norm=3', '.cite'],
      ['measure=rok-8-cert-cooperation', '.acronym'],
    ] as const) {
      await panel.evaluate((hash) => {
        location.hash = hash;
      }, route);
      await panel.waitForSelector(shownBy);
      expect.soft(await findFocusProblems(panel), route).toEqual([]);
    }
  });

  test.for(['options.html', 'welcome.html'])('in %s', async (path, { reader }) => {
    const page = await reader.openExtensionPage(path);
    await page.waitForSelector('main');
    expect(await findFocusProblems(page)).toEqual([]);
  });
});
