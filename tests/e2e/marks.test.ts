import { describe, expect } from 'vitest';
import { test } from './fixture.ts';

describe('an article about the norms', () => {
  test('has its references marked', async ({ reader }) => {
    await reader.open('sample.html');
    await reader.expectMarks(
      'Norm 1',
      'Norm 3',
      'norms 6–8',
      'Norm J',
      'Norm (c)',
      'norms 13(f)–(h)',
      'A/70/174, para. 13(f)',
    );
    const { related, certain, tentative } = await reader.marksAtRest();
    expect(related).toContain('vulnerability disclosure');
    expect(related.join()).toContain('due diligence');
    expect(tentative).toEqual([]);
    expect(certain.join()).not.toContain('28 (e)');
    expect([...certain, ...related].join()).not.toMatch(/Rule 6|Paris Call|corporate/);
  });

  test('is itself left as it was', async ({ reader }) => {
    await reader.page.evaluateOnNewDocument(() => {
      document.addEventListener('DOMContentLoaded', () =>
        sessionStorage.setItem('before', document.documentElement.outerHTML),
      );
    });
    await reader.open('sample.html');
    await reader.expectMarks('Norm 3');
    await reader.marksAtRest();
    expect(
      await reader.page.evaluate(() => sessionStorage.getItem('before') === document.documentElement.outerHTML),
    ).toBe(true);
  });
});

describe('a reference', () => {
  test('is found across elements, and not across blocks, in code or in forms', async ({ reader }) => {
    await reader.open('cross-element.html');
    await reader.expectMarks('Norm 3', 'paragraph 13(c)', 'Norm 5', 'Norm 9', 'Norm 7');
    const { certain } = await reader.marksAtRest();
    expect(certain.filter((text) => text === 'Norm 3')).toHaveLength(1);
    expect(certain).not.toContain('Norm 2');
    expect(certain).not.toContain('Norm 4');
  });

  test('is found in text that comes late', async ({ reader }) => {
    await reader.open('late.html');
    await reader.expectMarks('A/70/174, para. 13 (a)');
    await reader.click('button');
    await reader.expectMarks('Norm 4', 'norms 6–8');
  });

  test('is found on a page with the strictest policy', async ({ reader }) => {
    await reader.open('strict-csp.html');
    await reader.expectMarks('Norm 3');
    await reader.hover('Norm 3');
    await reader.popover.expect('Norm 3 · 13 (c)');
  });

  test('is only tentative where nothing speaks of the subject', async ({ reader }) => {
    await reader.open('bare.html');
    await expect
      .poll(() => reader.marks(), { timeout: 10_000 })
      .toEqual({ certain: [], related: [], tentative: ['Norm 3'] });
    await reader.hover('Norm 3');
    await reader.popover.expect('Norm 3 · 13 (c)');
    expect(await reader.popover.textOf('.relation')).toBe('Perhaps');
  });
});

describe('a page about another subject', () => {
  test.for(['mergers.html', 'linear-algebra.html'])('stays clean: %s', async (path, { reader }) => {
    await reader.open(path);
    // The popup answers only when the page has been read.
    await reader.openPopup();
    expect(await reader.marks()).toEqual({ certain: [], related: [], tentative: [] });
  });
});
