import type { PageRow, Scene } from '../page-row.ts';

const text = ['Norm 3 = 3'];

/** A step that expects the popover to be beside the line of its mark. */
const besideItsLine = {
  'the place of the popover': async ({ reader, expect }: Scene) => {
    await reader.hover('Norm 3');
    await reader.popover.expectOpen('Norm 3 · 13 (c)');
    await expect.poll(() => reader.popover.distanceFromLine('Norm 3')).toBeLessThan(24);
  },
};

/** Style sheets that could move, hide or enlarge what we add, and text whose look must stay as it is. */
export const styleRows: readonly PageRow[] = [
  { page: 'styles/root-font.html', marks: { text }, steps: besideItsLine },
  { page: 'styles/all-unset.html', marks: { text }, steps: besideItsLine },
  { page: 'styles/unknown-hidden.html', marks: { text }, steps: besideItsLine },
  {
    page: 'styles/own-properties.html',
    marks: { text },
    steps: besideItsLine,
  },
  { page: 'styles/registered-properties.html', marks: { text }, steps: besideItsLine },
  { page: 'styles/right-to-left.html', marks: { text }, steps: besideItsLine },
  { page: 'styles/layers.html', marks: { text }, steps: besideItsLine },
  { page: 'styles/zoomed-half.html', marks: { text }, steps: besideItsLine },
  { page: 'styles/zoomed-threefold.html', marks: { text }, steps: besideItsLine },
  { page: 'styles/zoomed-body.html', marks: { text }, steps: besideItsLine },
  {
    page: 'styles/transformed.html',
    marks: {
      rotated: text,
      scaled: ['Norm 4 = 4'],
      perspective: ['Norm 5 = 5'],
      moved: ['Norm 6 = 6'],
    },
    popover: 'rotated',
    incomparable: { 'printed text': 'Chromium may print text in perspective as a picture' },
  },
  { page: 'styles/contained-root.html', marks: { text }, steps: besideItsLine },
  {
    page: 'styles/fill-colours.html',
    marks: {
      gradient: text,
      // Any highlight would take their colours from them.
      page: ['Norm 4 = 4 (not drawn)', 'Norm 5 = 5 (not drawn)', 'Norm 6 = 6 (not drawn)'],
      'first-line': ['Norm 7 = 7'],
      shadow: ['Norm 8 = 8'],
    },
    popover: 'shadow',
    incomparable: { 'printed text': 'Chromium prints outlined letters twice, and a line with a highlight in pieces' },
  },
  { page: 'styles/unselectable.html', marks: { selection: text, caret: ['Norm 4 = 4'] } },
  { page: 'styles/no-pointer.html', marks: { text } },
];
