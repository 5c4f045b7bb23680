import type { PageContext } from '../../detection/context/page-context.ts';
import { detect } from '../../detection/detect.ts';
import { languageOf } from '../../detection/normalize/script.ts';
import type { CandidateBlock } from '../reading/scan-tree.ts';
import { rangeOf } from '../reading/text-range.ts';
import { TimeSlice } from '../reading/time-slice.ts';
import type { Mark, MarkedBlock } from './mark.ts';

let lastId = 0;

/** Finds the references in blocks of text, including those without supporting evidence, in slices of time. */
export async function findMarks(blocks: readonly CandidateBlock[], context: PageContext): Promise<Mark[]> {
  const slice = new TimeSlice();
  const marks: Mark[] = [];
  for (const { textBlock, prepared } of blocks) {
    const { container, text } = textBlock;
    let block: MarkedBlock | undefined;
    for (const reference of detect(prepared, context, 'everything')) {
      block ??= { container, language: languageOf(text), textHash: hashOf(text) };
      marks.push({ id: ++lastId, reference, block, range: rangeOf(textBlock, reference.start, reference.end) });
    }
    if (slice.isExhausted) await slice.yield();
  }
  return marks;
}

/** 30-bit polynomial hash, used only to notice that a block's text changed. A collision costs one missed update. */
function hashOf(text: string): number {
  let hash = text.length;
  for (let index = 0; index < text.length; index++) hash = (Math.imul(hash, 31) + text.charCodeAt(index)) & 0x3fffffff;
  return hash;
}
