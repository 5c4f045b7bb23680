import type { ReferenceKind } from '../../reference/reference.ts';
import type { JudgedCandidate } from '../recognisers/judged-candidate.ts';

/** Which kind stays where two overlap; the higher one. */
const RANK: Record<ReferenceKind, number> = { full: 6, short: 5, quote: 4, ordinal: 3, set: 2, named: 1, anaphor: 0 };

function beats(one: JudgedCandidate, other: JudgedCandidate): boolean {
  const isSupported = one.confidence !== undefined;
  if (isSupported !== (other.confidence !== undefined)) return isSupported;
  if (RANK[one.kind] !== RANK[other.kind]) return RANK[one.kind] > RANK[other.kind];
  return one.end - one.start > other.end - other.start;
}

/** Nothing but marks between a phrase and a number: `Norm 13 (f), Critical Infrastructure Protection`. */
const BESIDE = /^[\s,:;–()"'-]{0,4}$/;

/**
 * What was found, without phrases that stand right beside a number of other norms: the author says which norm is meant.
 * Takes the text, and what was found in it in reading order.
 */
export function withoutContradicted(text: string, found: readonly JudgedCandidate[]): JudgedCandidate[] {
  return found.filter((phrase, index) => {
    if (phrase.kind !== 'named') return true;
    const before = found[index - 1];
    const behind = found.slice(index + 1, index + 1 + LIST).filter(({ kind }) => kind !== 'named');
    const isLed = isNumber(before) && BESIDE.test(text.slice(before.end, phrase.start));
    const isFollowed = isNumber(behind[0]) && BESIDE.test(text.slice(phrase.end, behind[0].start));
    const said = [...(isLed ? [before] : []), ...(isFollowed ? behind : [])].flatMap(({ norms }) => norms);
    return said.length === 0 || phrase.norms.some((norm) => said.includes(norm));
  });
}

/** So many members of a list are looked at behind a phrase. */
const LIST = 4;

function isNumber(found: JudgedCandidate | undefined): found is JudgedCandidate {
  return found !== undefined && (found.kind === 'full' || found.kind === 'short' || found.kind === 'ordinal');
}

/** What was found in reading order, no two overlapping: the surer kind stays, then the longer, then the earlier. */
export function withoutOverlaps(found: readonly JudgedCandidate[]): JudgedCandidate[] {
  const ordered = found.toSorted((one, other) => one.start - other.start || other.end - one.end);
  const kept: JudgedCandidate[] = [];
  for (const one of ordered) {
    const last = kept.at(-1);
    if (last === undefined || last.end <= one.start) kept.push(one);
    else if (beats(one, last)) kept[kept.length - 1] = one;
  }
  return kept;
}
