import type { ReferenceKind } from '../data/reference.ts';
import type { Found } from './found.ts';

/** Which kind stays where two overlap; the higher one. */
const RANK: Record<ReferenceKind, number> = { full: 6, short: 5, quote: 4, ordinal: 3, set: 2, named: 1, anaphor: 0 };

function beats(one: Found, other: Found): boolean {
  const isSupported = one.confidence !== undefined;
  if (isSupported !== (other.confidence !== undefined)) return isSupported;
  if (RANK[one.kind] !== RANK[other.kind]) return RANK[one.kind] > RANK[other.kind];
  return one.end - one.start > other.end - other.start;
}

/** What was found in reading order, no two overlapping: the surer kind stays, then the longer, then the earlier. */
export function withoutOverlaps(found: readonly Found[]): Found[] {
  const ordered = found.toSorted((one, other) => one.start - other.start || other.end - one.end);
  const kept: Found[] = [];
  for (const one of ordered) {
    const last = kept.at(-1);
    if (last === undefined || last.end <= one.start) kept.push(one);
    else if (beats(one, last)) kept[kept.length - 1] = one;
  }
  return kept;
}
