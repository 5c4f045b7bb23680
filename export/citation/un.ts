import type { NormNumber } from '../../data/norms/norm.ts';
import { normsDocument, paragraphOf } from '../../data/norms/norms.ts';
import type { PlacedMeasure } from '../../data/practice/practice.ts';
import { dayMonthYear } from './dates.ts';
import { inDoubleQuotes } from './quotation.ts';
import { partOf, type Style } from './style.ts';

/**
 * United Nations Editorial Manual, "Footnotes and other references", III.A and IV. A UN document is cited by its symbol,
 * then "para." and the paragraph with a space before the letter; a document of a Government by name, title, kind and
 * "Available at".
 */
export const un: Style = {
  norm: symbolAndParagraph,
  measure: (placed, accessed) => {
    const { state, document } = placed.pack;
    const paper = `${state.name}, ${inDoubleQuotes(document.title)}, ${document.kind} submitted to the ${document.forum}`;
    const access = accessed ? ` (accessed on ${dayMonthYear(accessed)})` : '';
    return `${paper}, ${normAndPart(placed)}. Available at ${document.address}${access}`;
  },
};

/** `A/70/174, para. 13 (c)`. */
export function symbolAndParagraph(number: NormNumber): string {
  return `${normsDocument.symbol}, para. ${paragraphOf(number)}`;
}

/** `norm 3 (A/70/174, para. 13 (c)), “Promoting the principle of due diligence”`. */
export function normAndPart(placed: PlacedMeasure): string {
  return `norm ${placed.norm} (${symbolAndParagraph(placed.norm)}), ${partInWords(placed)}`;
}

const ordinals = ['first', 'second', 'third', 'fourth', 'fifth', 'sixth', 'seventh', 'eighth', 'ninth', 'tenth'];

/** `“Promoting the principle of due diligence”`, or `second paragraph` where the paper has no heading. */
export function partInWords(placed: PlacedMeasure): string {
  const part = partOf(placed);
  if ('heading' in part) return inDoubleQuotes(part.heading);
  const ordinal = ordinals[part.paragraph - 1];
  return ordinal === undefined ? `paragraph ${part.paragraph}` : `${ordinal} paragraph`;
}
