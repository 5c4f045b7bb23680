import type { Page } from 'puppeteer-core';
import { describe, expect } from 'vitest';
import { pointAtMark } from '../../../scripts/browsers/pointing.ts';
import { markedTexts } from '../../../scripts/browsers/references.ts';
import { test } from '../driver/fixture.ts';
import { textOf } from '../driver/page-text.ts';
import { Popover } from '../driver/popover.ts';
import type { Reader } from '../driver/reader.ts';

/** The part of the extension API that the functions below use in the page. Firefox has it as `chrome`, too. */
declare const chrome: {
  runtime: { getManifest(): { permissions?: string[]; host_permissions?: string[] } };
  sidebarAction: { isOpen(details: object): Promise<boolean> };
  tabs: { getCurrent(): Promise<{ id?: number }> };
};

/** Runs in the page. */
function manifestPermissions(): string[] {
  const { permissions = [], host_permissions = [] } = chrome.runtime.getManifest();
  return [...permissions, ...host_permissions];
}

/** Runs in the page. */
function isSidebarOpen(): Promise<boolean> {
  return chrome.sidebarAction.isOpen({});
}

/** Runs in the page. */
async function currentTab(): Promise<number | undefined> {
  return (await chrome.tabs.getCurrent()).id;
}

/** Opens the welcome page and waits until its sample is marked. */
async function openWelcome(reader: Reader): Promise<Page> {
  const page = await reader.openExtensionPage('welcome.html');
  await expect.poll(async () => (await markedTexts(page)).certain, { timeout: 10_000 }).toContain('Norm 3');
  return page;
}

describe('the welcome page', () => {
  test('marks its sample and opens the real popover', async ({ reader }) => {
    const page = await openWelcome(reader);
    const marks = await markedTexts(page);
    expect(marks.certain).toEqual(['11 UN norms', 'eleven norms', 'Norm 3', 'Norms 6–8', 'paragraph 13 (j)']);
    expect(marks.related).toEqual(['due diligence']);
    await pointAtMark(page, 'Norm 3');
    await new Popover(page).expectOpen('Norm 3 · 13 (c)');
  });

  test('opens the side panel from the popover', async ({ reader, family }) => {
    const page = await openWelcome(reader);
    await pointAtMark(page, 'paragraph 13 (j)');
    const popover = new Popover(page);
    await popover.expectOpen('Norm 10 · 13 (j)');
    await popover.click('Open in side panel');
    if (family === 'firefox') {
      // Firefox opens its sidebar from extension pages, and its debugger can't look into the sidebar.
      await expect.poll(() => page.evaluate(isSidebarOpen)).toBe(true);
    } else {
      const panel = await reader.openedSidePanel();
      await expect.poll(() => textOf(panel, '.detail h2')).toBe('Norm 10 · 13 (j)');
    }
  });

  test('has its references counted in the popup', async ({ reader }) => {
    const page = await openWelcome(reader);
    const tab = await page.evaluate(currentTab);
    const popup = await reader.openExtensionPage(`popup.html?tab=${tab}`);
    await popup.waitForSelector('[data-page=read]');
    expect(await textOf(popup, '[role=status]')).toContain('6 references on this page');
    await popup.close();
  });

  test('explains every permission in the manifest, and says that pages can be read', async ({ reader }) => {
    const page = await openWelcome(reader);
    const permissions = await page.evaluate(manifestPermissions);
    expect(await page.$$eval('.permissions dt', (names) => names.length)).toBe(permissions.length);
    expect(await textOf(page, '.access [role=status]')).toBe('Norm Lens can read the pages you open.');
  });
});
