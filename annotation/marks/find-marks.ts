import type { PageContext } from '../../detection/context/page-context.ts';
import { detect } from '../../detection/detect.ts';
import { languageOf } from '../../detection/normalize/script.ts';
import { attempt } from '../reading/attempt.ts';
import type { CandidateBlock } from '../reading/scan-trees.ts';
import type { TextBlock } from '../reading/text-flow.ts';
import { rangeOf } from '../reading/text-range.ts';
import { TimeSlice } from '../reading/time-slice.ts';
import type { Mark, MarkedBlock } from './mark.ts';
import { type TextStyle, textStyleReader } from './visibility.ts';

let lastId = 0;

/**
 * Finds the references in blocks of text, including those without supporting evidence, in slices of time. Text that is struck
 * out is not part of the page.
 */
export async function findMarks(blocks: readonly CandidateBlock[], context: PageContext): Promise<Mark[]> {
  const slice = new TimeSlice();
  const textStyleOf = textStyleReader();
  const marks: Mark[] = [];
  for (const { textBlock, prepared } of blocks) {
    attempt(() => {
      const references = detect(prepared, context, 'everything');
      const block = references.length > 0 ? markedBlock(textBlock, textStyleOf(textBlock.container)) : undefined;
      if (!block) return;
      for (const reference of references)
        marks.push({ id: ++lastId, reference, block, range: rangeOf(textBlock, reference.start, reference.end) });
    });
    if (slice.isExhausted) await slice.yield();
  }
  return marks;
}

function markedBlock({ container, text, pieces }: TextBlock, style: TextStyle): MarkedBlock | undefined {
  const [first, last] = [pieces[0]?.node, pieces.at(-1)?.node];
  if (!first || !last || style.isStruckOut) return undefined;
  const { mayBeClipped } = style;
  return { container, first, last, mayBeClipped, language: languageOf(text), textHash: hashOf(text) };
}

/** 30-bit polynomial hash, used only to notice that a block's text changed. A collision costs one missed update. */
function hashOf(text: string): number {
  let hash = text.length;
  for (let index = 0; index < text.length; index++) hash = (Math.imul(hash, 31) + text.charCodeAt(index)) & 0x3fffffff;
  return hash;
}
