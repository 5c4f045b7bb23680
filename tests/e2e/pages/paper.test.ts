import { describe, expect } from 'vitest';
import { test } from '../driver/fixture.ts';

describe("the Republic of Korea's paper as a web page", () => {
  test('has all 11 headings marked, each with its norm', async ({ reader }) => {
    await reader.open('rok-paper.html');
    const headings = (await reader.mentions()).filter(({ text, kind }) => kind === 'short' && /^Norm \d+$/.test(text));
    expect(headings.map(({ text, norms }) => ({ text, norms }))).toEqual(
      Array.from({ length: 11 }, (_, index) => ({ text: `Norm ${index + 1}`, norms: [index + 1] })),
    );
  });

  test('has its cross-reference “Norm (a)” marked as Norm 1', async ({ reader }) => {
    await reader.open('rok-paper.html');
    expect(await reader.mentions()).toContainEqual(
      expect.objectContaining({ text: 'Norm (a)', norms: [1], confidence: 'certain' }),
    );
  });

  test('has “due diligence” marked as related to Norm 3', async ({ reader }) => {
    await reader.open('rok-paper.html');
    const phrases = (await reader.mentions()).filter(({ text }) => text.includes('due diligence'));
    expect(phrases.length).toBeGreaterThanOrEqual(2);
    for (const phrase of phrases) expect(phrase).toMatchObject({ norms: [3], confidence: 'related', kind: 'named' });
  });
});
