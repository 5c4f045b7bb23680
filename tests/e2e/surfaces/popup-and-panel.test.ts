import { describe, expect, inject } from 'vitest';
import { test } from '../driver/fixture.ts';
import { textOf, textsOf } from '../driver/page-text.ts';

describe('the popup', () => {
  test('shows how many references the page has, and to how many norms', async ({ reader }) => {
    await reader.open('late.html');
    await reader.expectMarks('A/70/174, para. 13 (a)');
    const popup = await reader.openPopup();
    await expect.poll(() => textOf(popup, '[role=status]')).toBe('1 reference on this page · 1 norm');
    expect(await popup.$$eval('ol.norms > li', (norms) => norms.length)).toBe(11);
    expect(await textOf(popup, 'ol.norms > li .count')).toBe('1');
  });

  test('goes to the first mention of a norm, and Escape restores the focus', async ({ reader }) => {
    await reader.open('sample.html');
    await reader.expectMarks('Norm 10');
    await reader.page.focus('sup a');
    const popup = await reader.openPopup();
    const norm10 = await popup.waitForSelector('ol.norms > li:nth-child(10):has(.count) summary');
    await norm10?.click();
    const firstMention = await popup.waitForSelector('details[open] .actions button');
    await firstMention?.click();
    // Wait before returning to the page: bringing it to the front closes the popup, and an unsent message would be lost.
    await expect.poll(() => reader.popover.hasFocus()).toBe(true);
    await reader.returnToPage();
    await reader.press('Escape');
    await reader.popover.expectClosed();
    expect(await reader.page.evaluate(() => document.activeElement?.matches('sup a'))).toBe(true);
  });

  test('says that a page has no references', async ({ reader }) => {
    await reader.open('mergers.html');
    await reader.settledMarks();
    const popup = await reader.openPopup();
    expect(await textOf(popup, '[role=status]')).toBe('No references to the norms on this page.');
  });
});

describe('the popup explains why it can’t read', () => {
  test('a PDF', async ({ reader, family }) => {
    await reader.open('report.pdf');
    const popup = await reader.openPopup();
    expect(await textOf(popup, '[role=status]')).toMatch(
      family === 'chromium' ? /^This is a PDF/ : /^The browser doesn’t allow extensions to read this page/,
    );
    expect(await popup.$$eval('ol.norms > li', (norms) => norms.length)).toBe(11);
  });

  // Firefox's debugger can't open a browser page.
  test.skipIf(inject('browser') === 'firefox')('a browser page', async ({ reader }) => {
    await reader.openAddress('chrome://version/');
    const popup = await reader.openPopup();
    expect(await textOf(popup, '[role=status]')).toMatch(/^This is a browser page/);
    expect(await popup.$('[role=switch]')).toBeNull();
  });
});

test('every command has its keyboard shortcut', async ({ reader }) => {
  expect(Object.values(await reader.shortcuts())).toEqual(
    Array.from({ length: 4 }, () => expect.stringMatching(/^Alt\+Shift\+[A-Z]$/)),
  );
});

describe('the side panel', () => {
  test('opens from the popover at its norm, and a measure opens from there', async ({ reader }) => {
    await reader.open('sample.html');
    await reader.hover('Norm 10');
    await reader.popover.expectOpen('Norm 10 · 13 (j)');
    await reader.popover.click('Open in side panel');
    const panel = await reader.openedSidePanel();
    await expect.poll(() => textOf(panel, '.detail h2')).toBe('Norm 10 · 13 (j)');
    await (await panel.waitForSelector('.measures button'))?.click();
    await expect.poll(() => textOf(panel, '.detail h2')).toBe('Cyber threats response system');
  });

  test('finds a measure by words and opens it', async ({ reader }) => {
    await reader.open('sample.html');
    const panel = await reader.openSidePanel();
    await panel.type('input[type=search]', 'bug bounty');
    await expect.poll(() => textOf(panel, '[role=status]')).toMatch(/^[1-9]\d* measures?$/);
    await panel.click('.measures button');
    await expect
      .poll(() => textOf(panel, '.detail h2'))
      .toBe('Bug bounty programs and the Cyber Threats Analysis System (C-TAS)');
    expect(await textOf(panel, '.detail')).toContain('1,466 bugs and vulnerabilities');
  });

  test('finds the measures of a norm by its paragraph', async ({ reader }) => {
    await reader.open('sample.html');
    const panel = await reader.openSidePanel();
    await panel.type('input[type=search]', '13(g)');
    await expect.poll(async () => (await textsOf(panel, '.measures button'))[0]).toContain('Norm 7 · 13 (g)');
  });
});
