import { normsDocument } from '../../data/norms/norms.ts';
import { dayOfNorms, monthDayYear } from './dates.ts';
import { inDoubleQuotes } from './quotation.ts';
import { closedParagraphOf, partOf, type Style } from './style.ts';

/**
 * The Bluebook (21st ed.). A UN document is cited by rule 21.7, with the paragraph before the symbol; the report's title
 * contains its author's name and is therefore abbreviated by table T6. The paper is cited by rule 17 on unpublished
 * sources; because it is undated, the day of the last visit follows its address (rule 18.2.2).
 */
export const bluebook: Style = {
  norm: (number) => {
    const { title, symbol } = normsDocument;
    const day = monthsAbbreviated(monthDayYear(dayOfNorms()));
    return `${abbreviated(title)}, ¶ ${closedParagraphOf(number)}, U.N. Doc. ${symbol} (${day})`;
  },
  measure: (placed, accessed) => {
    const { state, document } = placed.pack;
    const part = partOf(placed);
    const where = 'heading' in part ? inDoubleQuotes(part.heading) : `¶ ${part.paragraph}`;
    const kind = `(${document.kind} submitted to the ${abbreviated(document.forum)})`;
    const access = accessed ? ` (last visited ${monthsAbbreviated(monthDayYear(accessed))})` : '';
    return `${state.name}, ${document.title}, norm ${placed.norm}, ${where} ${kind}, ${document.address}${access}`;
  },
};

/** Table T6, as far as the names of the bodies that we cite need it. */
const t6: ReadonlyMap<string, string> = new Map([
  ['and', '&'],
  ['Developments', 'Devs.'],
  ['Group', 'Grp.'],
  ['Information', 'Info.'],
  ['International', 'Int’l'],
  ['Report', 'Rep.'],
  ['Security', 'Sec.'],
  ['Telecommunications', 'Telecomms.'],
]);

/** Table T12; the other months are not abbreviated. */
const t12: ReadonlyMap<string, string> = new Map([
  ['January', 'Jan.'],
  ['February', 'Feb.'],
  ['March', 'Mar.'],
  ['April', 'Apr.'],
  ['August', 'Aug.'],
  ['September', 'Sept.'],
  ['October', 'Oct.'],
  ['November', 'Nov.'],
  ['December', 'Dec.'],
]);

function abbreviated(name: string): string {
  return name.replace(/\p{L}+/gu, (word) => t6.get(word) ?? word);
}

function monthsAbbreviated(day: string): string {
  return day.replace(/\p{L}+/u, (month) => t12.get(month) ?? month);
}
