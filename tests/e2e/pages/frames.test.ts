import type { Frame, Page } from 'puppeteer-core';
import { describe, expect } from 'vitest';
import { Hand } from '../driver/driver.ts';
import { test } from '../driver/fixture.ts';
import type { Reader } from '../driver/reader.ts';

const inOrder = [1, 3, 4, 5, 6, 7, 8, 9];

/** Opens a page with frames of every kind: of this origin, another origin and site, `srcdoc`, `blob:`, `about:blank`, sandboxed, nested. */
async function openManyFrames(reader: Reader, port: number): Promise<void> {
  await reader.open(`many-frames.html?elsewhere=${port}`);
  await expectNorms(reader, inOrder);
}

/** Expects one mention of each of these norms to be marked somewhere on the page, and none else. */
async function expectNorms(reader: Reader, norms: readonly number[]): Promise<void> {
  const expected = norms.map((norm) => `Norm ${norm}`).sort();
  await expect.poll(async () => (await reader.marks()).certain.sort(), { timeout: 10_000 }).toEqual(expected);
}

/** Runs in each frame of the page that there is still. */
async function inFrames<Answer>(page: Page, ask: (frame: Frame) => Promise<Answer>): Promise<(Answer | undefined)[]> {
  return Promise.all(page.frames().map((frame) => ask(frame).catch(() => undefined)));
}

/** The heading of the popover that has the keyboard's focus, in whichever frame. */
async function focusedPopover(page: Page): Promise<string> {
  const headings = await inFrames(page, (frame) =>
    frame.evaluate(() => {
      const { activeElement } = document;
      const isOurs = activeElement?.localName === 'norm-lens-popover';
      return isOurs ? (activeElement.shadowRoot?.querySelector('h2')?.textContent ?? '') : '';
    }),
  );
  return headings.filter(Boolean).join(' and ');
}

/** How many popovers there are in all frames. */
async function popovers(page: Page): Promise<number> {
  const there = await inFrames(page, (frame) =>
    frame.evaluate(() => document.querySelector('norm-lens-popover') !== null),
  );
  return there.filter(Boolean).length;
}

function summary(surface: Page) {
  return expect.poll(() => surface.$eval('[role=status]', (status) => status.textContent));
}

