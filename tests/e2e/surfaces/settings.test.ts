import { describe, expect } from 'vitest';
import { test } from '../driver/fixture.ts';
import { textOf } from '../driver/page-text.ts';
import type { Reader } from '../driver/reader.ts';

// All tests of a file share a browser and its settings.
test.afterEach(({ reader }) => reader.changeSettings({}));

/** The number of marks, of any confidence. */
async function markCount(reader: Reader): Promise<number> {
  return Object.values(await reader.marks()).flat().length;
}

/** The popup's summary of the page. */
async function popupSummary(reader: Reader): Promise<string> {
  const popup = await reader.openPopup();
  const summary = await textOf(popup, '.page-summary [role=status]');
  await popup.close();
  await reader.returnToPage();
  return summary;
}

/** The marks that remain on `sample.html`, where a mark is the first in its paragraph or section to refer to one of its norms. */
const REMAINING = {
  paragraph: [
    ...['eleven norms', '11 norms', 'Norm 1', 'A/70/174, para. 13(f)', 'Norm J', 'Norm 3'],
    'States should not knowingly allow their territory to be used for internationally wrongful acts using ICTs',
    ...['paragraph 13 (c)', 'Norm 3', '4', 'norms 6–8', 'norm 13 (c)', 'eleven norms'],
    ...['Norm (c)', 'Norm (g)', 'Norm (i)', 'Norm (k)'],
    ...['harmful hidden functions', 'Responsible reporting of ICT vulnerabilities', 'Norm 2', 'Norm 8', 'norm 13 (e)'],
  ],
  section: [
    // The heading of the first section refers to all eleven norms.
    'eleven norms',
    ...['Norm 3', '4'],
    ...['norms 6–8', 'norm 13 (c)', 'eleven norms'],
    ...['harmful hidden functions', 'Responsible reporting of ICT vulnerabilities'],
    ...['Norm 2', 'Norm 8', 'norm 13 (e)'],
  ],
} as const;

describe('a changed setting applies to the open page:', () => {
  test.for(['paragraph', 'section'] as const)(
    'density leaves the first marks of each %s, and counts every mention',
    async (density, { reader }) => {
      await reader.open('sample.html');
      const all = await reader.settledMarks();
      const summary = await popupSummary(reader);
      await reader.changeSettings({ density });
      // Related references are rare enough on this page that none repeats a norm in its paragraph or section.
      await expect
        .poll(() => reader.marks())
        .toEqual({ certain: REMAINING[density], related: all.related, tentative: [] });
      expect(await popupSummary(reader)).toBe(summary);
      await reader.changeSettings({});
      await expect.poll(() => reader.marks()).toEqual(all);
    },
  );

  test('only references in the selected languages are marked', async ({ reader }) => {
    await reader.open('sample.html');
    await reader.settledMarks();
    await reader.changeSettings({ languages: ['ko'] });
    await expect.poll(() => markCount(reader)).toBe(0);
    await reader.changeSettings({ languages: ['en'] });
    await reader.expectMarks('Norm 3');
  });

  test('if only a click opens the popover, hovering does nothing', async ({ reader }) => {
    await reader.open('sample.html');
    await reader.settledMarks();
    await reader.changeSettings({ openOn: 'click' });
    await reader.hover('Norm 10');
    await reader.popover.expectToStayClosed();
    await reader.clickAtPointer();
    await reader.popover.expectOpen('Norm 10 · 13 (j)');
    await reader.moveAway();
    await reader.popover.expectToStayOpen();
    await reader.press('Escape');
    await reader.popover.expectClosed();
  });

  test('marks are drawn in the selected style', async ({ reader }) => {
    await reader.open('sample.html');
    await reader.settledMarks();
    const background = () =>
      reader.page.evaluate(() => getComputedStyle(document.body, '::highlight(norm-lens-certain)').backgroundColor);
    const before = await background();
    await reader.changeSettings({ markStyle: 'tint' });
    await expect.poll(background).not.toBe(before);
  });
});

test('a page of a disabled site has no marks, in its frames either', async ({ reader }) => {
  await reader.open('bare.html');
  await reader.changeSettings({ disabledSites: [new URL(reader.page.url()).host] });
  await reader.open('frames.html');
  expect(await popupSummary(reader)).toContain('Norm Lens is off on');
  expect(await markCount(reader)).toBe(0);
});
