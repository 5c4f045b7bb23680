import { isStopWord } from './words/stop-words.ts';
import type { Token } from './words/tokens.ts';

const MAX_SUGGESTIONS = 6;
/** The number of candidates that are tried, because each trial is a search. */
const MAX_TRIALS = 24;

/**
 * Suggestions for what was typed so far, six at most: the last word completed, otherwise corrected, with words of the
 * vocabulary in their order. `tokens` are those of the typed text without names of norms. Only suggestions for which
 * `finds` is true are returned.
 */
export function suggestionsFor(
  typed: string,
  tokens: readonly Token[],
  vocabulary: readonly Token[],
  finds: (tokens: readonly Token[]) => boolean,
): string[] {
  const last = tokens.at(-1);
  if (last === undefined || !typed.endsWith(last.written)) return [];
  const before = typed.slice(0, -last.written.length);
  const completions = vocabulary.filter((word) => isCompletion(last, word));
  const isKnown = completions.length > 0 || vocabulary.some(({ folded }) => folded === last.folded);
  const candidates = isKnown ? completions : vocabulary.filter((word) => isTypo(last.folded, word.folded));
  const suggestions: string[] = [];
  for (const candidate of candidates.slice(0, MAX_TRIALS)) {
    if (suggestions.length === MAX_SUGGESTIONS) break;
    const isRepeated = tokens.some(({ folded }) => folded === candidate.folded);
    if (!isRepeated && finds([...tokens.slice(0, -1), candidate])) suggestions.push(before + candidate.written);
  }
  return suggestions;
}

/** Whether a word completes the typed one. Stop words, numbers but years, and its own plural are not worth suggesting. */
function isCompletion(typed: Token, { folded, written }: Token): boolean {
  const start = written.slice(0, typed.written.length);
  if (folded === typed.folded || isStopWord(folded) || start.toLowerCase() !== typed.written.toLowerCase())
    return false;
  return !/^\p{N}/u.test(written) || /^(?:19|20)\d\d$/.test(written);
}

/**
 * Whether two words differ by one typo: a letter too many, too few or wrong, or two neighbouring letters swapped.
 * MiniSearch's `fuzzyGet` counts a swap as two edits and would need a larger distance, which finds too much.
 */
function isTypo(typed: string, word: string): boolean {
  if (typed.length < 4 || typed === word || /\p{N}/u.test(typed) || Math.abs(typed.length - word.length) > 1)
    return false;
  let i = 0;
  while (typed[i] === word[i]) i += 1;
  const [a, b] = [typed.slice(i), word.slice(i)];
  return (
    a.slice(1) === b.slice(1) ||
    a.slice(1) === b ||
    a === b.slice(1) ||
    (a[0] === b[1] && a[1] === b[0] && a.slice(2) === b.slice(2))
  );
}