describe('the counts of all frames', () => {
  test('add up, follow frames that come, change and go, and go with the page', async ({ reader, stage }) => {
    await openManyFrames(reader, stage.elsewhere.port);
    const badge = await reader.badge();
    await expect.poll(badge).toBe('8');

    await reader.page.evaluate(() => {
      const frame = Object.assign(document.createElement('iframe'), { src: 'note.html?norm=2' });
      document.querySelector('#added')?.append(frame);
    });
    await expectNorms(reader, [...inOrder, 2]);
    await expect.poll(badge).toBe('9');

    // One of this process, one of another with a frame inside, and one whose place another takes at once.
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
    await summary(popup).toBe('5 references on this page · 5 norms');
    await reader.returnToPage();
    const panel = await reader.openSidePanel();
    await new Hand(panel, 'mouse').press('On this page');
    const mentions = () =>
      panel.$$eval('.mention-norm', (names) => names.map((name) => name.textContent?.split(' ·')[0]));
    await expect.poll(mentions).toEqual(['Norm 1', 'Norm 2', 'Norm 7', 'Norm 8', 'Norm 9']);

    await reader.returnToPage();
    await reader.open('note.html');
    await expect.poll(badge).toBe('');
  });

  test('hold those of a frame that gets its size later', async ({ reader }) => {
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

  test('hold those of a frame in a page that has nothing to read itself', async ({ reader, family, skip }) => {
    skip(family === 'firefox', 'Its popup is a tab here, and a page that is not seen is not read');
    await reader.open('plain.html');
    await reader.page.evaluate(() => {
      document.body.append(Object.assign(document.createElement('iframe'), { src: 'note.html?norm=2' }));
    });
    await expectNorms(reader, [2]);
    // The popup has the page itself read, too.
    const popup = await reader.openPopup();
    await summary(popup).toBe('1 reference on this page · 1 norm');
    await reader.returnToPage();
    await reader.page.evaluate(() => {
      frames[0]?.document.body.append('Norm 4 of A/70/174.');
    });
    await expectNorms(reader, [2, 4]);
    await summary(await reader.openPopup()).toBe('2 references on this page · 2 norms');
  });

  test('hold what the sensitivity hides, and showing it counts it', async ({ reader }) => {
    await reader.open('note.html?inside=bare.html');
    await expect.poll(async () => (await reader.marks()).tentative).toEqual(['Norm 3']);
    await reader.prefer({ sensitivity: 'strict' });
    await expect.poll(async () => (await reader.marks()).tentative).toEqual([]);
    const popup = await reader.openPopup();
    await summary(popup).toBe('No references to the norms on this page.');
    await new Hand(popup, 'mouse').press('Show');
    await summary(popup).toBe('1 reference on this page · 1 norm');
    await reader.returnToPage();
    await reader.prefer({});
  });
});

describe('the walk from mention to mention', () => {
  test('goes through all frames in the order of the page, and round', async ({ reader, stage }) => {
    await openManyFrames(reader, stage.elsewhere.port);
    // Made last, but it stands first.
    await reader.page.evaluate(() => {
      const frame = Object.assign(document.createElement('iframe'), { src: 'note.html?norm=2' });
      document.querySelector('#added')?.append(frame);
    });
    await expectNorms(reader, [...inOrder, 2]);
    const popup = await reader.openPopup();
    await summary(popup).toBe('9 references on this page · 9 norms');
    const step = (name: string) =>
      popup.evaluate((label) => {
        for (const button of document.querySelectorAll('button')) if (button.ariaLabel === label) button.click();
      }, name);
    const walked = [1, 2, 3, 4, 5, 6, 7, 8, 9, 1];
    for (const norm of walked) {
      await step('Go to the next reference on this page');
      await expectFocus(reader, norm);
    }
    for (const norm of [9, 8]) {
      await step('Go to the previous reference on this page');
      await expectFocus(reader, norm);
    }
    // Those that were passed have closed.
    expect(await popovers(reader.page)).toBe(1);
  });
});

test('a popover goes when the pointer goes into a frame', async ({ reader }) => {
  await reader.open('note.html?norm=4&inside=note.html%3Fnorm=5%26space=60&height=400');
  await expectNorms(reader, [4, 5]);
  const frame = await reader.page.$eval('iframe', (element) => {
    // Where the popover is not.
    element.setAttribute('style', 'position: fixed; inset: 0 0 auto auto');
    const { x, y } = element.getBoundingClientRect();
    return { x, y };
  });
  await reader.hover('Norm 4');
  await reader.popover.expect('Norm 4 · 13 (d)');
  // In one leap, and on to where nothing is.
  await reader.page.mouse.move(frame.x + 250, frame.y + 380);
  await reader.page.mouse.move(frame.x + 255, frame.y + 385, { steps: 3 });
  await reader.popover.expectGone();
});

describe('the panel leads to a mention in a frame of another site', () => {
  test.for([
    ['a low one', 150],
    ['one higher than the window', 3000],
  ] as const)('%s', async ([, height], { reader, stage }) => {
    const inside = `http://localhost:${stage.elsewhere.port}/note.html?norm=5&space=1400`;
    await reader.open(`note.html?norm=4&space=2000&height=${height}&inside=${encodeURIComponent(inside)}`);
    await expectNorms(reader, [4, 5]);
    const panel = await reader.openSidePanel();
    const hand = new Hand(panel, 'mouse');
    await hand.press('On this page');
    await hand.press('Norm 5 · 13 (e)');
    await reader.returnToPage();
    await expectFocus(reader, 5);
    const frame = reader.page.frames().find((each) => each.url().startsWith('http://localhost'));
    // Where mention and popover are in the window, as far as the frame around them lets them be seen.
    const places = async () => {
      const top = await reader.page.$eval('iframe', (element) => element.getBoundingClientRect().top);
      const inFrame = await frame?.evaluate(() => {
        const popover = document.querySelector('norm-lens-popover')?.shadowRoot?.querySelector('[role=dialog]');
        const boxes = [document.querySelector('p'), popover].map((element) => element?.getBoundingClientRect());
        return boxes.map((box) => [box?.top ?? Number.NaN, box?.bottom ?? Number.NaN]);
      });
      return (inFrame ?? []).flat().map((y) => Math.round(y + top));
    };
    const { height: windowHeight } = reader.page.viewport() ?? { height: 0 };
    await expect.poll(async () => (await places()).filter((y) => !(y >= 0 && y <= windowHeight))).toEqual([]);
  });
});

async function expectFocus(reader: Reader, norm: number): Promise<void> {
  await expect.poll(() => focusedPopover(reader.page)).toMatch(new RegExp(`^Norm ${norm} · 13 \\(.\\)$`));
}
