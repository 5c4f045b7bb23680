import type { Mark, MarkedBlock } from '../../../annotation/marks/mark.ts';
import { readBlocks } from '../../../annotation/reading/text-flow.ts';
import { rangeOf } from '../../../annotation/reading/text-range.ts';
import { isNormNumber } from '../../../data/norms/norms.ts';

/** A mark as tests write it: a letter to tell it apart, its norms, and a question mark where it is tentative (`a3`, `b6,7`, `c3?`). */
const WRITTEN = /\b[a-z](\d+(?:,\d+)*)(\?)?/g;

/** The marks that are written in the texts of a tree and of the open shadow roots in it; by their written form, in no reading order. */
export function marksIn(tree: ParentNode): Map<string, Mark> {
  const marks = new Map<string, Mark>();
  for (const read of readBlocks(tree)) {
    const [first, last] = [read.pieces[0]?.node, read.pieces.at(-1)?.node];
    if (!first || !last) continue;
    const { container } = read;
    const block: MarkedBlock = { container, first, last, mayBeClipped: false, language: 'en', textHash: 0 };
    for (const { index: start, 0: written, 1: norms = '', 2: doubt } of read.text.matchAll(WRITTEN)) {
      const end = start + written.length;
      marks.set(written, {
        id: marks.size + 1,
        range: rangeOf(read, start, end),
        block,
        reference: {
          start,
          end,
          norms: norms.split(',').map(Number).filter(isNormNumber),
          kind: 'short',
          confidence: doubt ? 'tentative' : 'certain',
          because: [],
        },
      });
    }
  }
  for (const { shadowRoot } of tree.querySelectorAll('*')) {
    if (shadowRoot) for (const [written, mark] of marksIn(shadowRoot)) marks.set(written, mark);
  }
  return marks;
}
