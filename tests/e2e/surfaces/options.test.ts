import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { describe, expect } from 'vitest';
import { Driver, type InputMethod } from '../driver/driver.ts';
import { test } from '../driver/fixture.ts';
import { textOf, textsOf } from '../driver/page-text.ts';
import type { Reader } from '../driver/reader.ts';

// All tests of a file share a browser and its settings.
test.afterEach(({ reader }) => reader.changeSettings({}));

async function openOptions(reader: Reader): Promise<Page> {
  const page = await reader.openExtensionPage('options.html');
  await page.waitForSelector('main');
  return page;
}

/** Clicks the option with a label that starts with these words. */
async function chooseOption(page: Page, label: string): Promise<void> {
  for (const option of await page.$$('.row label')) {
    const text = await option.evaluate((element) => (element.textContent ?? '').trim());
    if (text.startsWith(label)) return option.click();
  }
  throw new Error(`No option is named “${label}”`);
}

/** The text in which the page reports that a setting was saved, or why not. */
function statusOf(page: Page, setting: string): Promise<string> {
  return textOf(page, `[data-setting=${setting}] [role=status]`);
}

/** The labels of the options that are selected for a setting. */
function chosenOptions(page: Page, setting: string): Promise<string[]> {
  return page.$$eval(`[data-setting=${setting}] :checked`, (inputs) =>
    inputs.map((input) => input.closest('li')?.querySelector('label')?.textContent ?? ''),
  );
}

/** Imports a file with this text. */
async function importText(page: Page, text: string): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'norm-lens-import-'));
  const path = join(folder, 'settings.json');
  writeFileSync(path, text);
  const input = await page.waitForSelector('input[type=file]');
  await input?.uploadFile(path);
  await page.waitForSelector('.replacement p');
  rmSync(folder, { recursive: true });
}

/**
 * The role of the focused element. It is polled in place of waiting for the selector `:focus`, which matches nothing in a tab that
 * is not selected: there a wait would end only with the test's timeout.
 */
function focusedRole(page: Page): Promise<string | null | undefined> {
  return page.evaluate(() => document.activeElement?.getAttribute('role'));
}

describe('a change', () => {
  test('is saved at once, confirmed, and shown on every open options page', async ({ reader }) => {
    const other = await openOptions(reader);
    const page = await openOptions(reader);
    await chooseOption(page, 'Strict');
    await expect.poll(() => statusOf(page, 'sensitivity')).toBe('Saved');
    await expect.poll(() => chosenOptions(other, 'sensitivity')).toEqual(['Strict']);
    expect(await textOf(other, '[role=status] .saved')).toBe('');
  });

  test('can be made with the keyboard alone', async ({ reader }) => {
    const page = await openOptions(reader);
    await page.focus('[data-setting=density] :checked');
    await page.keyboard.press('ArrowDown');
    await expect.poll(() => chosenOptions(page, 'density')).toEqual(['Mark the first in each paragraph']);
    await page.focus('[data-setting=dwell] input');
    await page.keyboard.press('ArrowRight');
    await expect.poll(() => textOf(page, '[data-setting=dwell] output')).toBe('350 ms');
    await expect.poll(() => statusOf(page, 'dwell')).toBe('Saved');
    await page.focus('[data-setting=badge] input');
    await page.keyboard.press(' ');
    await expect.poll(() => statusOf(page, 'badge')).toBe('Saved');
    expect(await chosenOptions(page, 'badge')).toEqual([]);
  });

  test('that the browser can’t save is undone, with an error message', async ({ reader }) => {
    // With one more site the list exceeds the size that browsers sync in one item.
    const disabledSites = Array.from({ length: 31 }, (_, index) => `${String(index).padStart(250, 'a')}.example`);
    await reader.changeSettings({ disabledSites });
    const page = await openOptions(reader);
    const driver = new Driver(page, 'keyboard');
    await driver.type('Add a site', `${'b'.repeat(245)}.example`);
    await page.keyboard.press('Enter');
    await expect.poll(() => statusOf(page, 'disabledSites')).toContain('Couldn’t save this change');
    expect(await page.$$eval('.site-off', (rows) => rows.length)).toBe(31);
    await chooseOption(page, 'Strict');
    await expect.poll(() => statusOf(page, 'sensitivity')).toBe('Saved');
    expect(await statusOf(page, 'disabledSites')).toBe('');
  });
});

describe('settings that depend on each other', () => {
  test('the delays are disabled if only a click opens the popover', async ({ reader }) => {
    const page = await openOptions(reader);
    await chooseOption(page, 'On a click or tap only');
    await page.waitForSelector('[data-setting=dwell] input:disabled');
    await chooseOption(page, 'When you hover');
    await page.waitForSelector('[data-setting=grace] input:enabled');
  });

  test('the last language can’t be switched off', async ({ reader }) => {
    const page = await openOptions(reader);
    await chooseOption(page, 'English');
    await expect.poll(() => chosenOptions(page, 'languages')).toEqual(['Korean']);
    await chooseOption(page, 'Korean');
    expect(await chosenOptions(page, 'languages')).toEqual(['Korean']);
    await chooseOption(page, 'English');
    await expect.poll(() => chosenOptions(page, 'languages')).toEqual(['English', 'Korean']);
  });
});

