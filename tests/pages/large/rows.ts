import type { PageRow, Scene } from '../page-row.ts';

const notPrinted = 'a long page takes seconds to print';
const notCopied = 'a long page takes seconds to copy';

/** Pages that are large, deep, or full of references. */
export const largeRows: readonly PageRow[] = [
  {
    page: 'large/many-nodes.html',
    marks: { first: ['Norm 3 = 3'], last: ['Norm 4 = 4'] },
    incomparable: { 'printed text': notPrinted },
  },
  {
    page: 'large/deep-blocks.html',
    marks: { before: ['Norm 3 = 3'], deep: ['Norm 4 = 4'], after: ['Norm 5 = 5'] },
    incomparable: { 'printed text': notPrinted },
  },
  {
    page: 'large/deep-inline.html',
    marks: { before: ['Norm 3 = 3'], deep: ['Norm 4 = 4'], after: ['Norm 5 = 5'] },
    incomparable: { 'printed text': notPrinted },
  },
  {
    page: 'large/one-text-node.html',
    count: 3000,
    marks: {},
    steps: { 'the popover of the first mark': openFirst },
    incomparable: { 'printed text': notPrinted, 'copied text': notCopied },
  },
  {
    page: 'large/many-paragraphs.html',
    count: 3000,
    marks: {},
    steps: { 'the popover of the first mark': openFirst },
    incomparable: { 'printed text': notPrinted, 'copied text': notCopied },
  },
  {
    page: 'large/log.html',
    marks: { before: ['Norm 3 = 3'], log: ['Norm 4 = 4', 'Norm 5 = 5'] },
    incomparable: { 'printed text': notPrinted, 'copied text': notCopied },
  },
  { page: 'large/almost-references.html', marks: { text: [], last: ['Norm 3 = 3'] } },
];

async function openFirst({ reader }: Scene): Promise<void> {
  const point = await reader.page.evaluate(() => {
    const text = document.createTreeWalker(document.querySelector('#text') ?? document, NodeFilter.SHOW_TEXT);
    while (text.nextNode() && !text.currentNode.nodeValue?.includes('Norm 1'));
    const range = document.createRange();
    const start = text.currentNode.nodeValue?.indexOf('Norm 1') ?? 0;
    range.setStart(text.currentNode, start);
    range.setEnd(text.currentNode, start + 'Norm 1'.length);
    const { x, y, width, height } = range.getBoundingClientRect();
    return { x: x + width / 2, y: y + height / 2 };
  });
  await reader.page.mouse.move(point.x, point.y, { steps: 4 });
  await reader.popover.expectOpen('Norm 1 · 13 (a)');
}
