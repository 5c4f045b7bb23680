import type { NormNumber } from '../../data/norms/norm.ts';
import { normByNumber, normsDocument, officialText } from '../../data/norms/norms.ts';
import type { PlacedMeasure } from '../../data/practice/practice.ts';
import { bluebook } from './bluebook.ts';
import { chicago } from './chicago.ts';
import { oscola } from './oscola.ts';
import { inDoubleQuotes } from './quotation.ts';
import type { Style } from './style.ts';
import { normAndPart, symbolAndParagraph, un } from './un.ts';

/** The citation styles, in the order they are offered. */
export const citationStyles = ['un', 'oscola', 'chicago', 'bluebook', 'plain'] as const;

/** The name of a citation style. */
export type CitationStyle = (typeof citationStyles)[number];

/** A sentence for a message or a note. The link is last, so that no punctuation is taken for a part of it. */
const plain: Style = {
  norm: (number) => {
    const description = 'one of the 11 UN norms of responsible State behaviour in cyberspace';
    const title = inDoubleQuotes(normByNumber(number).title);
    return `Norm ${number}, ${title}, ${description} (${symbolAndParagraph(number)}): ${normsDocument.address}`;
  },
  measure: (placed) => {
    const { state, document } = placed.pack;
    return `${state.name} on ${normAndPart(placed)}, in ${inDoubleQuotes(document.title)}: ${document.address}`;
  },
};

const styles: Readonly<Record<CitationStyle, Style>> = { un, oscola, chicago, bluebook, plain };

/** The citation style of this name; the UN's for an unknown name. */
export function citationStyleOf(name: string): CitationStyle {
  return citationStyles.find((style) => style === name) ?? 'un';
}

/** The citation of a norm, plain text without a full stop at the end: `A/70/174, para. 13 (c)`. */
export function citeNorm(number: NormNumber, style: CitationStyle): string {
  return styles[style].norm(number);
}

/**
 * The citation of a measure, plain text without a full stop at the end: the paper, the norm and the heading. The paper is
 * undated, so every style except `plain` gives the day on which it was read, if known.
 */
export function citeMeasure(placed: PlacedMeasure, style: CitationStyle, accessed?: Date): string {
  return styles[style].measure(placed, accessed);
}

/**
 * A norm in quotation marks with its source, for copying. The wording is that of A/70/174, which is cited, without the
 * mark (`;` or `.`) that ends the subparagraph.
 */
export function quoteNorm(number: NormNumber): string {
  const text = officialText(normByNumber(number));
  return `“${text.replace(/[;.]$/, '')}” (${symbolAndParagraph(number)}).`;
}
