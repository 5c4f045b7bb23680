import { normsDocument } from '../../data/norms/norms.ts';
import { dayMonthYear, dayOfNorms } from './dates.ts';
import { inSingleQuotes } from './quotation.ts';
import { closedParagraphOf, partOf, type Style } from './style.ts';

/**
 * Oxford Standard for the Citation of Legal Authorities: no full stops in abbreviations, titles in single quotation marks.
 * A UN document is cited by author, title, date and number (the international law section of OSCOLA 2006, to which the
 * 4th ed. refers); the paper as one of the "other secondary sources" (4th ed., 3.4.1), with address and day of access
 * (3.1.4).
 */
export const oscola: Style = {
  norm: (number) => {
    const { title, symbol } = normsDocument;
    return `UNGA ${inSingleQuotes(title)} (${dayMonthYear(dayOfNorms())}) UN Doc ${symbol}, para ${closedParagraphOf(number)}`;
  },
  measure: (placed, accessed) => {
    const { state, document } = placed.pack;
    const part = partOf(placed);
    const paper = `${state.name}, ${inSingleQuotes(document.title)} (${document.kind} submitted to the ${document.forum})`;
    const where = 'heading' in part ? inSingleQuotes(part.heading) : `para ${part.paragraph}`;
    const access = accessed ? ` accessed ${dayMonthYear(accessed)}` : '';
    return `${paper} norm ${placed.norm}, ${where} <${document.address}>${access}`;
  },
};
