import { describe, expect } from 'vitest';
import { test } from '../driver/fixture.ts';
import { textOf } from '../driver/page-text.ts';

describe('a reference', () => {
  test('in a frame is counted with the page, and the popup goes to it', async ({ reader }) => {
    await reader.open('frames.html');
    await reader.expectMarks('Norm 3');
    const popup = await reader.openPopup();
    await expect.poll(() => textOf(popup, '[role=status]')).toBe('2 references on this page · 2 norms');
    await (await popup.waitForSelector('ol.norms > li:nth-child(8):has(.count) summary'))?.click();
    await (await popup.waitForSelector('details[open] .actions button'))?.click();
    const frame = await (await reader.page.$('iframe'))?.contentFrame();
    await expect.poll(() => frame?.evaluate(() => document.querySelector('[popover=manual]') !== null)).toBe(true);
  });
});

describe('marks open their popover, in open and closed shadow roots too,', () => {
  // Browser zoom changes the device pixel ratio as well.
  test.for([1, 1.5, 2])('at a device pixel ratio of %s', async (deviceScaleFactor, { reader }) => {
    await reader.page.setViewport({ width: 900, height: 700, deviceScaleFactor });
    await reader.open('shadow.html');
    await reader.expectMarks('Norm 4', 'Norm 11');
    await reader.hover('norm (g)');
    await reader.popover.expectOpen('Norm 7 · 13 (g)');
    await reader.moveAway();
    await reader.popover.expectClosed();
    await reader.hover('Norm 4');
    await reader.popover.expectOpen('Norm 4 · 13 (d)');
    await reader.moveAway();
    await reader.popover.expectClosed();
    await reader.hover('Norm 11');
    await reader.popover.expectOpen('Norm 11 · 13 (k)');
  });
});
