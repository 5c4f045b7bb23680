import { describe, expect, test } from 'vitest';
import { filesLoadedBy } from '../../../scripts/build/sizes/entries.ts';
import { compareSizes } from '../../../scripts/build/sizes/report.ts';

describe('the report on sizes', () => {
  const contents = [{ label: 'preact', bytes: 5000 }];
  const { lines, warnings, errors } = compareSizes(
    [
      { entry: 'annotator', bytes: 45_049, contents },
      { entry: 'options', bytes: 25_000, contents: [] },
      { entry: 'popup', bytes: 60_050, contents: [] },
      { entry: 'welcome', bytes: 63_000, contents: [] },
      { entry: 'panel', bytes: 63_051, contents: [] },
      { entry: 'new', bytes: 1, contents: [] },
    ],
    { annotator: 45, options: 27, popup: 60, welcome: 60, panel: 60, sentinel: 2 },
  );

  test('has a line for every entry of the build, with the difference from its budget', () => {
    expect(lines).toEqual([
      'gzipped, in kB  size  budget  difference  contents',
      'annotator       45.0      45         0.0  preact 5.0',
      'options         25.0      27        -2.0',
      'popup           60.1      60        +0.1',
      'welcome         63.0      60        +3.0',
      'panel           63.1      60        +3.1',
      'new              0.0       –           –',
    ]);
  });

  test('warns of an entry that is up to 5 % over its budget', () => {
    expect(warnings).toEqual([
      'popup is 60.1 kB, 0.1 kB over its budget of 60 kB; more than 63.0 kB is an error.',
      'welcome is 63.0 kB, 3.0 kB over its budget of 60 kB; more than 63.0 kB is an error.',
    ]);
  });

  test('has an error for an entry that is more than 5 % over its budget, and for one without a budget', () => {
    expect(errors).toEqual([
      'panel is 63.1 kB, 3.1 kB over its budget of 60 kB, and more than 5 % of it: make it smaller, or raise the budget in scripts/build/sizes/budgets.ts.',
      'new has no budget: give it one in scripts/build/sizes/budgets.ts.',
    ]);
  });
});

test('a page loads its scripts, their chunks and its style sheets when it starts', () => {
  const html = `<!DOCTYPE html><html><head>
    <link rel="icon" href="/icons/16.png">
    <script type="module" crossorigin src="/chunks/popup-A.js"></script>
    <link rel="modulepreload" crossorigin href="/chunks/norms-B.js">
    <link rel="stylesheet" crossorigin href="/assets/popup-C.css"></head>
    <body><a href="/other.html">other.js</a></body></html>`;
  expect(filesLoadedBy(html)).toEqual(['chunks/popup-A.js', 'chunks/norms-B.js', 'assets/popup-C.css']);
});
