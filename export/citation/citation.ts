import type { NormNumber } from '../../data/norms/norm.ts';
import { normByNumber, officialText } from '../../data/norms/norms.ts';
import type { PlacedMeasure } from '../../data/practice/practice.ts';
import { bluebook } from './bluebook.ts';
import { chicago } from './chicago.ts';
import { oscola } from './oscola.ts';
import { plain } from './plain.ts';
import type { Style } from './style.ts';
import { symbolAndParagraph, un } from './un.ts';

/** The name of a citation style. */
export type CitationStyle = 'un' | 'oscola' | 'chicago' | 'bluebook' | 'plain';

/** The styles there are, in the order they are offered. */
export const citationStyles: readonly CitationStyle[] = ['un', 'oscola', 'chicago', 'bluebook', 'plain'];

const styles: Readonly<Record<CitationStyle, Style>> = { un, oscola, chicago, bluebook, plain };

/** The citation of a norm, plain text without a full stop: `A/70/174, para. 13 (c)`. */
export function citeNorm(number: NormNumber, style: CitationStyle): string {
  return styles[style].norm(number);
}

/**
 * The citation of a measure, plain text without a full stop: the paper, the norm it stands under, and its heading. The
 * paper bears no date, so every style but `plain` gives the day on which it was read, where that is told.
 */
export function citeMeasure(placed: PlacedMeasure, style: CitationStyle, accessed?: Date): string {
  return styles[style].measure(placed, accessed);
}

/**
 * A norm in quotation marks with its source, for copying. Quoted as A/70/174 prints it, since that is what is cited; the
 * mark that ends the subparagraph (`;` or `.`) is left out.
 */
export function quoteNorm(number: NormNumber): string {
  const text = officialText(normByNumber(number));
  return `“${text.replace(/[;.]$/, '')}” (${symbolAndParagraph(number)}).`;
}
