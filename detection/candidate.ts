import { STEMS } from './lexicon/stems.ts';
import { fold, HIDING } from './normalise.ts';

const STEM = STEMS.join('|');
const READABLE = new RegExp(STEM, 'i');
const READABLE_OR_HIDDEN = new RegExp(`${STEM}|[${HIDING}]|-\\r?\\n`, 'i');
const HIDDEN = new RegExp(`^[-${HIDING}]`);

/**
 * Whether a text could hold a reference: false means that `detect` finds nothing, whatever the page. One pass over the
 * text; a second one only where soft hyphens, broken lines, full-width letters or footnote marks could hide a word from the first.
 */
export function mayRefer(text: string): boolean {
  const hit = READABLE_OR_HIDDEN.exec(text)?.[0];
  if (hit === undefined) return false;
  return !HIDDEN.test(hit) || READABLE.test(fold(text).text);
}
