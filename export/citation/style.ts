import type { NormNumber } from '../../data/norms/norm.ts';
import { normByNumber, normsDocument } from '../../data/norms/norms.ts';
import type { PlacedMeasure } from '../../data/practice/practice.ts';

/** A citation style: plain text without a full stop at the end, because a footnote may continue after it. */
export interface Style {
  readonly norm: (number: NormNumber) => string;
  /** `accessed` is the day on which the paper was read on the web; a style without a day of access ignores it. */
  readonly measure: (placed: PlacedMeasure, accessed?: Date) => string;
}

/** The part of the paper that a measure is: its heading, or the number of its first paragraph under the norm, from 1. */
export type Part = { heading: string } | { paragraph: number };

/** The part of the paper that a measure is. An editorial title is not in the paper, so the paragraph is given instead. */
export function partOf({ pack, norm, measure }: PlacedMeasure): Part {
  if (measure.titleOrigin === 'paper') return { heading: measure.title };
  const entry = pack.practice.find((each) => each.norm === norm);
  const measures = entry?.measures ?? [];
  const before = measures.slice(0, measures.indexOf(measure)).flatMap(({ body }) => body);
  return { paragraph: (entry?.statement.length ?? 0) + before.length + 1 };
}

/** The paragraph of a norm without the space that only the UN puts before the letter: `13(c)`. */
export function closedParagraphOf(number: NormNumber): string {
  return `${normsDocument.paragraph}(${normByNumber(number).letter})`;
}
