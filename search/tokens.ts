import { type Word, wordsIn } from './words/words.ts';

/** One thing a searcher would call a word. */
export interface Token {
  /** The unit as written, for showing. */
  readonly written: string;
  /** The unit as one folded word, for comparing. */
  readonly folded: string;
  /** What meets it: all terms of any one way. `co-operation` is met by `co` and `operation`, or by `cooperation`. */
  readonly ways: readonly Way[];
}

/** Terms that meet a unit together. */
export type Way = readonly string[];

/**
 * The units of a text, in order. This is the one tokenizer: the index holds every term of a text, and a query is built
 * from the same units. Hangul words become pairs of syllables, so that any part of a Korean name is found
 * (인터넷진흥원 in 한국인터넷진흥원): Korean compounds have no spaces to search by.
 */
export function tokenize(text: string): Token[] {
  const groups: Word[][] = [];
  for (const word of wordsIn(text)) {
    const open = groups.at(-1);
    if (open !== undefined && word.joint !== '') open.push(word);
    else groups.push([word]);
  }
  return groups.map(unitOf);
}

/** Every term a unit is indexed under. */
export function termsOf({ ways }: Token): readonly string[] {
  return ways.flat();
}

function unitOf(words: readonly Word[]): Token {
  const written = words.map(({ written: part, joint }, i) => (i > 0 ? joint + part : part)).join('');
  const folded = words.map((word) => word.folded).join('');
  if (words.length === 1) return { written, folded, ways: [syllablePairs(folded)] };
  // A single letter says nothing by itself: C-TAS and U.S. are one term, not a "c" and a "tas".
  const isOne = words.some((word) => word.folded.length === 1);
  const parts = words.flatMap((word) => syllablePairs(word.folded));
  return { written, folded, ways: isOne ? [[folded]] : [parts, [folded]] };
}

function syllablePairs(word: string): string[] {
  if (!isHangul(word) || word.length < 3) return [word];
  return Array.from({ length: word.length - 1 }, (_, i) => word.slice(i, i + 2));
}

/** Whether a term is Korean: it stands for a part of a word, so it has no misspellings of its own. */
export function isHangul(term: string): boolean {
  return /^\p{Script=Hangul}/u.test(term);
}
