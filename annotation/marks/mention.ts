import { Sentences } from '../../detection/judgement/sentence.ts';
import type { Mention } from '../../reference/reference.ts';
import { readBlocks } from '../reading/text-flow.ts';
import { wordsOf } from '../reading/text-range.ts';
import type { Mark } from './mark.ts';

/** Marks as views and messages are told of them. Quickest for marks in reading order. */
export function mentionsOf(marks: readonly Mark[]): Mention[] {
  let container: ParentNode | undefined;
  let places: ReadonlyMap<Node, Place> = new Map();
  return marks.map((mark) => {
    if (mark.block.container !== container) {
      ({ container } = mark.block);
      places = placesIn(container);
    }
    return mentionOf(mark, places);
  });
}

/** Where a text node stands in the text of its block. */
interface Place {
  text: string;
  start: number;
}

/** The places of the text nodes of a container's own blocks. */
function placesIn(container: ParentNode): ReadonlyMap<Node, Place> {
  const places = new Map<Node, Place>();
  for (const { text, pieces } of readBlocks(container, true)) {
    for (const { node, start } of pieces) places.set(node, { text, start });
  }
  return places;
}

/** A mark as views and messages are told of it; takes the places of the text nodes around it where they are known. */
export function mentionOf(
  { id, reference, range, block }: Mark,
  places: ReadonlyMap<Node, Place> = placesIn(block.container),
): Mention {
  const { norms, kind, confidence, because } = reference;
  const mention = { id, norms, kind, confidence, because, text: folded(wordsOf(range)) };
  const first = places.get(range.startContainer);
  const last = places.get(range.endContainer);
  // Only while the page has taken the words away, and this is not yet heard of.
  if (!first || first.text !== last?.text) return { ...mention, sentence: mention.text };
  const { text } = first;
  const start = first.start + range.startOffset;
  const end = last.start + range.endOffset;
  const { here } = new Sentences(text).around(start);
  return {
    ...mention,
    text: folded(text.slice(start, end)),
    sentence: folded(text.slice(Math.min(here.start, start), Math.max(here.end, end))),
  };
}

/** White space as a reader sees it; U+FFFC stands where the text has a gap. */
function folded(text: string): string {
  return text.replace(/[\s\uFFFC]+/g, ' ').trim();
}
