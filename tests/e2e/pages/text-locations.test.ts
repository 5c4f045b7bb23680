import { describe, expect } from 'vitest';
import { test } from '../driver/fixture.ts';
import { textOf } from '../driver/page-text.ts';

describe('a reference', () => {
  test('in a modal dialog opens its popover above the dialog, and Escape closes only the popover', async ({
    reader,
  }) => {
    await reader.open('shadow.html');
    await reader.expectMarks('Norm 4');
    await reader.click('button');
    await reader.hover('Norm 5');
    await reader.popover.expectOpen('Norm 5 · 13 (e)');
    await reader.popover.click('Pin');
    await reader.press('Escape');
    await reader.popover.expectClosed();
    expect(await reader.page.$eval('dialog', (dialog) => dialog.open)).toBe(true);
  });

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

test('nested shadow roots are read, open and closed ones, also if they are attached late', async ({ reader }) => {
  await reader.open('late.html');
  await reader.expectMarks('A/70/174, para. 13 (a)');
  await reader.page.evaluate(() => {
    const attach = (parent: Node, mode: ShadowRootMode, norm: number): ShadowRoot => {
      const root = parent.appendChild(document.createElement('some-comment')).attachShadow({ mode });
      root.appendChild(document.createElement('p')).textContent = `This comment is on Norm ${norm}.`;
      return root;
    };
    const innermost = attach(attach(attach(document.body, 'closed', 2), 'open', 3), 'closed', 4);
    const late = innermost.appendChild(document.createElement('late-comment'));
    setTimeout(() => attach(late.attachShadow({ mode: 'closed' }), 'closed', 5), 300);
  });
  await reader.expectMarks('Norm 2', 'Norm 3', 'Norm 4', 'Norm 5');
  await reader.hover('Norm 4');
  await reader.popover.expectOpen('Norm 4 · 13 (d)');
  await reader.moveAway();
  await reader.popover.expectClosed();
  await reader.hover('Norm 5');
  await reader.popover.expectOpen('Norm 5 · 13 (e)');
});

test('shadow roots of built-in elements are read', async ({ reader }) => {
  await reader.open('late.html');
  await reader.expectMarks('A/70/174, para. 13 (a)');
  await reader.page.evaluate(() => {
    const outer = document.body.appendChild(document.createElement('div')).attachShadow({ mode: 'closed' });
    const inner = outer.appendChild(document.createElement('section')).attachShadow({ mode: 'open' });
    inner.append('This comment is on Norm 6.');
  });
  await reader.hover('Norm 6');
  await reader.popover.expectOpen('Norm 6 · 13 (f)');
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
