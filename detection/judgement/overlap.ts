import type { ReferenceKind } from '../../reference/reference.ts';
import type { JudgedCandidate } from '../recognisers/candidate.ts';

/** The kind with the higher rank is kept where two candidates overlap. */
const RANK: Record<ReferenceKind, number> = { full: 6, short: 5, quote: 4, ordinal: 3, set: 2, named: 1, anaphor: 0 };

/**
 * Removes overlaps from candidates in reading order: of two, the supported candidate is kept, then the higher kind, then
 * the longer, then the earlier.
 */
export function withoutOverlaps(found: readonly JudgedCandidate[]): JudgedCandidate[] {
  const kept: JudgedCandidate[] = [];
  for (const candidate of found) {
    const last = kept.at(-1);
    if (last === undefined || last.end <= candidate.start) kept.push(candidate);
    else if (beats(candidate, last)) kept[kept.length - 1] = candidate;
  }
  return kept;
}

function beats(one: JudgedCandidate, other: JudgedCandidate): boolean {
  const isSupported = one.confidence !== undefined;
  if (isSupported !== (other.confidence !== undefined)) return isSupported;
  if (RANK[one.kind] !== RANK[other.kind]) return RANK[one.kind] > RANK[other.kind];
  return one.end - one.start > other.end - other.start;
}

/** Only punctuation between a phrase and a number: `Norm 13 (f), Critical Infrastructure Protection`. */
const ADJACENT = /^[\s,:;–()"'-]{0,4}$/;

/** The maximum number of items of a list that are read after a phrase. */
const MAX_ITEMS_AFTER = 4;

/**
 * Removes phrases next to the number of another norm, because the author says there which norm is meant. Takes the text
 * and the candidates in it in reading order.
 */
export function withoutContradictedPhrases(text: string, found: readonly JudgedCandidate[]): JudgedCandidate[] {
  return found.filter((phrase, index) => {
    if (phrase.kind !== 'named') return true;
    const before = found[index - 1];
    const after = found.slice(index + 1, index + 1 + MAX_ITEMS_AFTER).filter(({ kind }) => kind !== 'named');
    const hasNumberBefore = isByNumber(before) && ADJACENT.test(text.slice(before.end, phrase.start));
    const hasNumberAfter = isByNumber(after[0]) && ADJACENT.test(text.slice(phrase.end, after[0].start));
    const numbered = [...(hasNumberBefore ? [before] : []), ...(hasNumberAfter ? after : [])];
    const norms = numbered.flatMap((candidate) => candidate.norms);
    return norms.length === 0 || phrase.norms.some((norm) => norms.includes(norm));
  });
}

function isByNumber(found: JudgedCandidate | undefined): found is JudgedCandidate {
  return found !== undefined && (found.kind === 'full' || found.kind === 'short' || found.kind === 'ordinal');
}
