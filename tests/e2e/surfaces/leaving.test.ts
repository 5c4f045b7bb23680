import { expect } from 'vitest';
import { OUTPUTS } from '../../../scripts/build/outputs.ts';
import { testInOwnBrowser as test } from '../driver/fixture.ts';

test('after an update, an open page has the marks and the popover of the new version alone', async ({
  reader,
  environment: { launched },
  family,
  skip,
}) => {
  skip(family === 'chromium', 'Its debugger cannot install an unpacked extension a second time');
  await reader.open('note.html?norm=3');
  await reader.hover('Norm 3');
  await reader.popover.expectOpen('Norm 3 · 13 (c)');
  await reader.popover.click('Pin');
  await launched.browser.installExtension(OUTPUTS[family].folder);
  await reader.popover.expectClosed();
  await expect.poll(() => reader.marks()).toMatchObject({ certain: ['Norm 3'] });
  expect(await reader.page.evaluate(() => document.adoptedStyleSheets.length)).toBe(1);
  await reader.moveAway();
  await reader.hover('Norm 3');
  await reader.popover.expectOpen('Norm 3 · 13 (c)');
});

test('after its removal, an open page has no marks once the reader comes back to it', async ({
  reader,
  environment: { launched },
  family,
  skip,
}) => {
  skip(family === 'firefox', 'It destroys the scripts of a removed extension before they can do anything');
  await reader.open('note.html?norm=3');
  await reader.hover('Norm 3');
  await reader.popover.expectOpen('Norm 3 · 13 (c)');
  await launched.browser.uninstallExtension(launched.extensionId);
  const other = await launched.browser.newPage();
  await other.bringToFront();
  await other.close();
  await reader.returnToPage();
  await expect.poll(async () => Object.values(await reader.marks()).flat()).toEqual([]);
  await reader.popover.expectClosed();
  expect(await reader.page.evaluate(() => document.adoptedStyleSheets.length)).toBe(0);
});
