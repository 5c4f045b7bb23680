import { describe, expect, inject } from 'vitest';
import type { SomeSettings } from '../../data/settings.ts';
import { test } from './fixture.ts';
import type { Reader } from './reader.ts';

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
  // Both browsers do keep it in these tests; the pages themselves say so.
  const backTo = async (reader: Reader): Promise<void> => {
    // Not by the driver, which waits for a load that a kept page does not have.
    await reader.page.evaluate(() => history.back());
    await expect.poll(() => reader.page.evaluate(() => document.documentElement.dataset.persisted)).toBe('true');
  };
  const openToBeKept = async (reader: Reader, path: string): Promise<void> => {
    await reader.open(path);
    await reader.page.evaluate(() =>
      window.addEventListener('pageshow', ({ persisted }) => {
        document.documentElement.dataset.persisted = String(persisted);
      }),
    );
  };

  test('has its marks, its popover and its counts again, those of its frames too', async ({ reader }) => {
    await openToBeKept(reader, 'note.html?norm=4&inside=note.html%3Fnorm=5');
    await reader.expectMarks('Norm 4', 'Norm 5');
    const badge = await reader.badge();
    await expect.poll(badge).toBe('2');
    await reader.open('note.html?norm=7');
    await reader.expectMarks('Norm 7');
    await expect.poll(badge).toBe('1');
    await backTo(reader);
    await expect.poll(badge).toBe('2');
    await reader.hover('Norm 4');
    await reader.popover.expect('Norm 4 · 13 (d)');
    const popup = await reader.openPopup();
    const summary = () => popup.$eval('[role=status]', (status) => status.textContent);
    await expect.poll(summary).toBe('2 references on this page · 2 norms');
  });

  test.for<[what: string, before: SomeSettings, now: (site: string) => SomeSettings, marks: string[], count: string]>([
    ['less', {}, () => ({ sensitivity: 'strict' }), [], ''],
    ['more', { sensitivity: 'strict' }, () => ({}), ['Norm 3'], '1'],
    ['nothing', {}, (site) => ({ sitesOff: [site] }), [], ''],
  ])('heeds that the reader wants to see %s by now', async ([, before, now, marks, count], { reader }) => {
    await reader.prefer(before);
    await openToBeKept(reader, 'bare.html');
    await expectMarksOnly(reader, ...(marks.length > 0 ? [] : ['Norm 3']));
    const badge = await reader.badge();
    await reader.open('note.html');
    await reader.prefer(now(new URL(reader.page.url()).host));
    await backTo(reader);
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
