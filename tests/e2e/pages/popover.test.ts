import { describe, expect } from 'vitest';
import { test } from '../driver/fixture.ts';

describe('the popover', () => {
  test('shows the text of the norm, and its measures can be expanded', async ({ reader }) => {
    await reader.open('sample.html');
    await reader.hover('Norm 3');
    await reader.popover.expectOpen('Norm 3 · 13 (c)');
    expect(await reader.popover.textOf('.norm-text')).toContain(
      'States should not knowingly allow their territory to be used',
    );

    expect(await reader.popover.textsOf('.measure > summary')).toContain('Promoting the principle of due diligence');
    await reader.popover.click('Promoting the principle of due diligence');
    expect(await reader.popover.textsOf('.measure[open]')).toEqual([
      expect.stringContaining('The ROK has constantly demonstrated its commitment'),
    ]);
  });

  test('stays open while the pointer moves into it, and closes when the pointer leaves it', async ({ reader }) => {
    await reader.open('sample.html');
    await reader.hover('Norm 3');
    await reader.popover.expectOpen('Norm 3 · 13 (c)');
    await reader.popover.click('Why marked?');
    await reader.popover.expectToStayOpen();
    await reader.moveAway();
    await reader.popover.expectClosed();
  });

  test('stays open while it is pinned', async ({ reader }) => {
    await reader.open('sample.html');
    await reader.hover('Norm 3');
    await reader.popover.expectOpen('Norm 3 · 13 (c)');
    await reader.popover.click('Pin');
    await reader.moveAway();
    await reader.popover.expectToStayOpen();
    await reader.popover.click('Close');
    await reader.popover.expectClosed();
  });

  test('closes on Escape', async ({ reader }) => {
    await reader.open('sample.html');
    await reader.hover('Norm 1');
    await reader.popover.expectOpen('Norm 1 · 13 (a)');
    await reader.press('Escape');
    await reader.popover.expectClosed();
  });

  test('has a tab for each norm of a range', async ({ reader }) => {
    await reader.open('sample.html');
    await reader.hover('norms 6–8');
    await reader.popover.expectOpen('Norm 6 · 13 (f)');
    expect(await reader.popover.textsOf('[role=tab]')).toHaveLength(3);
    await reader.popover.click('Norm 8 · 13 (h)');
    await reader.popover.expectOpen('Norm 8 · 13 (h)');
    expect(await reader.popover.textOf('.norm-text')).toContain('requests for assistance by another State');
  });

  test('says that a phrase is only related to its norm, and lists the measures that use the phrase first', async ({
    reader,
  }) => {
    await reader.open('rok-paper.html');
    const { related } = await reader.settledMarks();
    const phrase = related.find((text) => text.includes('due diligence'));
    await reader.hover(phrase ?? 'due diligence');
    await reader.popover.expectOpen('Norm 3 · 13 (c)');
    expect(await reader.popover.textOf('.relation')).toBe('Related to');
    const usesPhrase = (await reader.popover.textsOf('.measure')).map((text) => text.includes('due diligence'));
    expect(usesPhrase).toContain(true);
    expect(usesPhrase).toEqual(usesPhrase.toSorted((a, b) => Number(b) - Number(a)));
  });

  test('does not open while the pointer only passes over a mark', async ({ reader }) => {
    await reader.open('sample.html');
    await reader.hover('Norm 3');
    await reader.moveAway();
    await reader.popover.expectToStayClosed();
  });

  test('opens when a link that is a reference gets the keyboard focus', async ({ reader }) => {
    await reader.open('shadow.html');
    await reader.expectMarks('norm (g)');
    await reader.press('Tab');
    await reader.popover.expectOpen('Norm 7 · 13 (g)');
    await reader.press('Escape');
    await reader.popover.expectClosed();
    expect(await reader.page.evaluate(() => document.activeElement?.localName)).toBe('a');
  });

  test('copies the citation and confirms it', async ({ reader }) => {
    await reader.open('sample.html');
    await reader.hover('Norm J');
    await reader.popover.expectOpen('Norm 10 · 13 (j)');
    await reader.popover.click('Copy citation');
    await expect.poll(() => reader.popover.textOf('footer [role=status]')).toBe('Copied');
  });
});
