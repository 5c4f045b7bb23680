import type { Frame, Page } from 'puppeteer-core';
import { describe, expect } from 'vitest';
import { openPopoverRoot } from '../../../scripts/browsers/popover-root.ts';
import { Driver } from '../driver/driver.ts';
import { test } from '../driver/fixture.ts';
import { textOf, textsOf } from '../driver/page-text.ts';
import type { Reader } from '../driver/reader.ts';

/** The norms of `many-frames.html`, in document order. */
const NORMS_IN_ORDER = [1, 3, 4, 5, 6, 7, 8, 9];

/** Opens a page with frames of every kind: same origin, other origin, other site, `srcdoc`, `blob:`, `about:blank`, sandboxed, nested. */
async function openManyFrames(reader: Reader, port: number): Promise<void> {
  await reader.open(`many-frames.html?port=${port}`);
  await expectNorms(reader, NORMS_IN_ORDER);
}

/** Expects exactly one mention of each of these norms to be marked on the page, in any order. */
async function expectNorms(reader: Reader, norms: readonly number[]): Promise<void> {
  const expected = norms.map((norm) => `Norm ${norm}`).sort();
  await expect.poll(async () => (await reader.marks()).certain.sort(), { timeout: 10_000 }).toEqual(expected);
}

/** Calls a function with each frame of the page. Returns the results, undefined for a frame that was removed in between. */
async function inFrames<Result>(page: Page, call: (frame: Frame) => Promise<Result>): Promise<(Result | undefined)[]> {
  return Promise.all(page.frames().map((frame) => call(frame).catch(() => undefined)));
}

/** The heading of the popover that has the keyboard focus, in any frame. */
async function focusedPopover(page: Page): Promise<string> {
  const headings = await inFrames(page, async (frame) => {
    await openPopoverRoot(frame);
    return frame.evaluate(() => {
      const { activeElement } = document;
      const isOurs = activeElement?.matches('[popover=manual]');
      return isOurs ? (activeElement?.shadowRoot?.querySelector('h2')?.textContent ?? '') : '';
    });
  });
  return headings.filter(Boolean).join(' and ');
}

/** The number of open popovers in all frames. */
async function popoverCount(page: Page): Promise<number> {
  const hasPopover = await inFrames(page, (frame) =>
    frame.evaluate(() => document.querySelector('[popover=manual]') !== null),
  );
  return hasPopover.filter(Boolean).length;
}

function expectSummary(popup: Page) {
  return expect.poll(() => textOf(popup, '[role=status]'));
}

describe('the counts of all frames', () => {
  test('add up, and follow frames that are added, changed and removed', async ({ reader, environment }) => {
    await openManyFrames(reader, environment.otherSite.port);
    const badge = await reader.badge();
    await expect.poll(badge).toBe('8');

    await reader.page.evaluate(() => {
      const frame = Object.assign(document.createElement('iframe'), { src: 'note.html?norm=2' });
      document.querySelector('#added')?.append(frame);
    });
    await expectNorms(reader, [...NORMS_IN_ORDER, 2]);
    await expect.poll(badge).toBe('9');

    // Remove a frame of the page's own process, then one of another process with a frame inside; then replace one.
    await reader.page.evaluate(() => document.querySelector('#srcdoc')?.remove());
    await expect.poll(badge).toBe('8');
    await reader.page.evaluate(() => document.querySelector('#origin')?.remove());
    await expect.poll(badge).toBe('6');
    await reader.page.evaluate(() => {
      const frame = Object.assign(document.createElement('iframe'), { src: 'note.html?norm=10' });
      document.querySelector('#same')?.replaceWith(frame);
    });
    await expectNorms(reader, [1, 2, 7, 8, 9, 10]);
    await expect.poll(badge).toBe('6');
    await reader.page.evaluate(() => {
      for (const frame of document.querySelectorAll('iframe'))
        if (frame.src.includes('norm=10')) frame.src = 'note.html';
    });
    await expect.poll(badge).toBe('5');

    const popup = await reader.openPopup();
    await expectSummary(popup).toBe('5 references on this page · 5 norms');
    await reader.returnToPage();
    const panel = await reader.openSidePanel();
    await new Driver(panel, 'mouse').press('On this page');
    const mentions = async () => (await textsOf(panel, '.mention-norm')).map((name) => name.split(' ·')[0]);
    await expect.poll(mentions).toEqual(['Norm 1', 'Norm 2', 'Norm 7', 'Norm 8', 'Norm 9']);

    await reader.returnToPage();
    await reader.open('note.html');
    await expect.poll(badge).toBe('');
  });

  test('include a frame that gets its size after it was read', async ({ reader }) => {
    await reader.open('note.html?norm=1');
    const badge = await reader.badge();
    await expect.poll(badge).toBe('1');
    await reader.page.evaluate(() => {
      const frame = Object.assign(document.createElement('iframe'), { src: 'note.html?norm=2', hidden: true });
      document.body.append(frame);
    });
    const frame = await reader.page.waitForFrame((one) => one.url().endsWith('norm=2'));
    await frame.waitForFunction(() => CSS.highlights.has('norm-lens-certain'), { polling: 20 });
    await reader.page.evaluate(() => document.querySelector('iframe')?.removeAttribute('hidden'));
    await expect.poll(badge).toBe('2');
  });

  test('include a frame in a page without references of its own', async ({ reader, family, skip }) => {
    skip(family === 'firefox', 'The popup is a tab here, and a hidden page is not read');
    await reader.open('plain.html');
    await reader.page.evaluate(() => {
      document.body.append(Object.assign(document.createElement('iframe'), { src: 'note.html?norm=2' }));
    });
    await expectNorms(reader, [2]);
    // Opening the popup also has the page itself read.
    const popup = await reader.openPopup();
    await expectSummary(popup).toBe('1 reference on this page · 1 norm');
    await reader.returnToPage();
    await reader.page.evaluate(() => {
      frames[0]?.document.body.append('Norm 4 of A/70/174.');
    });
    await expectNorms(reader, [2, 4]);
    await expectSummary(await reader.openPopup()).toBe('2 references on this page · 2 norms');
  });

  test('exclude mentions that the sensitivity hides, until they are shown', async ({ reader }) => {
    await reader.open('note.html?inside=bare.html');
    await expect.poll(async () => (await reader.marks()).tentative).toEqual(['Norm 3']);
    await reader.changeSettings({ sensitivity: 'strict' });
    await expect.poll(async () => (await reader.marks()).tentative).toEqual([]);
    const popup = await reader.openPopup();
    await expectSummary(popup).toBe('No references to the norms on this page.');
    await new Driver(popup, 'mouse').press('Show');
    await expectSummary(popup).toBe('1 reference on this page · 1 norm');
    await reader.returnToPage();
    await reader.changeSettings({});
  });
});

