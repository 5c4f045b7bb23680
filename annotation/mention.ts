import type { Mention } from '../data/reference.ts';
import { Sentences } from '../detection/sentence.ts';
import type { Mark } from './mark.ts';

/** A mark as views and messages are told of it. */
export function mentionOf({ id, reference, block: { text } }: Mark): Mention {
  const { start, end, norms, kind, confidence, because } = reference;
  const { here } = new Sentences(text).around(start);
  return {
    id,
    norms,
    kind,
    confidence,
    because,
    text: folded(text.slice(start, end)),
    sentence: folded(text.slice(Math.min(here.start, start), Math.max(here.end, end))),
  };
}

/** With white space as a reader sees it; U+FFFC stands where the text has a gap. */
function folded(text: string): string {
  return text.replace(/[\s\uFFFC]+/g, ' ').trim();
}
