/** The first difference between two texts. */
export interface Difference {
  /** UTF-16 offset into both texts. */
  readonly index: number;
  /** The line number, from 1. */
  readonly line: number;
  /** Both texts around the difference, with a caret below it. */
  readonly report: string;
}

/** How much is shown before and after the difference, in UTF-16 units. */
const CONTEXT = 40;

/** The first difference between two texts; undefined for equal texts. */
export function firstDifference(paper: string, dataset: string): Difference | undefined {
  if (paper === dataset) return undefined;
  let index = 0;
  while (index < paper.length && paper[index] === dataset[index]) index += 1;
  const before = paper.slice(0, index);
  const lineStart = before.lastIndexOf('\n') + 1;
  const line = before.split('\n').length;
  const from = Math.max(lineStart, index - CONTEXT);
  const report = [
    `The dataset differs from the paper at line ${line}, column ${index - lineStart + 1}:`,
    `  paper:   ${around(paper, from, index)}`,
    `  dataset: ${around(dataset, from, index)}`,
    `           ${' '.repeat(index - from)}^`,
  ].join('\n');
  return { index, line, report };
}

// A line break is shown as ⏎, so that the caret is below the character.
function around(text: string, from: number, index: number): string {
  return text.slice(from, index + CONTEXT).replaceAll('\n', '⏎');
}
