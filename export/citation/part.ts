import type { NormNumber } from '../../data/norms/norm.ts';
import { normByNumber, normsDocument } from '../../data/norms/norms.ts';
import type { PlacedMeasure } from '../../data/practice/practice.ts';

/** Where a measure stands under its norm in the paper: its heading, or the how-manieth paragraph it is, counted from 1. */
export type Part = { heading: string } | { paragraph: number };

/** A title of ours must not be cited as if it stood in the paper: there the place of the paragraph is given instead. */
export function partOf({ pack, norm, measure }: PlacedMeasure): Part {
  if (measure.titleOrigin === 'paper') return { heading: measure.title };
  const part = pack.practice.find((entry) => entry.norm === norm);
  const measures = part?.measures ?? [];
  const before = measures.slice(0, measures.indexOf(measure)).flatMap(({ body }) => body);
  return { paragraph: (part?.statement.length ?? 0) + before.length + 1 };
}

/** The paragraph of a norm without the space that only the United Nations puts before the letter: `13(c)`. */
export function closedParagraphOf(number: NormNumber): string {
  return `${normsDocument.paragraph}(${normByNumber(number).letter})`;
}
