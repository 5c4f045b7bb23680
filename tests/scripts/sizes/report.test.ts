import { describe, expect, test } from 'vitest';
import { loadedBy } from '../../../scripts/build/sizes/entries.ts';
import { sizeReport } from '../../../scripts/build/sizes/report.ts';

const contents = [{ label: 'preact', bytes: 5000 }];

describe('the table of sizes', () => {
  const { lines, faults } = sizeReport(
    [
      { entry: 'annotator', bytes: 45_049, contents },
      { entry: 'popup', bytes: 60_050, contents: [] },
      { entry: 'new', bytes: 1, contents: [] },
    ],
    [
      { entry: 'annotator', budget: 45 },
      { entry: 'popup', budget: 60 },
      { entry: 'sentinel', budget: 2 },
    ],
  );

  test('has a line for every entry that was built', () => {
    expect(lines).toEqual([
      'gzipped, in kB  size  budget  contents',
      'annotator       45.0      45  preact 5.0',
      'popup           60.1      60',
      'new              0.0       ?',
    ]);
  });

  test('finds fault with an entry over its budget and with one that has none', () => {
    expect(faults).toEqual([
      'popup weighs 60.1 kB, and its budget is 60 kB.',
      'new has no budget: give it one in scripts/build/sizes/budgets.ts.',
    ]);
  });
});

describe('a page loads at its start', () => {
  test('its scripts, the chunks of them and its styles, and nothing else', () => {
    const html = `<!DOCTYPE html><html><head>
      <link rel="icon" href="/icons/16.png">
      <script type="module" crossorigin src="/chunks/popup-A.js"></script>
      <link rel="modulepreload" crossorigin href="/chunks/norms-B.js">
      <link rel="stylesheet" crossorigin href="/assets/popup-C.css"></head>
      <body><a href="/other.html">other.js</a></body></html>`;
    expect(loadedBy(html)).toEqual(
      ['/chunks/popup-A.js', '/chunks/norms-B.js', '/assets/popup-C.css'].map((path) => path.slice(1)),
    );
  });
});
