import { normByNumber, normsDocument } from '../../data/norms/norms.ts';
import { inDoubleQuotes } from './quotation.ts';
import type { Style } from './style.ts';
import { normAndPart, symbolAndParagraph } from './un.ts';

/** A sentence for a message or a note; the link stands last, so that nothing sticks to it. */
export const plain: Style = {
  norm: (number) => {
    const what = 'one of the 11 UN norms of responsible State behaviour in cyberspace';
    const { title } = normByNumber(number);
    return `Norm ${number}, ${inDoubleQuotes(title)}, ${what} (${symbolAndParagraph(number)}): ${normsDocument.address}`;
  },
  measure: (placed) => {
    const { state, document } = placed.pack;
    return `${state.name} on ${normAndPart(placed)}, in ${inDoubleQuotes(document.title)}: ${document.address}`;
  },
};
