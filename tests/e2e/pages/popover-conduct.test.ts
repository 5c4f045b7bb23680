import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import type { Page } from 'puppeteer-core';
import { describe, expect } from 'vitest';
import { test } from '../driver/fixture.ts';
import type { Reader } from '../driver/reader.ts';

/** The text of the file that the browser prints. */
async function printedText(page: Page): Promise<string> {
  const file = await getDocument({ data: await page.pdf(), verbosity: 0 }).promise;
  const texts: string[] = [];
  for (let number = 1; number <= file.numPages; number++) {
    const { items } = await (await file.getPage(number)).getTextContent();
    for (const item of items) if ('str' in item) texts.push(item.str);
  }
  await file.loadingTask.destroy();
  return texts.join(' ');
}

async function pressWithControl(page: Page, key: 'a' | 'c' | 'v'): Promise<void> {
  await page.keyboard.down('Control');
  await page.keyboard.press(key);
  await page.keyboard.up('Control');
}

/** Pastes into a field that is added to the page; returns its text. */
async function paste({ page }: Reader): Promise<string> {
  await page.evaluate(() => {
    const field = document.createElement('textarea');
    document.body.append(field);
    field.focus();
  });
  await pressWithControl(page, 'v');
  const pasted = () => page.$eval('textarea', ({ value }) => value.trim());
  await expect.poll(pasted).not.toBe('');
  return pasted();
}

/** The middle of an element of the popover, in CSS pixels. */
function middleInPopover(page: Page, selector: string): Promise<{ x: number; y: number }> {
  return page.evaluate((wanted) => {
    const element = document.querySelector('[popover=manual]')?.shadowRoot?.querySelector(wanted);
    const { left = 0, top = 0, width = 0, height = 0 } = element?.getBoundingClientRect() ?? {};
    return { x: left + width / 2, y: top + height / 2 };
  }, selector);
}

describe('an open popover', () => {
  test('is not printed', async ({ reader }) => {
    await reader.open('note.html?norm=3');
    await reader.hover('Norm 3');
    await reader.popover.expectOpen('Norm 3 · 13 (c)');
    await reader.popover.click('Pin');
    const text = await printedText(reader.page);
    expect(text).toContain('A note on');
    expect(text).not.toContain('Copy citation');
    expect(text).not.toContain('knowingly');
  });

  test('is not copied with the whole page', async ({ reader }) => {
    await reader.open('note.html?norm=3');
    await reader.hover('Norm 3');
    await reader.popover.expectOpen('Norm 3 · 13 (c)');
    await reader.popover.click('Pin');
    await pressWithControl(reader.page, 'a');
    await pressWithControl(reader.page, 'c');
    expect(await paste(reader)).toBe('A note on Norm 3 of A/70/174.');
  });

  test('has text that can be selected', async ({ reader }) => {
    await reader.open('note.html?norm=3');
    await reader.hover('Norm 3');
    await reader.popover.expectOpen('Norm 3 · 13 (c)');
    const { x, y } = await middleInPopover(reader.page, '.norm-text');
    await reader.page.mouse.move(x - 80, y);
    await reader.page.mouse.down();
    await reader.page.mouse.move(x + 80, y, { steps: 5 });
    await reader.page.mouse.up();
    await pressWithControl(reader.page, 'c');
    expect(await paste(reader)).toMatch(/^[\w ,’-]{5,80}$/);
  });

  test.for(['header', '.reading', 'footer'])(
    'keeps the wheel over its %s from scrolling the page',
    async (part, { reader }) => {
      await reader.open('note.html?norm=3&space=600');
      await reader.hover('Norm 3');
      await reader.popover.expectOpen('Norm 3 · 13 (c)');
      const { x, y } = await middleInPopover(reader.page, part);
      await reader.page.mouse.move(x, y, { steps: 3 });
      const before = await reader.page.evaluate(() => scrollY);
      for (let turn = 0; turn < 12; turn++) await reader.page.mouse.wheel({ deltaY: 120 });
      await reader.popover.expectToStayOpen();
      expect(await reader.page.evaluate(() => scrollY)).toBe(before);
    },
  );

  test('cannot be read by the page', async ({ reader }) => {
    await reader.open('note.html?norm=3');
    await reader.hover('Norm 3');
    await expect.poll(() => reader.page.$('[popover=manual]')).not.toBeNull();
    expect(await reader.page.$eval('[popover=manual]', (host) => [host.shadowRoot, host.textContent])).toEqual([
      null,
      '',
    ]);
  });
});

describe('in full screen', () => {
  const enterFullScreen = async (reader: Reader) => {
    await reader.open('note.html?norm=3');
    await reader.page.evaluate(() => {
      const box = document.createElement('div');
      box.style.background = 'Canvas';
      const button = document.createElement('button');
      button.onclick = () => box.requestFullscreen();
      box.append(button, ...document.querySelectorAll('p'));
      document.body.append(box);
    });
    await reader.click('button');
    await reader.page.waitForFunction(() => document.fullscreenElement !== null);
  };

  test('a popover can be used', async ({ reader }) => {
    await enterFullScreen(reader);
    await reader.hover('Norm 3');
    await reader.popover.expectOpen('Norm 3 · 13 (c)');
    await reader.popover.click('Why marked?');
    await reader.popover.expectToStayOpen();
    await reader.popover.click('Close');
    await reader.popover.expectClosed();
    expect(await reader.page.evaluate(() => document.fullscreenElement?.localName)).toBe('div');
  });

  test('Escape closes the popover', async ({ reader }) => {
    await enterFullScreen(reader);
    await reader.hover('Norm 3');
    await reader.popover.expectOpen('Norm 3 · 13 (c)');
    await reader.press('Escape');
    await reader.popover.expectClosed();
  });
});
