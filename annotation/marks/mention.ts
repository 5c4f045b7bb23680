import { Sentences } from '../../detection/judgement/sentence.ts';
import { GAP } from '../../documents/html/element-kinds.ts';
import { withoutNotes } from '../../documents/layout/join-runs.ts';
import type { Mention } from '../../reference/mention.ts';
import { isPlain, readRendered } from '../reading/rendered-text.ts';
import { textOf } from '../reading/text-range.ts';
import type { Mark, MarkedBlock } from './mark.ts';

/** A text node's block and its offset in the block's text. */
interface NodePosition {
  text: string;
  start: number;
}

/** Marks in the form in which views and messages receive them. Fastest for marks in reading order. */
export function mentionsOf(marks: readonly Mark[]): Mention[] {
  let block: MarkedBlock | undefined;
  let positions: ReadonlyMap<Node, NodePosition> = new Map();
  return marks.map((mark) => {
    if (mark.block !== block) {
      ({ block } = mark);
      positions = positionsIn(block);
    }
    return mentionOf(mark, positions);
  });
}

/**
 * A mark in the form in which views and messages receive it.
 *
 * @param positions the positions of the text nodes around it, where they are known already
 */
export function mentionOf(
  { id, reference, range, block }: Mark,
  positions: ReadonlyMap<Node, NodePosition> = positionsIn(block),
): Mention {
  const { norms, kind, confidence, because } = reference;
  const mention = { id, norms, kind, confidence, because, text: collapseWhiteSpace(textOf(range)) };
  const first = positions.get(range.startContainer);
  const last = positions.get(range.endContainer);
  // The page has removed the text, and the change has not been reported yet.
  if (!first || first.text !== last?.text) return { ...mention, sentence: mention.text };
  const { text } = first;
  const start = first.start + range.startOffset;
  const end = last.start + range.endOffset;
  const here = new Sentences(text).at(start);
  return {
    ...mention,
    text: collapseWhiteSpace(text.slice(start, end)),
    sentence: collapseWhiteSpace(text.slice(Math.min(here.start, start), Math.max(here.end, end))),
  };
}

/** The positions of the text nodes in a block; none when the page has removed it. */
function positionsIn({ container, first, last }: MarkedBlock): ReadonlyMap<Node, NodePosition> {
  const positions = new Map<Node, NodePosition>();
  if (isPlain(container, first, last)) return positions.set(first, { text: first.data, start: 0 });
  for (const block of readRendered([{ node: first }, { node: last }])) {
    const text = withoutNotes(block.text);
    for (const { node, start } of block.pieces) positions.set(node, { text, start });
  }
  return positions;
}

const whiteSpaceAndGaps = new RegExp(`[\\s${GAP}]+`, 'g');

function collapseWhiteSpace(text: string): string {
  return text.replace(whiteSpaceAndGaps, ' ').trim();
}
