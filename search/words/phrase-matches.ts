import { foldWord, wordsIn } from './words.ts';

/** A stretch of a text, in UTF-16 units: from `start` to before `end`. */
export interface PhraseMatch {
  readonly start: number;
  readonly end: number;
}

/** A word of a text as it stands there. */
interface Token extends PhraseMatch {
  /** Its folded form; several with spaces between where one sign is written for several words, none for a mere mark. */
  readonly folded: string;
}

// As in `wordsIn`, but on the text as it is, so that the offsets are those of the text. A soft hyphen is within a word.
const token = /\p{Script=Hangul}+|[[\p{L}\p{N}\p{M}\u00ad]--\p{Script=Hangul}]+/gv;

/** What may stand between the words of a phrase. */
const gap = /^(?:\s{1,2}|[-‐‑/&.,])$/;

/**
 * Where words or phrases stand in a text, in any case, number and spelling, as whole words: ascending, without
 * overlap. The longest one wins.
 */
export function phraseMatchesIn(text: string, terms: readonly string[]): PhraseMatch[] {
  const runs = runsOf(terms);
  if (runs.size === 0) return [];
  const tokens = tokensIn(text);
  const found: PhraseMatch[] = [];
  for (let i = 0; i < tokens.length; i++) {
    const first = tokens[i];
    const length = (first && runs.get(first.folded)?.find((run) => standsAt(i, run, tokens, text))?.length) ?? 0;
    const last = tokens[i + length - 1];
    if (length === 0 || !first || !last) continue;
    found.push({ start: first.start, end: last.end });
    i += length - 1;
  }
  return found;
}

/** The terms as folded words, by their first one, the longest first. */
function runsOf(terms: readonly string[]): Map<string, string[][]> {
  const runs = new Map<string, string[][]>();
  for (const term of terms) {
    const run = tokensIn(term).map(({ folded }) => folded);
    const [first] = run;
    if (first === undefined || first === '') continue;
    runs.set(
      first,
      [...(runs.get(first) ?? []), run].sort((a, b) => b.length - a.length),
    );
  }
  return runs;
}

function tokensIn(text: string): Token[] {
  return Array.from(text.matchAll(token), ({ 0: written, index }) => ({
    start: index,
    end: index + written.length,
    folded: foldedOf(written),
  }));
}

function foldedOf(written: string): string {
  // Most words are plain, and every text is read at every keystroke.
  if (/^[a-z\d]+$/i.test(written)) return foldWord(written);
  return wordsIn(written)
    .map(({ folded }) => folded)
    .join(' ');
}

function standsAt(at: number, run: readonly string[], tokens: readonly Token[], text: string): boolean {
  return run.every((folded, i) => {
    const here = tokens[at + i];
    const before = tokens[at + i - 1];
    if (here?.folded !== folded) return false;
    return i === 0 || (before !== undefined && gap.test(text.slice(before.end, here.start)));
  });
}
