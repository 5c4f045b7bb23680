import type { NormNumber } from '../../data/norms/norm.ts';
import { normByNumber, normsDocument } from '../../data/norms/norms.ts';

/**
 * Norms by number and by paragraph, consecutive ones as a range: `Norm 3 · 13 (c)`, `Norms 6–8 · 13 (f)–(h)`,
 * `Norms 3, 6–8 · 13 (c), (f)–(h)`. Expects them in ascending order.
 */
export function formatNorms(norms: readonly NormNumber[]): string {
  const ranges = rangesOf(norms);
  const letters = formatRanges(ranges, (norm) => `(${normByNumber(norm).letter})`);
  const numbers = formatRanges(ranges, String);
  return `${norms.length === 1 ? 'Norm' : 'Norms'} ${numbers} · ${normsDocument.paragraph} ${letters}`;
}

interface Range {
  first: NormNumber;
  last: NormNumber;
}

function rangesOf(norms: readonly NormNumber[]): Range[] {
  const ranges: Range[] = [];
  for (const norm of norms) {
    const range = ranges.at(-1);
    if (range?.last === norm - 1) range.last = norm;
    else ranges.push({ first: norm, last: norm });
  }
  return ranges;
}

function formatRanges(ranges: readonly Range[], nameOf: (norm: NormNumber) => string): string {
  return ranges
    .map(({ first, last }) => (first === last ? nameOf(first) : `${nameOf(first)}–${nameOf(last)}`))
    .join(', ');
}
