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
  for (const { textBlock, prepared, carriedLength = 0 } of blocks) {
    attempt(() => {
      const detected = detect(prepared, context, 'everything');
      const references = carriedLength > 0 ? detected.filter(({ confidence }) => confidence !== 'tentative') : detected;
      const ranges = references.map(({ start, end }) => rangeOf(textBlock, Math.max(start, carriedLength), end));
      const styles = ranges.map(({ startContainer }) => textStyleOf(startContainer.parentNode ?? startContainer));
      const block = markedBlock(textBlock, styles);
      if (!block) return;
      for (const [index, reference] of references.entries()) {
        const range = ranges[index];
        if (range && !styles[index]?.isStruckOut) marks.push({ id: ++lastId, reference, block, range });
      }
    });
    if (slice.isExhausted) await slice.yieldUntilVisible();
  }
  return marks;
}

function markedBlock({ container, text, pieces }: TextBlock, styles: readonly TextStyle[]): MarkedBlock | undefined {
  const [first, last] = [pieces[0]?.node, pieces.at(-1)?.node];
  if (!first || !last || styles.length === 0) return undefined;
  const mayBeClipped = styles.some((style) => style.mayBeClipped);
  return { container, first, last, mayBeClipped, language: languageOf(text), textHash: hashOf(text) };
}

/** 30-bit polynomial hash, used only to notice that a block's text changed. A collision costs one missed update. */
function hashOf(text: string): number {
  let hash = text.length;
  for (let index = 0; index < text.length; index++) hash = (Math.imul(hash, 31) + text.charCodeAt(index)) & 0x3fffffff;
  return hash;
}
