import { expect, test } from 'vitest';
import { htmlPage, referencePage, withFewReferences } from '../../bench/pages/made-pages.ts';
import { mayContainReference } from '../../detection/prefilter/block-prefilter.ts';
import { readHtml } from '../../documents/html/html-text.ts';

test('the reference page is about 5 MB of HTML', () => {
  const megabytes = referencePage().length / 1_000_000;
  expect(megabytes).toBeGreaterThan(4.5);
  expect(megabytes).toBeLessThan(5.5);
});

test('a few references are added at the start, in the middle and at the end of a page', () => {
  const paragraphs = Array.from({ length: 100 }, (_, index) => `<p>Line ${index}.</p>`);
  const { text, blocks } = readHtml(withFewReferences(htmlPage('Nothing', paragraphs.join('\n'))), 'html');
  const places = blocks.flatMap(({ start, end }, index) =>
    mayContainReference(text.slice(start, end)) ? [index] : [],
  );
  expect(places[0]).toBe(0);
  expect(places.at(-1)).toBe(blocks.length - 1);
  expect(places).toHaveLength(3);
});
