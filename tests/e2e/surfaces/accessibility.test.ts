import type { Page } from 'puppeteer-core';
import { describe } from 'vitest';
import { openPopup } from '../../../scripts/browsers/extension-pages.ts';
import { expectAccessible } from '../driver/axe.ts';
import { serveEndlessPage } from '../driver/endless-page.ts';
import { test } from '../driver/fixture.ts';
import type { Reader } from '../driver/reader.ts';

/** Opens the popup over the sample page. */
async function popupOverSample(reader: Reader): Promise<Page> {
  await reader.open('sample.html');
  await reader.expectMarks('Norm 3');
  const popup = await reader.openPopup();
  await popup.waitForSelector('.norms .count');
  return popup;
}

/** Goes to a place in the side panel; what the sign selects shows that it is there. */
async function go(panel: Page, place: string, sign: string): Promise<void> {
  await panel.evaluate((hash) => {
    location.hash = hash;
  }, place);
  await panel.waitForSelector(sign);
}

describe('the popup', () => {
  test('over a page with references', async ({ reader }) => {
    const popup = await popupOverSample(reader);
    await expectAccessible(popup);
    await popup.click('.norms > li:nth-child(3) summary');
    await popup.waitForSelector('.norm[open] .ways');
    await expectAccessible(popup);
  });

  test('searching', async ({ reader }) => {
    const popup = await popupOverSample(reader);
    await popup.type('input[type=search]', 'vulnerab');
    await popup.waitForSelector('.measures button');
    await expectAccessible(popup);
    await popup.type('input[type=search]', 'zzzzq');
    await popup.waitForSelector('.scroller > .summary[role=status]');
    await expectAccessible(popup);
  });

  test('over a site where it is off', async ({ reader, stage }) => {
    await reader.open('bare.html');
    await reader.prefer({ disabledSites: [new URL(stage.site.origin).host] });
    const popup = await reader.openPopup();
    await popup.waitForSelector('[data-page=off]');
    await expectAccessible(popup);
    await popup.close();
    await reader.prefer({});
  });

  test('over a page that no extension reads', async ({ reader, stage }) => {
    const options = await reader.openOwnPage('options.html');
    const popup = await openPopup(stage.launched, options);
    await popup.waitForSelector('[data-page=unreadable]');
    await expectAccessible(popup);
    await popup.close();
  });

  test('over a page that is still coming', async ({ reader, stage }) => {
    const { address, close } = await serveEndlessPage();
    void reader.page.goto(address).catch(() => {});
    await reader.page.waitForFunction('document.querySelector("p")', { polling: 20 });
    const popup = await openPopup(stage.launched, reader.page);
    await popup.waitForSelector('[data-page=reading] progress');
    await expectAccessible(popup);
    await popup.close();
    await reader.leave();
    await close();
  });
});

describe('the side panel', () => {
  test('at every place', async ({ reader }) => {
    await reader.open('sample.html');
    await reader.expectMarks('Norm 3');
    const panel = await reader.openSidePanel();
    for (const [place, sign] of [
      ['list=measures', '.by-norm'],
      ['list=page', '.mentions li'],
      ['list=norms', '.norm-cards'],
      ['find=vulnerabilty', '.measures .snippet mark'],
      ['find=zzzzq', '.suggestions'],
      ['norm=3', '.cite'],
      ['measure=rok-8-cert-cooperation', '.acronym'],
      ['measure=rok-0', '.place [role=alert]'],
    ] as const) {
      await go(panel, place, sign);
      await expectAccessible(panel);
    }
  });

  test('with a filter', async ({ reader }) => {
    await reader.open('bare.html');
    const panel = await reader.openSidePanel();
    await panel.select('.filters select', '0');
    await panel.waitForSelector('.found .link');
    await expectAccessible(panel);
  });

  test('beside a page without references', async ({ reader }) => {
    await reader.open('mergers.html');
    await reader.marksAtRest();
    const panel = await reader.openSidePanel();
    await go(panel, 'list=page', '.page-title + [role=status]');
    await expectAccessible(panel);
  });

  test('with what an acronym stands for', async ({ reader }) => {
    await reader.open('bare.html');
    const panel = await reader.openSidePanel();
    await go(panel, 'measure=rok-8-cert-cooperation', '.acronym');
    await panel.hover('.acronym');
    await panel.waitForSelector('[role=tooltip]');
    await expectAccessible(panel);
  });

  test('with what a passage may mean', async ({ reader }) => {
    await reader.open('bare.html');
    const panel = await reader.askWhichNorm('Norm 3, and who protects a supply chain or reports vulnerabilities.');
    await panel.waitForSelector('.meaning mark');
    await expectAccessible(panel);
  });
});

describe('the popover', () => {
  // In a dialog, since axe can't tell the colours of what hangs beside the body, as the popover does elsewhere.
  test.for(['Norm 3', 'norms 6–8', '11 norms', 'due diligence'])('over “%s”', async (text, { reader }) => {
    await reader.open('dialog.html');
    await reader.hover(text);
    await reader.page.waitForSelector('dialog norm-lens-popover');
    await reader.popover.click('Why marked?');
    await expectAccessible(reader.page, 'norm-lens-popover');
  });
});

describe('a page of its own', () => {
  test.for(['options.html', 'welcome.html'])('%s', async (path, { reader }) => {
    const page = await reader.openOwnPage(path);
    await page.waitForSelector('main');
    await expectAccessible(page);
  });
});
