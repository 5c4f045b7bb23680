import { normsDocument } from '../../data/norms/norms.ts';
import { dayOfNorms, monthDayYear } from './dates.ts';
import { inDoubleQuotes, inDoubleQuotesWithComma } from './quotation.ts';
import { closedParagraphOf, partOf, type Style } from './style.ts';

/**
 * A note by the Chicago Manual of Style (17th and 18th ed.). A UN report is a public document: body, title (italic where
 * the medium has italics), symbol, date, paragraph, address. The paper is an unpublished working paper, so its title is in
 * quotation marks; an undated source on the web gets the day of access (17th ed., 14.12).
 */
export const chicago: Style = {
  norm: (number) => {
    const { title, symbol, address } = normsDocument;
    const report = `UN General Assembly, ${title}, ${symbol} (${monthDayYear(dayOfNorms())})`;
    return `${report}, para. ${closedParagraphOf(number)}, ${address}`;
  },
  measure: (placed, accessed) => {
    const { state, document } = placed.pack;
    const part = partOf(placed);
    const paper = `${state.name}, ${inDoubleQuotes(document.title)} (${document.kind} submitted to the ${document.forum})`;
    const where = 'heading' in part ? inDoubleQuotesWithComma(part.heading) : `para. ${part.paragraph},`;
    const access = accessed ? `accessed ${monthDayYear(accessed)}, ` : '';
    return `${paper}, norm ${placed.norm}, ${where} ${access}${document.address}`;
  },
};
