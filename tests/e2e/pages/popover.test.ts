import { describe, expect } from 'vitest';
import { test } from '../driver/fixture.ts';

describe('the popover', () => {
  test('comes with the text of the norm, and its measures unfold', async ({ reader }) => {
    await reader.open('sample.html');
    await reader.hover('Norm 3');
    await reader.popover.expect('Norm 3 · 13 (c)');
    expect(await reader.popover.textOf('.norm-text')).toContain(
      'States should not knowingly allow their territory to be used',
    );

    expect(await reader.popover.textsOf('.measure > summary')).toContain('Promoting the principle of due diligence');
    await reader.popover.click('Promoting the principle of due diligence');
    expect(await reader.popover.textsOf('.measure[open]')).toEqual([
      expect.stringContaining('The ROK has constantly demonstrated its commitment'),
    ]);
  });

  test('goes when the pointer goes, and not before it can be reached', async ({ reader }) => {
    await reader.open('sample.html');
    await reader.hover('Norm 3');
    await reader.popover.expect('Norm 3 · 13 (c)');
    await reader.popover.click('Why marked?');
    await reader.popover.expectToStay();
    await reader.moveAway();
    await reader.popover.expectGone();
  });

  test('stays when it is pinned', async ({ reader }) => {
    await reader.open('sample.html');
    await reader.hover('Norm 3');
    await reader.popover.expect('Norm 3 · 13 (c)');
    await reader.popover.click('Keep open');
    await reader.moveAway();
    await reader.popover.expectToStay();
    await reader.popover.click('Close');
    await reader.popover.expectGone();
  });

  test('closes with Escape', async ({ reader }) => {
    await reader.open('sample.html');
    await reader.hover('Norm 1');
    await reader.popover.expect('Norm 1 · 13 (a)');
    await reader.press('Escape');
    await reader.popover.expectGone();
  });

  test('has a tab for each norm of a range', async ({ reader }) => {
    await reader.open('sample.html');
    await reader.hover('norms 6–8');
    await reader.popover.expect('Norm 6 · 13 (f)');
    expect(await reader.popover.textsOf('[role=tab]')).toHaveLength(3);
    await reader.popover.click('Norm 8 · 13 (h)');
    await reader.popover.expect('Norm 8 · 13 (h)');
    expect(await reader.popover.textOf('.norm-text')).toContain('requests for assistance by another State');
  });

  test('says of a phrase that it is related, and lists the measures that use it first', async ({ reader }) => {
    await reader.open('rok-paper.html');
    const { related } = await reader.marksAtRest();
    const phrase = related.find((text) => text.includes('due diligence'));
    await reader.hover(phrase ?? 'due diligence');
    await reader.popover.expect('Norm 3 · 13 (c)');
    expect(await reader.popover.textOf('.relation')).toBe('Related to');
    const using = (await reader.popover.textsOf('.measure')).map((measure) => measure.includes('due diligence'));
    expect(using).toContain(true);
    expect(using).toEqual(using.toSorted((one, other) => Number(other) - Number(one)));
  });

  test('does not come while the pointer only passes', async ({ reader }) => {
    await reader.open('sample.html');
    await reader.hover('Norm 3');
    await reader.moveAway();
    await reader.popover.expectToStayAway();
  });
});
