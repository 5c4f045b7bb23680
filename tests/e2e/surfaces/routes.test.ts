import { describe, expect, inject } from 'vitest';
import type { PartialSettings } from '../../../settings/settings.ts';
import { test } from '../driver/fixture.ts';
import type { Reader } from '../driver/reader.ts';

// The tests of a file share a browser, and so its settings.
test.afterEach(({ reader }) => reader.prefer({}));

function expectMarksOnly(reader: Reader, ...texts: string[]): Promise<void> {
  return expect.poll(async () => Object.values(await reader.marks()).flat(), { timeout: 10_000 }).toEqual(texts);
}

describe('a page of scripts that goes to another address', () => {
  test.for([
    ['pushState', () => history.pushState(null, '', '/second')],
    ['replaceState', () => history.replaceState(null, '', '?page=2')],
    ['the hash', () => location.assign('#/second')],
  ] as const)('by %s has the marks and counts of its new text alone', async ([, go], { reader }) => {
    await reader.open('late.html');
    await expectMarksOnly(reader, 'A/70/174, para. 13 (a)');
    const badge = await reader.badge();
    const show = (text: string) =>
      reader.page.evaluate((words) => {
        const paragraph = document.createElement('p');
        paragraph.textContent = words;
        document.body.replaceChildren(paragraph);
      }, text);
    await reader.page.evaluate(go);
    await show('The second page of A/70/174 is on Norm 4 and Norm 5.');
    await expectMarksOnly(reader, 'Norm 4', 'Norm 5');
    await expect.poll(badge).toBe('2');
    await reader.hover('Norm 5');
    await reader.popover.expect('Norm 5 · 13 (e)');

    await reader.page.evaluate(() => history.pushState(null, '', '/third'));
    await show('Nothing here.');
    await expectMarksOnly(reader);
    await reader.popover.expectGone();
    await expect.poll(badge).toBe('');
  });
});

describe('a page that the browser has kept', () => {
  /**
   * Opens a page, does something elsewhere and comes back. Both browsers do keep the page in these tests, it says so itself; but that
   * is theirs to decide, and where one did not, it is asked again.
   */
  const leaveAndComeBack = async (
    reader: Reader,
    arrive: () => Promise<void>,
    elsewhere: () => Promise<void>,
  ): Promise<void> => {
    for (let attempt = 1; ; attempt++) {
      await arrive();
      await reader.page.evaluate(() => {
        const note = ({ persisted }: { persisted: boolean }) => {
          document.documentElement.dataset.shown = persisted ? 'kept' : 'loaded';
        };
        window.addEventListener('pageshow', note);
      });
      const path = new URL(reader.page.url()).pathname;
      await elsewhere();
      // Not by the driver, which waits for a load that a kept page does not have.
      await reader.page.evaluate(() => history.back());
      await expect.poll(() => reader.page.evaluate(() => location.pathname)).toBe(path);
      const isKept = await reader.page
        .waitForFunction(() => document.documentElement.dataset.shown === 'kept', { timeout: 3000 })
        .catch(() => false);
      if (isKept) return;
      expect(attempt, 'times that the browser did not keep the page').toBeLessThan(3);
    }
  };

  test('has its marks, its popover and its counts again, those of its frames too', async ({ reader }) => {
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
    await reader.popover.expect('Norm 4 · 13 (d)');
    const popup = await reader.openPopup();
    const summary = () => popup.$eval('[role=status]', (status) => status.textContent);
    await expect.poll(summary).toBe('2 references on this page · 2 norms');
  });

  test('is read when the reader comes back, also if it was left at once', async ({ reader }) => {
    const arrive = () => reader.open('bare.html');
    const leave = () => reader.open('note.html');
    await leaveAndComeBack(reader, arrive, leave);
    await expectMarksOnly(reader, 'Norm 3');
  });

  test.for<
    [what: string, before: PartialSettings, now: (site: string) => PartialSettings, marks: string[], count: string]
  >([
    ['less', {}, () => ({ sensitivity: 'strict' }), [], ''],
    ['more', { sensitivity: 'strict' }, () => ({}), ['Norm 3'], '1'],
    ['nothing', {}, (site) => ({ disabledSites: [site] }), [], ''],
  ])('heeds that the reader wants to see %s by now', async ([, before, now, marks, count], { reader }) => {
    await leaveAndComeBack(
      reader,
      async () => {
        await reader.prefer(before);
        await reader.open('bare.html');
        await expectMarksOnly(reader, ...(marks.length > 0 ? [] : ['Norm 3']));
      },
      async () => {
        await reader.open('note.html');
        await reader.prefer(now(new URL(reader.page.url()).host));
      },
    );
    const badge = await reader.badge();
    await expectMarksOnly(reader, ...marks);
    await expect.poll(badge).toBe(count);
  });
});

// Firefox's debugger can't crash a page.
test.skipIf(inject('browser') === 'firefox')(
  'the counts of a page that crashed go with the next page',
  async ({ reader }) => {
    await reader.open('note.html?norm=4');
    await reader.expectMarks('Norm 4');
    const badge = await reader.badge();
    await expect.poll(badge).toBe('1');
    const { page } = reader;
    const crash = new Promise((resolve) => page.once('error', resolve));
    const session = await page.createCDPSession();
    // What is asked of a page that crashes gets no answer; and the driver would wait for the page that is no more.
    void session.send('Page.crash').catch(() => undefined);
    await crash;
    void session.send('Page.navigate', { url: page.url().replace('?norm=4', '') }).catch(() => undefined);
    await expect.poll(badge).toBe('');
  },
);
