/** Where two texts part, and a picture of the place for a person to read. */
export interface Difference {
  /** UTF-16 offset into both texts. */
  readonly index: number;
  /** Counted from 1. */
  readonly line: number;
  readonly report: string;
}

const reach = 40;

/** The first place at which two texts differ; undefined for equal texts. */
export function firstDifference(paper: string, dataset: string): Difference | undefined {
  if (paper === dataset) return undefined;
  let index = 0;
  while (index < paper.length && paper[index] === dataset[index]) index += 1;
  const before = paper.slice(0, index);
  const lineStart = before.lastIndexOf('\n') + 1;
  const line = before.split('\n').length;
  const from = Math.max(lineStart, index - reach);
  const report = [
    `The dataset parts from the paper at line ${line}, column ${index - lineStart + 1}:`,
    `  paper:   ${around(paper, from, index)}`,
    `  dataset: ${around(dataset, from, index)}`,
    `           ${' '.repeat(index - from)}^`,
  ].join('\n');
  return { index, line, report };
}

// The window stays on one line, so that the caret stands under the character; a line break shows as ⏎.
function around(text: string, from: number, index: number): string {
  return text.slice(from, index + reach).replaceAll('\n', '⏎');
}
