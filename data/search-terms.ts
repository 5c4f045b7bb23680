import { type Word, wordsIn } from './words.ts';

/**
 * One thing a searcher would call a word. It is met by all of `terms` together or by `whole` alone: `co-operation` by
 * `co` and `operation`, or by `cooperation`.
 */
export interface Unit {
  readonly terms: readonly string[];
  readonly whole?: string;
  /** The unit as written, for showing. */
  readonly written: string;
}

/**
 * The units of a text, in order. This is the one tokenizer: the index holds every term and every whole of a text, and a
 * query is built from the same units. Hangul words become pairs of syllables, so that any part of a Korean name is found
 * (인터넷진흥원 in 한국인터넷진흥원): Korean compounds have no spaces to search by.
 */
export function unitsIn(text: string): Unit[] {
  const groups: Word[][] = [];
  for (const word of wordsIn(text)) {
    const open = groups.at(-1);
    if (open !== undefined && word.joint !== '') open.push(word);
    else groups.push([word]);
  }
  return groups.map(unitOf);
}

/** Every term a unit is indexed under. */
export function termsOf({ terms, whole }: Unit): readonly string[] {
  return whole === undefined ? terms : [...terms, whole];
}

function unitOf(words: readonly Word[]): Unit {
  const [only] = words;
  if (words.length === 1 && only !== undefined) return { terms: syllablePairs(only.folded), written: only.written };
  const written = words.map(({ written: part, joint }, i) => (i > 0 ? joint + part : part)).join('');
  const whole = words.map(({ folded }) => folded).join('');
  // A single letter says nothing by itself: C-TAS and U.S. are one term, not a "c" and a "tas".
  if (words.some(({ folded }) => folded.length === 1)) return { terms: [whole], written };
  return { terms: words.flatMap(({ folded }) => syllablePairs(folded)), written, whole };
}

function syllablePairs(word: string): string[] {
  if (!isHangul(word) || word.length < 3) return [word];
  return Array.from({ length: word.length - 1 }, (_, i) => word.slice(i, i + 2));
}

/** Whether a term is Korean: it stands for a part of a word, so it has no misspellings of its own. */
export function isHangul(term: string): boolean {
  return /^\p{Script=Hangul}/u.test(term);
}
