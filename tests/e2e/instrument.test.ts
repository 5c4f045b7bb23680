import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { describe, expect } from 'vitest';
import { Hand } from './driver/driver.ts';
import { test } from './driver/fixture.ts';

const ways = ['mouse', 'keyboard'] as const;

// The tests of a file share a browser, and so its settings.
test.afterEach(({ reader }) => reader.prefer({}));

/** The text of the first element that the selector finds, white space folded. */
function textOf(page: Page, selector: string): Promise<string> {
  return page.$eval(selector, (found) => (found.textContent ?? '').replace(/\s+/g, ' ').trim());
}

function poll(page: Page, selector: string) {
  return expect.poll(() => textOf(page, selector).catch(() => ''), { timeout: 10_000 });
}

describe.for(ways)('by %s', (way) => {
  test('a measure is found by a typo, read, cited, and its norm leads to its mentions on the page', async ({
    reader,
  }) => {
    await reader.open('sample.html');
    await reader.expectMarks('Norm 10');
    const panel = await reader.openSidePanel();
    const hand = new Hand(panel, way);

    await hand.type('Search measures', 'bug bouny');
    await poll(panel, '.measures mark').toBe('Bug');
    await hand.press('Bug bounty programs');
    await poll(panel, '.place h2').toBe('Bug bounty programs and the Cyber Threats Analysis System (C-TAS)');
    expect(await textOf(panel, '.place')).toContain('1,466 bugs and vulnerabilities');

    await hand.choose('Style', 'OSCOLA');
    await poll(panel, '.citation').toMatch(/^Republic of Korea, ‘Implementation of the 2015 UNGGE Norms’ .* accessed /);
    await hand.press('Copy citation');
    await poll(panel, '.cite [role=status]').toBe('Copied');

    await hand.press('Norm 10 · 13 (j)');
    await poll(panel, '.place h2').toBe('Norm 10 · 13 (j)');
    await hand.press('5 references on this page');
    await poll(panel, '.mentions li:first-child .mention-norm').toBe('Norm 10 · 13 (j)');
    expect(await panel.$$eval('.mentions li', (mentions) => mentions.length)).toBe(5);
    await hand.press('Norm 10 · 13 (j)');
    await reader.returnToPage();
    await reader.popover.expect('Norm 10 · 13 (j)');
  });

  test('the references of the page are copied and saved', async ({ reader, stage }) => {
    await reader.open('late.html');
    await reader.expectMarks('A/70/174, para. 13 (a)');
    const panel = await reader.openSidePanel();
    const hand = new Hand(panel, way);
    await hand.press('On this page');
    await hand.press('Copy all');
    await poll(panel, '.page-tools [role=status]').toBe('Copied');
    await hand.press('CSV');
    const { downloads } = stage.launched;
    const saved = () =>
      existsSync(downloads)
        ? readdirSync(downloads)
            .filter((name) => name.endsWith('.csv'))
            .map((name) => readFileSync(join(downloads, name), 'utf8'))
        : [];
    await expect.poll(saved, { timeout: 10_000 }).toContainEqual(expect.stringContaining('"A/70/174, para. 13 (a)"'));
  });

  test('another sensitivity changes the open page at once, and so does what was hidden', async ({ reader }) => {
    await reader.open('bare.html');
    await expect.poll(async () => (await reader.marks()).tentative, { timeout: 10_000 }).toEqual(['Norm 3']);
    const popup = await reader.openPopup();
    const hand = new Hand(popup, way);
    await hand.choose('Sensitivity', 'Strict');
    await expect.poll(async () => (await reader.marks()).tentative).toEqual([]);
    await poll(popup, '.hidden-mentions').toContain('is hidden.');
    await hand.press('Show');
    await expect.poll(async () => (await reader.marks()).tentative).toEqual(['Norm 3']);
    await hand.choose('Sensitivity', 'Balanced');
    await expect.poll(async () => (await reader.marks()).tentative).toEqual(['Norm 3']);
  });

  test('a site is switched off and on', async ({ reader }) => {
    await reader.open('frames.html');
    await reader.expectMarks('Norm 3');
    const popup = await reader.openPopup();
    const hand = new Hand(popup, way);
    await hand.press('127.0.0.1');
    await expect.poll(async () => Object.values(await reader.marks()).flat()).toEqual([]);
    await poll(popup, '.page-summary [role=status]').toMatch(/^Norm Lens is off on 127\.0\.0\.1:\d+\.$/);
    await hand.press('127.0.0.1');
    await reader.glanceAtPage(popup);
    await reader.expectMarks('Norm 3');
    await poll(popup, '.page-summary [role=status]').toBe('2 references on this page · 2 norms');
  });

  test('the popup finds a norm and a measure, and hands over to the side panel', async ({ reader }) => {
    await reader.open('sample.html');
    await reader.expectMarks('Norm 3');
    const popup = await reader.openPopup();
    const hand = new Hand(popup, way);
    await hand.type('Search norms and measures', '공급망');
    await poll(popup, '.norms .number').toBe('9');
    await hand.type('Search norms and measures', 'due dil');
    await poll(popup, '.measures li').toContain('Promoting the principle of due diligence');
  });
});

describe('a selected passage', () => {
  test('is answered with the norm it comes from', async ({ reader }) => {
    await reader.open('sample.html');
    const panel = await reader.askWhichNorm(
      'Governments ought not to let their soil be used for hostile cyber operations against other countries.',
    );
    await poll(panel, '.place h2').toBe('Which norm is this?');
    await poll(panel, '.meaning .norm-link').toContain('Norm 3 · 13 (c)');
  });
});

describe('the way back', () => {
  test('leads to the list as it was, and to the link that led away', async ({ reader }) => {
    await reader.open('bare.html');
    const panel = await reader.openSidePanel();
    const hand = new Hand(panel, 'keyboard');
    await hand.type('Search measures', 'KISA');
    await hand.press('Public-private information sharing');
    await poll(panel, '.place h2').toBe('Public-private information sharing');
    await hand.press('Back to the list');
    await poll(panel, ':focus').toContain('Public-private information sharing');
    expect(await panel.$eval('input[type=search]', (field) => field.value)).toBe('KISA');
  });
});

describe('the list of the page', () => {
  test('keeps up with the page, with its changes, and with another page', async ({ reader }) => {
    await reader.open('late.html');
    await reader.expectMarks('A/70/174, para. 13 (a)');
    const panel = await reader.openSidePanel();
    await new Hand(panel, 'mouse').press('On this page');
    const norms = () => panel.$$eval('.mention-norm', (names) => names.map((name) => name.textContent));
    await expect.poll(norms).toEqual(['Norm 1 · 13 (a)']);
    await reader.returnToPage();
    await reader.click('button');
    await reader.expectMarks('Norm 4', 'norms 6–8');
    await expect.poll(norms).toContain('Norm 4 · 13 (d)');
    await reader.open('mergers.html');
    await poll(panel, '.panel [role=status]').toBe('No references to the norms on this page.');
  });
});
