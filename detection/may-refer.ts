import { byFirstLetter } from './first-letters.ts';
import { LEAD } from './lead.ts';
import { STEMS } from './lexicon/stems.ts';
import { fold, HIDING } from './normalise.ts';

/** In Latin script a stem begins a word; other scripts write words against each other. */
const isLatin = (stem: string) => /^[A-Za-z0-9(]/.test(stem);
const LATIN = byFirstLetter(STEMS.filter(isLatin));
const OTHERS = STEMS.filter((stem) => !isLatin(stem)).join('|');

const WITHIN = new RegExp(`${LEAD}(?:${LATIN})|${OTHERS}`, 'i');
const AT_START = new RegExp(`^(?:${LATIN})`, 'i');
/** Signs are written against the number of their paragraph: `¶13(c)`. */
const SIGNS = /[§¶]/g;
const HIDDEN = new RegExp(`[${HIDING}]|${SIGNS.source}`);

/**
 * Whether a text could hold a reference: false means that `detect` finds nothing, whatever the page. One pass over the
 * text; a second one only where soft hyphens, broken lines, full-width letters, footnote marks or signs could hide a word.
 */
export function mayRefer(text: string): boolean {
  if (isReadable(text)) return true;
  return (
    (HIDDEN.test(text) || text.includes('-\n') || text.includes('-\r')) &&
    isReadable(fold(text).text.replace(SIGNS, ' '))
  );
}

function isReadable(text: string): boolean {
  return AT_START.test(text) || WITHIN.test(text);
}
