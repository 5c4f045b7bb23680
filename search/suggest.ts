import { parseNormNames } from './parse-norm-names.ts';
import { tokenize } from './tokens.ts';
import type { KnownWord } from './vocabulary.ts';
import { isStopWord } from './words/stop-words.ts';

const most = 6;
const mostTrials = 24;

/**
 * Ways to go on from what was typed: the last word completed, else corrected, by the given words in their order. Only
 * those that find something, as `finds` says.
 */
export function suggestionsFor(
  query: string,
  words: readonly KnownWord[],
  finds: (query: string) => boolean,
): string[] {
  const typed = query.normalize('NFKC').trimStart();
  const units = tokenize(typed);
  const last = units.at(-1);
  if (last === undefined || !typed.endsWith(last.written)) return [];
  // A norm that is named in full is no beginning of a word; a single letter may be.
  if (typed.length > 1 && parseNormNames(typed).rest === '') return [];
  const head = typed.slice(0, -last.written.length);
  const completed = words.filter((word) => isBeginning(last, word));
  const isRight = completed.length > 0 || words.some(({ folded }) => folded === last.folded);
  const offered = isRight ? completed : words.filter((word) => isLike(last.folded, word.folded));
  // One at a time: each trial is a search, and the first few will do.
  const suggestions: string[] = [];
  for (const { written, folded } of offered.slice(0, mostTrials)) {
    if (suggestions.length === most) break;
    if (units.every((unit) => unit.folded !== folded) && finds(head + written)) suggestions.push(head + written);
  }
  return suggestions;
}

// Of numbers only years are worth offering, no joining words, and of a word not its own plural.
function isBeginning(typed: KnownWord, { folded, written }: KnownWord): boolean {
  const beginning = written.slice(0, typed.written.length);
  if (folded === typed.folded || isStopWord(folded) || beginning.toLowerCase() !== typed.written.toLowerCase())
    return false;
  return !/^\p{N}/u.test(written) || /^(?:19|20)\d\d$/.test(written);
}

// One slip: a letter too many, too few, wrong, or two letters in the wrong order.
function isLike(a: string, b: string): boolean {
  if (a.length < 4 || a === b || /\p{N}/u.test(a) || Math.abs(a.length - b.length) > 1) return false;
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
