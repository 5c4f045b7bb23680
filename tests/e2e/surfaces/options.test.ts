import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { describe, expect } from 'vitest';
import { Hand } from '../driver/driver.ts';
import { test } from '../driver/fixture.ts';
import type { Reader } from '../driver/reader.ts';

// The tests of a file share a browser, and so its settings.
test.afterEach(({ reader }) => reader.prefer({}));

async function openOptions(reader: Reader): Promise<Page> {
  const page = await reader.openOwnPage('options.html');
  await page.waitForSelector('main');
  return page;
}

/** Presses the row of a setting that begins with these words. */
async function choose(page: Page, label: string): Promise<void> {
  const rows = await page.$$('.row label');
  for (const row of rows) if ((await textIn(row)).startsWith(label)) return row.click();
  throw new Error(`There is no row “${label}”`);
}

function textIn(handle: { evaluate(read: (element: Element) => string): Promise<string> }): Promise<string> {
  return handle.evaluate((element) => (element.textContent ?? '').trim());
}

/** The words of an element; none while it is not there. */
function words(page: Page, selector: string): Promise<string> {
  return page.evaluate((wanted) => document.querySelector(wanted)?.textContent?.trim() ?? '', selector);
}

/** What is chosen of a setting. */
function chosen(page: Page, setting: string): Promise<string[]> {
  return page.$$eval(`[data-setting=${setting}] :checked`, (inputs) =>
    inputs.map((input) => input.closest('li')?.querySelector('label')?.textContent ?? ''),
  );
}

/** Gives the page a file with this text to import. */
async function importText(page: Page, text: string): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'norm-lens-import-'));
  const path = join(folder, 'settings.json');
  writeFileSync(path, text);
  const input = await page.waitForSelector('input[type=file]');
  await input?.uploadFile(path);
  await page.waitForSelector('.replacement p');
  rmSync(folder, { recursive: true });
}

describe('a change', () => {
  test('is saved at once, said, and seen on every open page of options', async ({ reader }) => {
    const other = await openOptions(reader);
    const page = await openOptions(reader);
    await choose(page, 'Strict');
    await expect.poll(() => words(page, '[data-setting=sensitivity] [role=status]')).toBe('Saved');
    await expect.poll(() => chosen(other, 'sensitivity')).toEqual(['Strict']);
    expect(await words(other, '[role=status] .saved')).toBe('');
  });

  test('is made with the keyboard alone', async ({ reader }) => {
    const page = await openOptions(reader);
    await page.focus('[data-setting=density] :checked');
    await page.keyboard.press('ArrowDown');
    await expect.poll(() => chosen(page, 'density')).toEqual(['Mark the first in each paragraph']);
    await page.focus('[data-setting=dwell] input');
    await page.keyboard.press('ArrowRight');
    await expect.poll(() => words(page, '[data-setting=dwell] output')).toBe('350 ms');
    await expect.poll(() => words(page, '[data-setting=dwell] [role=status]')).toBe('Saved');
    await page.focus('[data-setting=badge] input');
    await page.keyboard.press(' ');
    await expect.poll(() => words(page, '[data-setting=badge] [role=status]')).toBe('Saved');
    expect(await chosen(page, 'badge')).toEqual([]);
  });

  test('that the browser can’t save is taken back, and said', async ({ reader }) => {
    // So many sites that the next one is more than a browser syncs in one item.
    const disabledSites = Array.from({ length: 31 }, (_, index) => `${String(index).padStart(250, 'a')}.example`);
    await reader.prefer({ disabledSites });
    const page = await openOptions(reader);
    const hand = new Hand(page, 'keyboard');
    await hand.type('Switch off another site', `${'b'.repeat(245)}.example`);
    await page.keyboard.press('Enter');
    await expect.poll(() => words(page, '[data-setting=disabledSites] [role=status]')).toContain('could not save');
    expect(await page.$$eval('.site-off', (rows) => rows.length)).toBe(31);
    await choose(page, 'Strict');
    await expect.poll(() => words(page, '[data-setting=sensitivity] [role=status]')).toBe('Saved');
    expect(await words(page, '[data-setting=disabledSites] [role=status]')).toBe('');
  });
});

describe('settings that hang together', () => {
  test('delays rest where only a click opens', async ({ reader }) => {
    const page = await openOptions(reader);
    await choose(page, 'On a click or a tap only');
    await page.waitForSelector('[data-setting=dwell] input:disabled');
    await choose(page, 'When the pointer rests');
    await page.waitForSelector('[data-setting=grace] input:enabled');
  });

  test('one language stays', async ({ reader }) => {
    const page = await openOptions(reader);
    await choose(page, 'English');
    await expect.poll(() => chosen(page, 'languages')).toEqual(['Korean']);
    await choose(page, 'Korean');
    expect(await chosen(page, 'languages')).toEqual(['Korean']);
    await choose(page, 'English');
    await expect.poll(() => chosen(page, 'languages')).toEqual(['English', 'Korean']);
  });
});

