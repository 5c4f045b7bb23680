import { describe, expect, inject } from 'vitest';
import { test } from '../driver/fixture.ts';

describe('the popup', () => {
  test('says how many references the page has and to which norms', async ({ reader }) => {
    await reader.open('late.html');
    await reader.expectMarks('A/70/174, para. 13 (a)');
    const popup = await reader.openPopup();
    await expect
      .poll(() => popup.$eval('[role=status]', (status) => status.textContent))
      .toBe('1 reference on this page · 1 norm');
    expect(await popup.$$eval('ol.norms > li', (norms) => norms.length)).toBe(11);
    expect(await popup.$eval('ol.norms > li .count', (count) => count.textContent)).toBe('1');
  });

  test('leads to the first mention of a norm, and Escape leads back', async ({ reader }) => {
    await reader.open('sample.html');
    await reader.expectMarks('Norm 10');
    await reader.page.focus('sup a');
    const popup = await reader.openPopup();
    const tenth = await popup.waitForSelector('ol.norms > li:nth-child(10):has(.count) summary');
    await tenth?.click();
    const first = await popup.waitForSelector('details[open] .ways button');
    await first?.click();
    // Only then: the popup goes when another window comes to the front, and would take an unsent message with it.
    await expect.poll(() => reader.popover.hasFocus(), { timeout: 5000 }).toBe(true);
    await reader.returnToPage();
    await reader.press('Escape');
    await reader.popover.expectGone();
    expect(await reader.page.evaluate(() => document.activeElement?.matches('sup a'))).toBe(true);
  });

  test('says so where there is nothing', async ({ reader }) => {
    await reader.open('mergers.html');
    await reader.marksAtRest();
    const popup = await reader.openPopup();
    expect(await popup.$eval('[role=status]', (status) => status.textContent)).toBe(
      'No references to the norms on this page.',
    );
  });
});

describe('where nothing can be read, the popup says why', () => {
  test('in a PDF', async ({ reader, family }) => {
    await reader.open('report.pdf');
    const popup = await reader.openPopup();
    expect(await popup.$eval('[role=status]', (status) => status.textContent)).toMatch(
      family === 'chromium' ? /^This is a PDF/ : /^The browser keeps extensions out of this page/,
    );
    expect(await popup.$$eval('ol.norms > li', (norms) => norms.length)).toBe(11);
  });

  // Firefox's debugger may not open one.
  test.skipIf(inject('browser') === 'firefox')("on one of the browser's own pages", async ({ reader }) => {
    await reader.openAddress('chrome://version/');
    const popup = await reader.openPopup();
    expect(await popup.$eval('[role=status]', (status) => status.textContent)).toMatch(/^This is one of the browser/);
    expect(await popup.$('[role=switch]')).toBeNull();
  });
});

test('every command has its key', async ({ reader }) => {
  expect(Object.values(await reader.keys())).toEqual(
    Array.from({ length: 4 }, () => expect.stringMatching(/^Alt\+Shift\+[A-Z]$/)),
  );
});

describe('the side panel', () => {
  test('opens from the popover, at its norm, and leads to a measure', async ({ reader }) => {
    await reader.open('sample.html');
    await reader.hover('Norm 10');
    await reader.popover.expect('Norm 10 · 13 (j)');
    await reader.popover.click('Open in side panel');
    const panel = await reader.openedSidePanel();
    const heading = () => panel.$eval('.place h2', (found) => found.textContent);
    await expect.poll(heading).toBe('Norm 10 · 13 (j)');
    await (await panel.waitForSelector('.measures button'))?.click();
    await expect.poll(heading).toBe('Cyber threats response system');
  });

  test('finds a measure by a word of it and opens it', async ({ reader }) => {
    await reader.open('sample.html');
    const panel = await reader.openSidePanel();
    await panel.type('input[type=search]', 'bug bounty');
    await expect
      .poll(() => panel.$eval('[role=status]', (status) => status.textContent))
      .toMatch(/^[1-9]\d* measures?$/);
    await panel.click('.measures button');
    await expect
      .poll(() => panel.$eval('.place h2', (heading) => heading.textContent))
      .toBe('Bug bounty programs and the Cyber Threats Analysis System (C-TAS)');
    expect(await panel.$eval('.place', (article) => article.textContent)).toContain('1,466 bugs and vulnerabilities');
  });

  test('finds a norm by its paragraph', async ({ reader }) => {
    await reader.open('sample.html');
    const panel = await reader.openSidePanel();
    await panel.type('input[type=search]', '13(g)');
    const results = () =>
      panel.$$eval('.measures button', (buttons) => buttons.map((button) => button.textContent ?? ''));
    await expect.poll(async () => (await results())[0]).toContain('Norm 7 · 13 (g)');
  });
});
