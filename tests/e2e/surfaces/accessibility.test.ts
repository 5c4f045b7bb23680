import { createServer } from 'node:http';
import type { Page } from 'puppeteer-core';
import { describe } from 'vitest';
import { portOf } from '../../../scripts/browsers/serve.ts';
import { openPopup } from '../../../scripts/browsers/surfaces.ts';
import { expectAccessible } from '../driver/axe.ts';
import { test } from '../driver/fixture.ts';
import type { Reader } from '../driver/reader.ts';

/** Opens the popup on the sample page. */
async function openPopupOnSample(reader: Reader): Promise<Page> {
  await reader.open('sample.html');
  await reader.expectMarks('Norm 3');
  const popup = await reader.openPopup();
  await popup.waitForSelector('.norms .count');
  return popup;
}

/** Goes to a route of the side panel and waits until the element `shownBy` shows that it has rendered. */
async function navigate(panel: Page, route: string, shownBy: string): Promise<void> {
  await panel.evaluate((hash) => {
    location.hash = hash;
  }, route);
  await panel.waitForSelector(shownBy);
}

/** Serves a page that never finishes loading. */
async function serveEndlessPage(): Promise<{ address: string; close(): Promise<void> }> {
  const server = createServer((_, response) => {
    response.setHeader('content-type', 'text/html; charset=utf-8');
    response.write('<!doctype html><title>Endless</title><link rel="icon" href="data:,"><p>Norm 3, and so on');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    address: `http://127.0.0.1:${portOf(server.address())}/`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

describe('the popup is accessible', () => {
  test('on a page with references', async ({ reader }) => {
    const popup = await openPopupOnSample(reader);
    await expectAccessible(popup);
    await popup.click('.norms > li:nth-child(3) summary');
    await popup.waitForSelector('.norm[open] .actions');
    await expectAccessible(popup);
  });

  test('with search results, and without', async ({ reader }) => {
    const popup = await openPopupOnSample(reader);
    await popup.type('input[type=search]', 'vulnerab');
    await popup.waitForSelector('.measures button');
    await expectAccessible(popup);
    await popup.type('input[type=search]', 'zzzzq');
    await popup.waitForSelector('.scroller > .summary[role=status]');
    await expectAccessible(popup);
  });

  test('on a disabled site', async ({ reader, environment }) => {
    await reader.open('bare.html');
    await reader.changeSettings({ disabledSites: [new URL(environment.site.origin).host] });
    const popup = await reader.openPopup();
    await popup.waitForSelector('[data-page=off]');
    await expectAccessible(popup);
    await popup.close();
    await reader.changeSettings({});
  });

  test('on a page that extensions can’t read', async ({ reader, environment }) => {
    const options = await reader.openExtensionPage('options.html');
    const popup = await openPopup(environment.launched, options);
    await popup.waitForSelector('[data-page=unreadable]');
    await expectAccessible(popup);
    await popup.close();
  });

  test('on a page that is still loading', async ({ reader, environment }) => {
    const { address, close } = await serveEndlessPage();
    void reader.page.goto(address).catch(() => {});
    await reader.page.waitForFunction('document.querySelector("p")', { polling: 20 });
    const popup = await openPopup(environment.launched, reader.page);
    await popup.waitForSelector('[data-page=reading] progress');
    await expectAccessible(popup);
    await popup.close();
    await reader.closePages();
    await close();
  });
});

describe('the side panel is accessible', () => {
  test('at every route', async ({ reader }) => {
    await reader.open('sample.html');
    await reader.expectMarks('Norm 3');
    const panel = await reader.openSidePanel();
    for (const [route, shownBy] of [
      ['list=measures', '.by-norm'],
      ['list=page', '.mentions li'],
      ['list=norms', '.norm-cards'],
      ['find=vulnerabilty', '.measures .snippet mark'],
      ['find=zzzzq', '.suggestions'],
      ['norm=3', '.cite'],
      ['measure=rok-8-cert-cooperation', '.acronym'],
      ['measure=rok-0', '.detail [role=alert]'],
    ] as const) {
      await navigate(panel, route, shownBy);
      await expectAccessible(panel);
    }
  });

  test('with a filter', async ({ reader }) => {
    await reader.open('bare.html');
    const panel = await reader.openSidePanel();
    await panel.select('.filters select', '0');
    await panel.waitForSelector('.result-count .link');
    await expectAccessible(panel);
  });

  test('on a page without references', async ({ reader }) => {
    await reader.open('mergers.html');
    await reader.settledMarks();
    const panel = await reader.openSidePanel();
    await navigate(panel, 'list=page', '.page-title + [role=status]');
    await expectAccessible(panel);
  });

  test('with the tooltip of an acronym', async ({ reader }) => {
    await reader.open('bare.html');
    const panel = await reader.openSidePanel();
    await navigate(panel, 'measure=rok-8-cert-cooperation', '.acronym');
    await panel.hover('.acronym');
    await panel.waitForSelector('[role=tooltip]');
    await expectAccessible(panel);
  });

  test('with the answer to “Which norm is this?”', async ({ reader }) => {
    await reader.open('bare.html');
    const panel = await reader.askWhichNorm('Norm 3, and who protects a supply chain or reports vulnerabilities.');
    await panel.waitForSelector('.passage-match mark');
    await expectAccessible(panel);
  });
});

describe('the popover is accessible', () => {
  // In a dialog, because axe can't determine the colours of elements outside <body>, where the popover is otherwise.
  test.for(['Norm 3', 'norms 6–8', '11 norms', 'due diligence'])('at “%s”', async (text, { reader }) => {
    await reader.open('dialog.html');
    await reader.hover(text);
    await reader.page.waitForSelector('dialog [popover=manual]');
    await reader.popover.click('Why marked?');
    await expectAccessible(reader.page, '[popover=manual]');
  });
});

describe('an extension page is accessible', () => {
  test.for(['options.html', 'welcome.html'])('%s', async (path, { reader }) => {
    const page = await reader.openExtensionPage(path);
    await page.waitForSelector('main');
    await expectAccessible(page);
  });
});
