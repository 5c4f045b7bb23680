import { designationIn } from './designation.ts';
import type { SearchIndex } from './search-index.ts';
import { unitsIn } from './search-terms.ts';
import { fold } from './words.ts';

const most = 6;

/**
 * Ways to go on from what was typed: the last word completed, else corrected, by words of the index; common ones first.
 * Only those that find something, as `finds` says.
 */
export function suggestionsFor(
  query: string,
  vocabulary: SearchIndex['vocabulary'],
  finds: (query: string) => boolean,
): string[] {
  const typed = query.normalize('NFKC').trimStart();
  const last = unitsIn(typed).at(-1)?.written;
  if (last === undefined || !typed.endsWith(last)) return [];
  // A norm that is named in full is no beginning of a word; a single letter may be.
  if (typed.length > 1 && designationIn(typed).rest === '') return [];
  const head = typed.slice(0, -last.length);
  const known = [...vocabulary.values()].sort((a, b) => b.measures - a.measures);
  const completed = known.filter(({ written }) => isBeginning(last, written));
  const right = completed.length > 0 || vocabulary.has(fold(last));
  const offered = right ? completed : known.filter(({ written }) => isLike(last, written));
  // One at a time: each trial is a search, and the first few will do.
  const suggestions = new Set<string>();
  for (const { written } of offered) {
    if (suggestions.size === most) break;
    if (finds(head + written)) suggestions.add(head + written);
  }
  return [...suggestions];
}

// Of numbers only years are worth offering, and of a word not its own plural.
function isBeginning(typed: string, written: string): boolean {
  if (/^\p{N}/u.test(written) && !/^(?:19|20)\d\d$/.test(written)) return false;
  return fold(written) !== fold(typed) && written.toLowerCase().startsWith(typed.toLowerCase());
}

// One slip: a letter too many, too few, wrong, or two letters in the wrong order.
function isLike(typed: string, written: string): boolean {
  const a = fold(typed);
  const b = fold(written);
  if (a.length < 4 || a === b || /\p{N}/u.test(typed) || Math.abs(a.length - b.length) > 1) return false;
  let i = 0;
  while (a[i] === b[i]) i += 1;
  const [restA, restB] = [a.slice(i), b.slice(i)];
  return (
    restA.slice(1) === restB.slice(1) ||
    restA.slice(1) === restB ||
    restA === restB.slice(1) ||
    (restA[0] === restB[1] && restA[1] === restB[0] && restA.slice(2) === restB.slice(2))
  );
}