describe.each(['mouse', 'keyboard'] as const)('the list of sites, with the %s', (way) => {
  test('is added to and taken from', async ({ reader }) => {
    const page = await openOptions(reader);
    const hand = new Hand(page, way);
    const sites = () => page.$$eval('.site-off > span', (names) => names.map(({ textContent }) => textContent));
    const fault = () => words(page, '.add-site .failure');
    const add = async (site: string) => {
      await hand.type('Switch off another site', site);
      await hand.press('Add');
    };

    await add('two words');
    await expect.poll(fault).toContain('This is not a site.');
    expect(await page.$('[aria-invalid=true]')).not.toBeNull();
    await add('https://www.Example.org/reports');
    await expect.poll(sites).toEqual(['www.example.org']);
    expect(await fault()).toBe('');
    await add('*.example.com');
    await expect.poll(sites).toEqual(['www.example.org', '*.example.com']);
    await add('sub.example.com');
    await expect.poll(fault).toBe('sub.example.com is switched off already.');
    await hand.press('Add the files of this computer');
    await expect.poll(sites).toEqual(['www.example.org', '*.example.com', 'local files']);

    await hand.press('Remove *.example.com from the list');
    await expect.poll(sites).toEqual(['www.example.org', 'local files']);
    expect(await page.evaluate(() => document.activeElement?.localName)).toBe('input');
  });
});

describe('all settings at once', () => {
  const valid = (settings: object) => JSON.stringify({ kind: 'norm-lens-settings', version: 2, settings });

  test('go into a file', async ({ reader, stage }) => {
    await reader.prefer({ markStyle: 'tint' });
    const page = await openOptions(reader);
    await new Hand(page, 'mouse').press('Export');
    const path = join(stage.launched.downloads, 'norm-lens-settings.json');
    const saved = () => (existsSync(path) ? readFileSync(path, 'utf8') : '');
    await expect
      .poll(saved, { timeout: 10_000 })
      .toBe('{\n  "kind": "norm-lens-settings",\n  "version": 2,\n  "settings": {\n    "markStyle": "tint"\n  }\n}\n');
  });

  test('come from a file, and go back', async ({ reader }) => {
    await reader.prefer({ density: 'section' });
    const page = await openOptions(reader);
    await importText(page, valid({ sensitivity: 'everything', disabledSites: ['example.org'] }));
    await expect.poll(() => words(page, '.replacement')).toContain('The settings of the file now hold');
    expect(await chosen(page, 'sensitivity')).toEqual(['Everything']);
    expect(await chosen(page, 'density')).toEqual(['Mark all']);
    await new Hand(page, 'keyboard').press('Undo');
    await expect.poll(() => words(page, '.replacement')).toContain('Your earlier settings hold again');
    expect(await chosen(page, 'sensitivity')).toEqual(['Balanced']);
    expect(await chosen(page, 'density')).toEqual(['Mark the first in each section']);
  });

  test.for([
    ['no JSON', 'sensitivity: strict', 'this file is not JSON'],
    ['something else', '{"name":"norm-lens"}', 'this file holds no settings of Norm Lens'],
    ['a newer version', '{"kind":"norm-lens-settings","version":99,"settings":{}}', 'Update Norm Lens'],
    ['a setting nobody knows', valid({ markStyle: 'tint', colour: 'red' }), '“colour”'],
    ['a value that is none', valid({ markStyle: 'bold' }), '“markStyle”'],
  ] as const)('stay when the file has %s', async ([, text, told], { reader }) => {
    await reader.prefer({ density: 'section' });
    const page = await openOptions(reader);
    await importText(page, text);
    await expect.poll(() => words(page, '.replacement .failure')).toContain(told);
    expect(await words(page, '.replacement')).toContain('Nothing was imported');
    expect(await chosen(page, 'markStyle')).toEqual(['A line below the words']);
    expect(await chosen(page, 'density')).toEqual(['Mark the first in each section']);
  });

  test('are reset when the reader is sure, and come back', async ({ reader }) => {
    await reader.prefer({ density: 'section' });
    const page = await openOptions(reader);
    const hand = new Hand(page, 'keyboard');
    await hand.press('Reset all');
    await page.waitForSelector('[role=alertdialog]:focus');
    await page.keyboard.press('Escape');
    await expect.poll(() => page.$('[role=alertdialog]')).toBeNull();
    expect(await chosen(page, 'density')).toEqual(['Mark the first in each section']);
    await hand.press('Reset all');
    await page.waitForSelector('[role=alertdialog]:focus');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await expect.poll(() => chosen(page, 'density')).toEqual(['Mark all']);
    await hand.press('Undo');
    await expect.poll(() => chosen(page, 'density')).toEqual(['Mark the first in each section']);
  });
});

describe('keyboard shortcuts', () => {
  test('are those of the browser', async ({ reader }) => {
    const page = await openOptions(reader);
    const described = await page.$$eval('.shortcuts dt', (names) => names.map(({ textContent }) => textContent));
    expect(described.slice(0, 4)).toEqual([
      'Go to the next reference on this page',
      'Go to the previous reference on this page',
      'Open the side panel',
      'Switch Norm Lens on or off for this site',
    ]);
    expect(await words(page, '.shortcuts div:nth-child(3) dd')).toBe('AltShiftM');
  });
});