describe('stepping from mention to mention', () => {
  test('follows the order of the page through all frames, and wraps around', async ({ reader, environment }) => {
    await openManyFrames(reader, environment.otherSite.port);
    // This frame is created last, but comes first in the page.
    await reader.page.evaluate(() => {
      const frame = Object.assign(document.createElement('iframe'), { src: 'note.html?norm=2' });
      document.querySelector('#added')?.append(frame);
    });
    await expectNorms(reader, [...NORMS_IN_ORDER, 2]);
    const popup = await reader.openPopup();
    await expectSummary(popup).toBe('9 references on this page · 9 norms');
    const step = (name: string) =>
      popup.evaluate((label) => {
        for (const button of document.querySelectorAll('button')) if (button.ariaLabel === label) button.click();
      }, name);
    for (const norm of [1, 2, 3, 4, 5, 6, 7, 8, 9, 1]) {
      await step('Go to the next reference on this page');
      await expectFocus(reader, norm);
    }
    for (const norm of [9, 8]) {
      await step('Go to the previous reference on this page');
      await expectFocus(reader, norm);
    }
    // The popovers of earlier mentions have closed.
    expect(await popoverCount(reader.page)).toBe(1);
  });
});

test('the popover closes when the pointer moves into a frame', async ({ reader }) => {
  await reader.open('note.html?norm=4&inside=note.html%3Fnorm=5%26space=60&height=400');
  await expectNorms(reader, [4, 5]);
  const frame = await reader.page.$eval('iframe', (element) => {
    // Move the frame away from where the popover opens.
    element.setAttribute('style', 'position: fixed; inset: 0 0 auto auto');
    const { x, y } = element.getBoundingClientRect();
    return { x, y };
  });
  await reader.hover('Norm 4');
  await reader.popover.expectOpen('Norm 4 · 13 (d)');
  // Jump into the frame, then move on over an empty part of it.
  await reader.page.mouse.move(frame.x + 250, frame.y + 380);
  await reader.page.mouse.move(frame.x + 255, frame.y + 385, { steps: 3 });
  await reader.popover.expectClosed();
});

describe('the panel scrolls to a mention in a frame of another site that is', () => {
  test.for([
    ['low', 150],
    ['higher than the window', 3000],
  ] as const)('%s', async ([, height], { reader, environment }) => {
    const inside = `http://localhost:${environment.otherSite.port}/note.html?norm=5&space=1400`;
    await reader.open(`note.html?norm=4&space=2000&height=${height}&inside=${encodeURIComponent(inside)}`);
    await expectNorms(reader, [4, 5]);
    const panel = await reader.openSidePanel();
    const driver = new Driver(panel, 'mouse');
    await driver.press('On this page');
    await driver.press('Norm 5 · 13 (e)');
    await reader.returnToPage();
    await expectFocus(reader, 5);
    const frame = reader.page.frames().find((each) => each.url().startsWith('http://localhost'));
    // The top and bottom edges of mention and popover, in pixels of the window.
    const edges = async () => {
      const top = await reader.page.$eval('iframe', (element) => element.getBoundingClientRect().top);
      const inFrame = await frame?.evaluate(() => {
        const popover = document.querySelector('[popover=manual]')?.shadowRoot?.querySelector('[role=dialog]');
        const boxes = [document.querySelector('p'), popover].map((element) => element?.getBoundingClientRect());
        return boxes.map((box) => [box?.top ?? Number.NaN, box?.bottom ?? Number.NaN]);
      });
      return (inFrame ?? []).flat().map((y) => Math.round(y + top));
    };
    const { height: windowHeight } = reader.page.viewport() ?? { height: 0 };
    await expect.poll(async () => (await edges()).filter((y) => !(y >= 0 && y <= windowHeight))).toEqual([]);
  });
});

async function expectFocus(reader: Reader, norm: number): Promise<void> {
  await expect.poll(() => focusedPopover(reader.page)).toMatch(new RegExp(`^Norm ${norm} · 13 \\(.\\)$`));
}
