import { describe, expect } from 'vitest';
import { test } from '../driver/fixture.ts';

describe('text in', () => {
  test('a modal dialog opens above the dialog, and Escape closes the popover alone', async ({ reader }) => {
    await reader.open('shadow.html');
    await reader.expectMarks('Norm 4');
    await reader.click('button');
    await reader.hover('Norm 5');
    await reader.popover.expect('Norm 5 · 13 (e)');
    await reader.popover.click('Keep open');
    await reader.press('Escape');
    await reader.popover.expectGone();
    expect(await reader.page.$eval('dialog', (dialog) => dialog.open)).toBe(true);
  });

  test('a frame is counted with the page, and the popup leads into it', async ({ reader }) => {
    await reader.open('frames.html');
    await reader.expectMarks('Norm 3');
    const popup = await reader.openPopup();
    await expect
      .poll(() => popup.$eval('[role=status]', (status) => status.textContent))
      .toBe('2 references on this page · 2 norms');
    await (await popup.waitForSelector('ol.norms > li:nth-child(8):has(.count) summary'))?.click();
    await (await popup.waitForSelector('details[open] .ways button'))?.click();
    const frame = await (await reader.page.$('iframe'))?.contentFrame();
    await expect.poll(() => frame?.evaluate(() => document.querySelector('norm-lens-popover') !== null)).toBe(true);
  });
});

describe('shadow roots in shadow roots', () => {
  test('are read and open, closed ones too, also when they are attached late', async ({ reader }) => {
    await reader.open('late.html');
    await reader.expectMarks('A/70/174, para. 13 (a)');
    await reader.page.evaluate(() => {
      const attach = (around: Node, mode: ShadowRootMode, norm: number): ShadowRoot => {
        const root = around.appendChild(document.createElement('some-comment')).attachShadow({ mode });
        root.appendChild(document.createElement('p')).textContent = `This comment is on Norm ${norm}.`;
        return root;
      };
      const innermost = attach(attach(attach(document.body, 'closed', 2), 'open', 3), 'closed', 4);
      const late = innermost.appendChild(document.createElement('late-comment'));
      setTimeout(() => attach(late.attachShadow({ mode: 'closed' }), 'closed', 5), 300);
    });
    await reader.expectMarks('Norm 2', 'Norm 3', 'Norm 4', 'Norm 5');
    await reader.hover('Norm 4');
    await reader.popover.expect('Norm 4 · 13 (d)');
    await reader.moveAway();
    await reader.popover.expectGone();
    await reader.hover('Norm 5');
    await reader.popover.expect('Norm 5 · 13 (e)');
  });
});

test('shadow roots of elements that any page has are read, too', async ({ reader }) => {
  await reader.open('late.html');
  await reader.expectMarks('A/70/174, para. 13 (a)');
  await reader.page.evaluate(() => {
    const outer = document.body.appendChild(document.createElement('div')).attachShadow({ mode: 'closed' });
    const inner = outer.appendChild(document.createElement('section')).attachShadow({ mode: 'open' });
    inner.append('This comment is on Norm 6.');
  });
  await reader.hover('Norm 6');
  await reader.popover.expect('Norm 6 · 13 (f)');
});

describe('on every screen', () => {
  // Dots for each CSS pixel: also what a page zoomed by the reader has.
  test.for([1, 1.5, 2])(
    'marks open, also in open and closed shadow roots: %s',
    async (deviceScaleFactor, { reader }) => {
      await reader.page.setViewport({ width: 900, height: 700, deviceScaleFactor });
      await reader.open('shadow.html');
      await reader.expectMarks('Norm 4', 'Norm 11');
      await reader.hover('norm (g)');
      await reader.popover.expect('Norm 7 · 13 (g)');
      await reader.moveAway();
      await reader.popover.expectGone();
      await reader.hover('Norm 4');
      await reader.popover.expect('Norm 4 · 13 (d)');
      await reader.moveAway();
      await reader.popover.expectGone();
      await reader.hover('Norm 11');
      await reader.popover.expect('Norm 11 · 13 (k)');
    },
  );
});

describe('without a pointer', () => {
  test('a link that is a reference opens when it has the focus', async ({ reader }) => {
    await reader.open('shadow.html');
    await reader.expectMarks('norm (g)');
    await reader.press('Tab');
    await reader.popover.expect('Norm 7 · 13 (g)');
    await reader.press('Escape');
    await reader.popover.expectGone();
    expect(await reader.page.evaluate(() => document.activeElement?.localName)).toBe('a');
  });
});

describe('the citation', () => {
  test('is copied, and the popover says so', async ({ reader }) => {
    await reader.open('sample.html');
    await reader.hover('Norm J');
    await reader.popover.expect('Norm 10 · 13 (j)');
    await reader.popover.click('Copy citation');
    await expect.poll(() => reader.popover.textOf('footer [role=status]')).toBe('Copied');
  });
});
