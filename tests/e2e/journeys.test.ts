import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { describe, expect } from 'vitest';
import { Driver, type InputMethod } from './driver/driver.ts';
import { test } from './driver/fixture.ts';
import { textOf, textsOf } from './driver/page-text.ts';

// All tests of a file share a browser and its settings.
test.afterEach(({ reader }) => reader.changeSettings({}));

function expectText(page: Page, selector: string) {
  return expect.poll(() => textOf(page, selector), { timeout: 10_000 });
}

describe.for(['mouse', 'keyboard'] satisfies InputMethod[])('by %s', (method) => {
  test('find a measure despite a typo, read it, cite it, and go from its norm to the mentions on the page', async ({
    reader,
  }) => {
    await reader.open('sample.html');
    await reader.expectMarks('Norm 10');
    const panel = await reader.openSidePanel();
    const driver = new Driver(panel, method);

    await driver.type('Search measures', 'bug bouny');
    await expectText(panel, '.measures mark').toBe('Bug');
    await driver.press('Bug bounty programs');
    await expectText(panel, '.detail h2').toBe('Bug bounty programs and the Cyber Threats Analysis System (C-TAS)');
    expect(await textOf(panel, '.detail')).toContain('1,466 bugs and vulnerabilities');

    await driver.select('Style', 'OSCOLA');
    await expectText(panel, '.citation').toMatch(
      /^Republic of Korea, ‘Implementation of the 2015 UNGGE Norms’ .* accessed /,
    );
    await driver.press('Copy citation');
    await expectText(panel, '.cite [role=status]').toBe('Copied');

    await driver.press('Norm 10 · 13 (j)');
    await expectText(panel, '.detail h2').toBe('Norm 10 · 13 (j)');
    await driver.press('5 references on this page');
    await expectText(panel, '.mentions li:first-child .mention-norm').toBe('Norm 10 · 13 (j)');
    expect(await panel.$$eval('.mentions li', (mentions) => mentions.length)).toBe(5);
    await driver.press('Norm 10 · 13 (j)');
    await reader.returnToPage();
    await reader.popover.expectOpen('Norm 10 · 13 (j)');
  });

  test('copy and save the references on the page', async ({ reader, environment }) => {
    await reader.open('late.html');
    await reader.expectMarks('A/70/174, para. 13 (a)');
    const panel = await reader.openSidePanel();
    const driver = new Driver(panel, method);
    await driver.press('On this page');
    await driver.press('Copy all');
    await expectText(panel, '.page-tools [role=status]').toBe('Copied');
    await driver.press('CSV');
    const { downloads } = environment.launched;
    const savedFiles = () =>
      existsSync(downloads)
        ? readdirSync(downloads)
            .filter((name) => name.endsWith('.csv'))
            .map((name) => readFileSync(join(downloads, name), 'utf8'))
        : [];
    await expect
      .poll(savedFiles, { timeout: 10_000 })
      .toContainEqual(expect.stringContaining('"A/70/174, para. 13 (a)"'));
  });

  test('change the sensitivity, and show hidden mentions, on the open page', async ({ reader }) => {
    await reader.open('bare.html');
    await expect.poll(async () => (await reader.marks()).tentative, { timeout: 10_000 }).toEqual(['Norm 3']);
    const popup = await reader.openPopup();
    const driver = new Driver(popup, method);
    await driver.select('Sensitivity', 'Strict');
    await expect.poll(async () => (await reader.marks()).tentative).toEqual([]);
    await expectText(popup, '.hidden-mentions').toContain('is hidden.');
    await driver.press('Show');
    await expect.poll(async () => (await reader.marks()).tentative).toEqual(['Norm 3']);
    await driver.select('Sensitivity', 'Balanced');
    await expect.poll(async () => (await reader.marks()).tentative).toEqual(['Norm 3']);
  });

  test('turn Norm Lens off for a site and on again', async ({ reader }) => {
    await reader.open('frames.html');
    await reader.expectMarks('Norm 3');
    const popup = await reader.openPopup();
    const driver = new Driver(popup, method);
    await driver.press('127.0.0.1');
    await expect.poll(async () => Object.values(await reader.marks()).flat()).toEqual([]);
    await expectText(popup, '.page-summary [role=status]').toMatch(/^Norm Lens is off on 127\.0\.0\.1:\d+\.$/);
    await driver.press('127.0.0.1');
    await reader.showPageBriefly(popup);
    await reader.expectMarks('Norm 3');
    await expectText(popup, '.page-summary [role=status]').toBe('2 references on this page · 2 norms');
  });

  test('find a norm and a measure in the popup', async ({ reader }) => {
    await reader.open('sample.html');
    await reader.expectMarks('Norm 3');
    const popup = await reader.openPopup();
    const driver = new Driver(popup, method);
    await driver.type('Search norms and measures', '공급망');
    await expectText(popup, '.norms .number').toBe('9');
    await driver.type('Search norms and measures', 'due dil');
    await expectText(popup, '.measures li').toContain('Promoting the principle of due diligence');
  });
});

test('“Which norm is this?” finds the norm that a paraphrase is about', async ({ reader }) => {
  await reader.open('sample.html');
  const panel = await reader.askWhichNorm(
    'Governments ought not to let their soil be used for hostile cyber operations against other countries.',
  );
  await expectText(panel, '.detail h2').toBe('Which norm is this?');
  await expectText(panel, '.passage-match .norm-link').toContain('Norm 3 · 13 (c)');
});

test('going back from a measure keeps the search and focuses the link to that measure', async ({ reader }) => {
  await reader.open('bare.html');
  const panel = await reader.openSidePanel();
  const driver = new Driver(panel, 'keyboard');
  await driver.type('Search measures', 'KISA');
  await driver.press('Public-private information sharing');
  await expectText(panel, '.detail h2').toBe('Public-private information sharing');
  await driver.press('Back to the list');
  await expectText(panel, ':focus').toContain('Public-private information sharing');
  expect(await panel.$eval('input[type=search]', (field) => field.value)).toBe('KISA');
});

test('the list of references follows changes of the page, and a change to another page', async ({ reader }) => {
  await reader.open('late.html');
  await reader.expectMarks('A/70/174, para. 13 (a)');
  const panel = await reader.openSidePanel();
  await new Driver(panel, 'mouse').press('On this page');
  await expect.poll(() => textsOf(panel, '.mention-norm')).toEqual(['Norm 1 · 13 (a)']);
  await reader.returnToPage();
  await reader.click('button');
  await reader.expectMarks('Norm 4', 'norms 6–8');
  await expect.poll(() => textsOf(panel, '.mention-norm')).toContain('Norm 4 · 13 (d)');
  await reader.open('mergers.html');
  await expectText(panel, '.panel [role=status]').toBe('No references to the norms on this page.');
});
