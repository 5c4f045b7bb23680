import { describe, expect, inject } from 'vitest';
import type { PartialSettings } from '../../../settings/settings.ts';
import { test } from '../driver/fixture.ts';
import { textOf } from '../driver/page-text.ts';
import type { Reader } from '../driver/reader.ts';

// All tests of a file share a browser and its settings.
test.afterEach(({ reader }) => reader.changeSettings({}));

function expectMarksOnly(reader: Reader, ...texts: string[]): Promise<void> {
  return expect.poll(async () => Object.values(await reader.marks()).flat(), { timeout: 10_000 }).toEqual(texts);
}

describe('a single-page application that changes its address', () => {
  test.for([
    ['pushState', () => history.pushState(null, '', '/second')],
    ['replaceState', () => history.replaceState(null, '', '?page=2')],
    ['the hash', () => location.assign('#/second')],
  ] as const)('by %s has only the marks and counts of its new text', async ([, changeAddress], { reader }) => {
    await reader.open('late.html');
    await expectMarksOnly(reader, 'A/70/174, para. 13 (a)');
    const badge = await reader.badge();
    const showText = (text: string) =>
      reader.page.evaluate((content) => {
        const paragraph = document.createElement('p');
        paragraph.textContent = content;
        document.body.replaceChildren(paragraph);
      }, text);
    await reader.page.evaluate(changeAddress);
    await showText('The second page of A/70/174 is on Norm 4 and Norm 5.');
    await expectMarksOnly(reader, 'Norm 4', 'Norm 5');
    await expect.poll(badge).toBe('2');
    await reader.hover('Norm 5');
    await reader.popover.expectOpen('Norm 5 · 13 (e)');

    await reader.page.evaluate(() => history.pushState(null, '', '/third'));
    await showText('Nothing here.');
    await expectMarksOnly(reader);
    await reader.popover.expectClosed();
    await expect.poll(badge).toBe('');
  });
});

describe('a page restored from the back/forward cache', () => {
  /**
   * Opens a page, visits another one and goes back. Both browsers keep the first page in their cache here, as its `pageshow`
   * event confirms. They are free not to, so this tries up to three times.
   */
  const leaveAndComeBack = async (
    reader: Reader,
    openPage: () => Promise<void>,
    visitOther: () => Promise<void>,
  ): Promise<void> => {
    for (let attempt = 1; ; attempt++) {
      await openPage();
      await reader.page.evaluate(() => {
        const record = ({ persisted }: { persisted: boolean }) => {
          document.documentElement.dataset.shown = persisted ? 'restored' : 'loaded';
        };
        window.addEventListener('pageshow', record);
      });
      const path = new URL(reader.page.url()).pathname;
      await visitOther();
      // Puppeteer's goBack() would wait for a load event, which a restored page does not have.
      await reader.page.evaluate(() => history.back());
      await expect.poll(() => reader.page.evaluate(() => location.pathname)).toBe(path);
      const isRestored = await reader.page
        .waitForFunction(() => document.documentElement.dataset.shown === 'restored', { timeout: 3000 })
        .catch(() => false);
      if (isRestored) return;
      expect(attempt, 'attempts in which the browser did not keep the page').toBeLessThan(3);
    }
  };

  test('has its marks, popover and counts again, also those of its frames', async ({ reader }) => {
    const badgeIs = async (count: string) => expect.poll(await reader.badge()).toBe(count);
    await leaveAndComeBack(
      reader,
      async () => {
        await reader.open('note.html?norm=4&inside=note.html%3Fnorm=5');
        await reader.expectMarks('Norm 4', 'Norm 5');
        await badgeIs('2');
      },
      async () => {
        await reader.open('note.html?norm=7');
        await reader.expectMarks('Norm 7');
        await badgeIs('1');
      },
    );
    await badgeIs('2');
    await reader.hover('Norm 4');
    await reader.popover.expectOpen('Norm 4 · 13 (d)');
    const popup = await reader.openPopup();
    await expect.poll(() => textOf(popup, '[role=status]')).toBe('2 references on this page · 2 norms');
  });

  test('has no popover open', async ({ reader }) => {
    await leaveAndComeBack(
      reader,
      async () => {
        await reader.open('note.html?norm=4');
        await reader.hover('Norm 4');
        await reader.popover.expectOpen('Norm 4 · 13 (d)');
        await reader.popover.click('Pin');
      },
      () => reader.open('plain.html'),
    );
    await reader.popover.expectClosed();
    await reader.expectMarks('Norm 4');
  });

  test('is marked even if it was left before it was read', async ({ reader }) => {
    const openPage = () => reader.open('bare.html');
    const visitOther = () => reader.open('note.html');
    await leaveAndComeBack(reader, openPage, visitOther);
    await expectMarksOnly(reader, 'Norm 3');
  });

  test.for<
    [change: string, before: PartialSettings, after: (site: string) => PartialSettings, marks: string[], count: string]
  >([
    ['marks fewer references', {}, () => ({ sensitivity: 'strict' }), [], ''],
    ['marks more references', { sensitivity: 'strict' }, () => ({}), ['Norm 3'], '1'],
    ['disables the site', {}, (site) => ({ disabledSites: [site] }), [], ''],
  ])('applies a setting that meanwhile %s', async ([, before, after, marks, count], { reader }) => {
    await leaveAndComeBack(
      reader,
      async () => {
        await reader.changeSettings(before);
        await reader.open('bare.html');
        // It has no marks before it is read, either.
        await reader.settledMarks();
        await expectMarksOnly(reader, ...(marks.length > 0 ? [] : ['Norm 3']));
      },
      async () => {
        await reader.open('note.html');
        await reader.changeSettings(after(new URL(reader.page.url()).host));
      },
    );
    const badge = await reader.badge();
    await expectMarksOnly(reader, ...marks);
    await expect.poll(badge).toBe(count);
  });
});

// Firefox's debugger can't crash a page.
test.skipIf(inject('browser') === 'firefox')(
  'the counts of a crashed page are removed when the tab loads another page',
  async ({ reader }) => {
    await reader.open('note.html?norm=4');
    await reader.expectMarks('Norm 4');
    const badge = await reader.badge();
    await expect.poll(badge).toBe('1');
    const { page } = reader;
    const crash = new Promise((resolve) => page.once('error', resolve));
    const session = await page.createCDPSession();
    // A crashed page answers no command, so don't wait for these; Puppeteer's goto() would wait for the crashed page.
    void session.send('Page.crash').catch(() => undefined);
    await crash;
    void session.send('Page.navigate', { url: page.url().replace('?norm=4', '') }).catch(() => undefined);
    await expect.poll(badge).toBe('');
  },
);
