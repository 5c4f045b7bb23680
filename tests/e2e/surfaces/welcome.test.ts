import type { Page } from 'puppeteer-core';
import { describe, expect } from 'vitest';
import { pointAtMark } from '../../../scripts/browsers/pointing.ts';
import { markedTexts } from '../../../scripts/browsers/references.ts';
import { test } from '../driver/fixture.ts';
import { Popover } from '../driver/popover.ts';
import type { Reader } from '../driver/reader.ts';

/** The part of the extension API that the page is asked for; Firefox knows it as `chrome`, too. */
interface Scope {
  chrome: {
    runtime: { getManifest(): { permissions?: string[]; host_permissions?: string[] } };
    sidebarAction: { isOpen(details: object): Promise<boolean> };
    tabs: { getCurrent(): Promise<{ id?: number }> };
  };
}

/** Runs in the page. */
function permissionsOfManifest(): string[] {
  const { chrome }: Scope = Object(globalThis);
  const { permissions = [], host_permissions = [] } = chrome.runtime.getManifest();
  return [...permissions, ...host_permissions];
}

/** Runs in the page. */
function isSidebarOpen(): Promise<boolean> {
  const { chrome }: Scope = Object(globalThis);
  return chrome.sidebarAction.isOpen({});
}

/** Runs in the page. */
async function currentTab(): Promise<number | undefined> {
  const { chrome }: Scope = Object(globalThis);
  return (await chrome.tabs.getCurrent()).id;
}

/** The welcome page, when its sample has been read. */
async function openWelcome(reader: Reader): Promise<Page> {
  const page = await reader.openOwnPage('welcome.html');
  await expect.poll(async () => (await markedTexts(page)).certain, { timeout: 10_000 }).toContain('Norm 3');
  return page;
}

describe('the welcome page', () => {
  test('reads its sample along, with the real popover', async ({ reader }) => {
    const page = await openWelcome(reader);
    const marks = await markedTexts(page);
    expect(marks.certain).toEqual(['11 UN norms', 'eleven norms', 'Norm 3', 'Norms 6–8', 'paragraph 13 (j)']);
    expect(marks.related).toEqual(['due diligence']);
    await pointAtMark(page, 'Norm 3');
    await new Popover(page).expect('Norm 3 · 13 (c)');
  });

  test('leads from the popover to the side panel', async ({ reader, family }) => {
    const page = await openWelcome(reader);
    await pointAtMark(page, 'paragraph 13 (j)');
    const popover = new Popover(page);
    await popover.expect('Norm 10 · 13 (j)');
    await popover.click('Open in side panel');
    if (family === 'firefox') {
      // Its sidebar opens from the extension's own pages, and no debugger can look into it.
      await expect.poll(() => page.evaluate(isSidebarOpen)).toBe(true);
    } else {
      const panel = await reader.openedSidePanel();
      await expect.poll(() => panel.$eval('.place h2', (found) => found.textContent)).toBe('Norm 10 · 13 (j)');
    }
  });

  test('is a page for the popup to speak of', async ({ reader }) => {
    const page = await openWelcome(reader);
    const tab = await page.evaluate(currentTab);
    const popup = await reader.openOwnPage(`popup.html?tab=${tab}`);
    await popup.waitForSelector('[data-page=read]');
    expect(await popup.$eval('[role=status]', (status) => status.textContent)).toContain('6 references on this page');
    await popup.close();
  });

  test('explains every permission that the browser grants, and says that pages may be read', async ({ reader }) => {
    const page = await openWelcome(reader);
    const asked = await page.evaluate(permissionsOfManifest);
    expect(await page.$$eval('.permissions dt', (names) => names.length)).toBe(asked.length);
    expect(await page.$eval('.access [role=status]', (status) => status.textContent)).toBe(
      'Norm Lens may read the pages you open.',
    );
  });
});
