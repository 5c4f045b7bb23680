import type { ReferenceKind } from '../data/reference.ts';
import type { DetectedReference } from './reference.ts';

/** Which kind stays where two overlap; the higher one. */
const RANK: Record<ReferenceKind, number> = { full: 3, short: 2, set: 1, named: 0 };

function beats(one: DetectedReference, other: DetectedReference): boolean {
  if (one.unsupported !== other.unsupported) return other.unsupported === true;
  if (RANK[one.kind] !== RANK[other.kind]) return RANK[one.kind] > RANK[other.kind];
  return one.end - one.start > other.end - other.start;
}

/** References in reading order, of which no two overlap: the surer kind stays, then the longer, then the earlier. */
export function withoutOverlaps(references: readonly DetectedReference[]): DetectedReference[] {
  const ordered = references.toSorted((one, other) => one.start - other.start || other.end - one.end);
  const kept: DetectedReference[] = [];
  for (const reference of ordered) {
    const last = kept.at(-1);
    if (last === undefined || last.end <= reference.start) kept.push(reference);
    else if (beats(reference, last)) kept[kept.length - 1] = reference;
  }
  return kept;
}