describe.each(['mouse', 'keyboard'] satisfies InputMethod[])('the list of sites, by %s,', (method) => {
  test('can be added to and removed from', async ({ reader }) => {
    const page = await openOptions(reader);
    const driver = new Driver(page, method);
    const sites = () => textsOf(page, '.site-off > span');
    const errorMessage = () => textOf(page, '.add-site .failure');
    const add = async (site: string) => {
      await driver.type('Add a site', site);
      await driver.press('Add');
    };

    await add('two words');
    await expect.poll(errorMessage).toContain('This is not a site.');
    expect(await page.$('[aria-invalid=true]')).not.toBeNull();
    await add('https://www.Example.org/reports');
    await expect.poll(sites).toEqual(['www.example.org']);
    expect(await errorMessage()).toBe('');
    await add('*.example.com');
    await expect.poll(sites).toEqual(['www.example.org', '*.example.com']);
    await add('sub.example.com');
    await expect.poll(errorMessage).toBe('Norm Lens is already off on sub.example.com.');
    await driver.press('Add local files');
    await expect.poll(sites).toEqual(['www.example.org', '*.example.com', 'local files']);

    await driver.press('Remove *.example.com from the list');
    await expect.poll(sites).toEqual(['www.example.org', 'local files']);
    expect(await page.evaluate(() => document.activeElement?.localName)).toBe('input');
  });
});

describe('all settings at once', () => {
  const valid = (settings: object) => JSON.stringify({ kind: 'norm-lens-settings', version: 2, settings });

  test('can be exported to a file', async ({ reader, environment }) => {
    await reader.changeSettings({ markStyle: 'tint' });
    const page = await openOptions(reader);
    await new Driver(page, 'mouse').press('Export');
    const path = join(environment.launched.downloads, 'norm-lens-settings.json');
    const exported = () => (existsSync(path) ? readFileSync(path, 'utf8') : '');
    await expect
      .poll(exported, { timeout: 10_000 })
      .toBe('{\n  "kind": "norm-lens-settings",\n  "version": 2,\n  "settings": {\n    "markStyle": "tint"\n  }\n}\n');
  });

  test('can be imported from a file, and the import can be undone', async ({ reader }) => {
    await reader.changeSettings({ density: 'section' });
    const page = await openOptions(reader);
    await importText(page, valid({ sensitivity: 'everything', disabledSites: ['example.org'] }));
    await expect.poll(() => textOf(page, '.replacement')).toContain('Settings imported');
    expect(await chosenOptions(page, 'sensitivity')).toEqual(['Everything']);
    expect(await chosenOptions(page, 'density')).toEqual(['Mark all']);
    await new Driver(page, 'keyboard').press('Undo');
    await expect.poll(() => textOf(page, '.replacement')).toContain('Your previous settings are restored');
    expect(await chosenOptions(page, 'sensitivity')).toEqual(['Balanced']);
    expect(await chosenOptions(page, 'density')).toEqual(['Mark the first in each section']);
  });

  test.for([
    ['something other than JSON', 'sensitivity: strict', 'this file is damaged or not JSON'],
    ['other JSON', '{"name":"norm-lens"}', 'this file does not contain settings of Norm Lens'],
    ['settings of a newer version', '{"kind":"norm-lens-settings","version":99,"settings":{}}', 'Update Norm Lens'],
    ['an unknown setting', valid({ markStyle: 'tint', colour: 'red' }), '“colour”'],
    ['an invalid value', valid({ markStyle: 'bold' }), '“markStyle”'],
  ] as const)('stay unchanged if the imported file contains %s', async ([, text, message], { reader }) => {
    await reader.changeSettings({ density: 'section' });
    const page = await openOptions(reader);
    await importText(page, text);
    await expect.poll(() => textOf(page, '.replacement .failure')).toContain(message);
    expect(await textOf(page, '.replacement')).toContain('Nothing imported');
    expect(await chosenOptions(page, 'markStyle')).toEqual(['A line below the words']);
    expect(await chosenOptions(page, 'density')).toEqual(['Mark the first in each section']);
  });

  test('are reset after confirmation, and the reset can be undone', async ({ reader }) => {
    await reader.changeSettings({ density: 'section' });
    const page = await openOptions(reader);
    const driver = new Driver(page, 'keyboard');
    await driver.press('Reset all');
    await expect.poll(() => focusedRole(page)).toBe('alertdialog');
    await page.keyboard.press('Escape');
    await expect.poll(() => page.$('[role=alertdialog]')).toBeNull();
    expect(await chosenOptions(page, 'density')).toEqual(['Mark the first in each section']);
    await driver.press('Reset all');
    await expect.poll(() => focusedRole(page)).toBe('alertdialog');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await expect.poll(() => chosenOptions(page, 'density')).toEqual(['Mark all']);
    await driver.press('Undo');
    await expect.poll(() => chosenOptions(page, 'density')).toEqual(['Mark the first in each section']);
  });
});

test('the keyboard shortcuts are those set in the browser', async ({ reader }) => {
  const page = await openOptions(reader);
  const described = await textsOf(page, '.shortcuts dt');
  expect(described.slice(0, 4)).toEqual([
    'Go to the next reference on this page',
    'Go to the previous reference on this page',
    'Open the side panel',
    'Turn Norm Lens on or off for this site',
  ]);
  expect(await textOf(page, '.shortcuts div:nth-child(3) dd')).toBe('AltShiftM');
});
