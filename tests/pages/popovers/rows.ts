import { popoverBox } from '../../e2e/driver/table/steps.ts';
import type { PageRow, Scene } from '../page-row.ts';

const text = ['Norm 3 = 3'];
const heading = 'Norm 3 · 13 (c)';

/** How the popover behaves as a guest of the page. */
export const popoverRows: readonly PageRow[] = [
  {
    page: 'popovers/copied-and-printed.html',
    marks: { text },
    steps: {
      'text copied while the popover is open': async ({ reader, expect, copiedText }) => {
        const before = await copiedText();
        await reader.hover('Norm 3');
        await reader.popover.expectOpen(heading);
        expect(await copiedText()).toBe(before);
      },
      'text printed while the popover is pinned': async ({ reader, expect, printedText }) => {
        await reader.press('Escape');
        await reader.moveAway();
        await reader.popover.expectClosed();
        const before = await printedText();
        await reader.hover('Norm 3');
        await reader.popover.expectOpen(heading);
        await reader.popover.click('Pin');
        expect(await printedText()).toBe(before);
      },
    },
  },
  {
    page: 'popovers/lightbox.html',
    marks: { boxed: text },
    steps: {
      'Escape that the page does not hear': async (scene) => {
        await closeByEscape(scene);
        scene.expect(await scene.reader.page.evaluate('heard')).not.toContain('Escape');
      },
      'Escape that the page hears without a popover': async ({ reader, expect }) => {
        await reader.press('Escape');
        expect(await reader.page.evaluate('heard')).toContain('Escape');
      },
    },
  },
  {
    page: 'popovers/page-popover.html',
    marks: { noted: text, outside: ['Norm 4 = 4'] },
    popover: 'noted',
  },
  {
    page: 'popovers/page-popover.html?outside',
    marks: { noted: text, outside: ['Norm 4 = 4'] },
    popover: 'outside',
  },
  {
    page: 'popovers/full-screen.html',
    marks: { 'slide-text': text },
    steps: {
      'the popover in full screen': ({ reader, expect, withFocus }) =>
        withFocus(async () => {
          await reader.click('button');
          await reader.page.waitForFunction(() => document.fullscreenElement !== null, { polling: 20, timeout: 5000 });
          await reader.hover('Norm 3');
          await reader.popover.expectOpen(heading);
          await expect.poll(async () => (await popoverBox(reader.page))?.height ?? 0).toBeGreaterThan(100);
          await reader.popover.click('Why marked?');
          await reader.popover.expectToStayOpen();
          await reader.page.evaluate(() => document.exitFullscreen());
        }),
    },
  },
  {
    page: 'popovers/focus-trap.html',
    marks: { boxed: text },
    popover: false,
    steps: {
      'the popover after a press in it': ({ reader, withFocus }) =>
        withFocus(async () => {
          await reader.page.reload();
          await reader.hover('Norm 3');
          await reader.popover.expectOpen(heading);
          await reader.popover.click('Why marked?');
          for (let count = 0; count < 3; count++) await reader.popover.expectToStayOpen();
        }),
    },
  },
  {
    page: 'popovers/drag.html',
    marks: { first: text },
    steps: {
      'a selection that begins on a mark': async ({ reader, expect }) => {
        const { page } = reader;
        await reader.hover('Norm 3');
        await reader.popover.expectOpen(heading);
        const end = await page.$eval('#third', (paragraph) => {
          const { x, y, height } = paragraph.getBoundingClientRect();
          return { x: x + 60, y: y + height / 2 };
        });
        await page.mouse.down();
        await page.mouse.move(end.x, end.y, { steps: 10 });
        await page.mouse.up();
        await reader.popover.expectClosed();
        expect(await page.evaluate(() => String(getSelection()))).toMatch(
          /The second line has more to say about it\.\s+The t/,
        );
        expect(await page.evaluate(() => String(getSelection()))).not.toContain('13 (c)');
      },
    },
  },
  {
    page: 'popovers/focused-by-script.html',
    marks: { text: ['Norm 5 = 5'] },
    steps: {
      'no popover where only a script moves the focus': ({ reader, withFocus }) =>
        withFocus(async () => {
          await reader.open('popovers/focused-by-script.html?focus');
          await reader.expectMarks('Norm 5');
          // The page moves the focus about once a second.
          for (let count = 0; count < 3; count++) await reader.popover.expectToStayClosed();
        }),
    },
  },
  {
    page: 'popovers/long-page.html',
    marks: { top: text, bottom: ['Norm 4 = 4'] },
    steps: {
      'a pinned popover that stays in view': async ({ reader, expect }) => {
        await reader.hover('Norm 3');
        await reader.popover.expectOpen(heading);
        await reader.popover.click('Pin');
        await reader.page.evaluate(() => scrollTo({ top: 1500, behavior: 'instant' }));
        await expect.poll(async () => (await popoverBox(reader.page))?.height ?? 0).toBeGreaterThan(100);
        await reader.popover.click('Close');
      },
      'a wheel over the popover': async ({ reader, expect }) => {
        const { page } = reader;
        await page.evaluate(() => scrollTo({ top: 0, behavior: 'instant' }));
        await reader.moveAway();
        await reader.hover('Norm 3');
        await reader.popover.expectOpen(heading);
        const box = await popoverBox(page);
        if (!box) throw new Error('There is no popover.');
        const before = await page.evaluate(() => scrollY);
        for (const y of [box.y + 12, box.y + box.height / 2, box.y + box.height - 12]) {
          await page.mouse.move(box.x + box.width / 2, y, { steps: 3 });
          for (let count = 0; count < 20; count++) await page.mouse.wheel({ deltaY: 120 });
        }
        expect(await page.evaluate(() => scrollY)).toBe(before);
      },
    },
  },
];

/** Opens the popover, and closes it with the Escape key. */
async function closeByEscape({ reader }: Scene): Promise<void> {
  await reader.moveAway();
  await reader.hover('Norm 3');
  await reader.popover.expectOpen(heading);
  await reader.page.evaluate('heard = []');
  await reader.press('Escape');
  await reader.popover.expectClosed();
}
