import type { NormNumber } from './norm.ts';
import { normByNumber, normsDocument, paragraphOf } from './norms.ts';
import type { PlacedMeasure } from './practice.ts';

/** How one citation style writes what can be cited. A further style is one more entry of `styles`. */
interface Style {
  readonly norm: (number: NormNumber) => string;
  readonly measure: (placed: PlacedMeasure) => string;
}

/** The name of a citation style. */
export type CitationStyle = 'un' | 'plain';

/** The styles there are, in the order they are offered. */
export const citationStyles: readonly CitationStyle[] = ['un', 'plain'];

const styles: Readonly<Record<CitationStyle, Style>> = {
  // As the United Nations Editorial Manual has it: symbol, then "para." and the paragraph with a space before the letter.
  un: {
    norm: symbolAndParagraph,
    measure: (placed) => {
      const { state, document } = placed.pack;
      const paper = `${state.name}, “${document.title}”, ${document.kind} submitted to the ${document.forum}`;
      return `${paper}, ${normAndPart(placed)}. Available at ${document.address}`;
    },
  },
  // A sentence for a message or a note; the link stands last, so that nothing sticks to it.
  plain: {
    norm: (number) => {
      const what = 'one of the 11 UN norms of responsible State behaviour in cyberspace';
      const { title } = normByNumber(number);
      return `Norm ${number}, “${title}”, ${what} (${symbolAndParagraph(number)}): ${normsDocument.address}`;
    },
    measure: (placed) => {
      const { state, document } = placed.pack;
      return `${state.name} on ${normAndPart(placed)}, in “${document.title}”: ${document.address}`;
    },
  },
};

/** The citation of a norm, plain text without a full stop: `A/70/174, para. 13 (c)`. */
export function citeNorm(number: NormNumber, style: CitationStyle): string {
  return styles[style].norm(number);
}

/** The citation of a measure, plain text: the paper, the norm it stands under, and its heading. */
export function citeMeasure(placed: PlacedMeasure, style: CitationStyle): string {
  return styles[style].measure(placed);
}

/**
 * A norm in quotation marks with its source, for copying. Quoted as A/70/174 prints it, since that is what is cited; the
 * mark that ends the subparagraph (`;` or `.`) is left out.
 */
export function quoteNorm(number: NormNumber): string {
  const { text, corrections } = normByNumber(number);
  const asPrinted = corrections.reduce((words, { quote, meant }) => words.replace(quote, meant), text);
  return `“${asPrinted.replace(/[;.]$/, '')}” (${symbolAndParagraph(number)}).`;
}

function symbolAndParagraph(number: NormNumber): string {
  return `${normsDocument.symbol}, para. ${paragraphOf(number)}`;
}

function normAndPart(placed: PlacedMeasure): string {
  return `norm ${placed.norm} (${symbolAndParagraph(placed.norm)}), ${partOf(placed)}`;
}

const ordinals = ['first', 'second', 'third', 'fourth', 'fifth', 'sixth', 'seventh', 'eighth', 'ninth', 'tenth'];

// A title of ours must not be cited as if it stood in the paper: there the place of the paragraph is given instead.
function partOf({ pack, norm, measure }: PlacedMeasure): string {
  if (measure.titleOrigin === 'paper') return `“${measure.title}”`;
  const part = pack.practice.find((entry) => entry.norm === norm);
  const measures = part?.measures ?? [];
  const before = measures.slice(0, measures.indexOf(measure)).flatMap(({ body }) => body);
  const position = (part?.statement.length ?? 0) + before.length;
  const ordinal = ordinals[position];
  return ordinal === undefined ? `paragraph ${position + 1}` : `${ordinal} paragraph`;
}
