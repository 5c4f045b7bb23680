import { type Word, wordsIn } from './words.ts';

/** A word as a reader counts it: `C-TAS` and `co-operation` are one token each. */
export interface Token {
  readonly written: string;
  /** The folded words of the token without separators; for comparison only. */
  readonly folded: string;
  /** Alternative tokenizations. The token matches if every term of one alternative matches. */
  readonly alternatives: readonly Alternative[];
}

/** Index terms that match a token together: `co` and `operation`, or `cooperation` alone. */
export type Alternative = readonly string[];

/**
 * The tokens of a text, in order. Texts are indexed and queries are built with this one tokenizer. Hangul words are
 * indexed as pairs of syllables, so that any part of a Korean name is found (인터넷진흥원 in 한국인터넷진흥원), because
 * Korean compounds are written without spaces.
 */
export function tokenize(text: string): Token[] {
  const groups: Word[][] = [];
  for (const word of wordsIn(text)) {
    const group = groups.at(-1);
    if (group !== undefined && isJoint(word.separator)) group.push(word);
    else groups.push([word]);
  }
  return groups.map(tokenOf);
}

/** Every term under which a token is indexed. */
export function termsOf({ alternatives }: Token): readonly string[] {
  return alternatives.flat();
}

/** Whether a word is Korean. Its terms are parts of a word, so they are neither completed nor corrected like others. */
export function isHangul(word: string): boolean {
  return /^\p{Script=Hangul}/u.test(word);
}

/** Whether a separator joins two words to one token. */
function isJoint(separator: string): boolean {
  return /^[-‐‑/&.,]$/.test(separator);
}

function tokenOf(words: readonly Word[]): Token {
  const written = words.map((word, i) => (i > 0 ? word.separator + word.written : word.written)).join('');
  const folded = words.map((word) => word.folded).join('');
  if (words.length === 1) return { written, folded, alternatives: [syllablePairs(folded)] };
  // A single letter is no term of its own: C-TAS and U.S. are one term each, not "c" and "tas".
  const hasSingleLetter = words.some((word) => word.folded.length === 1);
  const parts = words.flatMap((word) => syllablePairs(word.folded));
  return { written, folded, alternatives: hasSingleLetter ? [[folded]] : [parts, [folded]] };
}

function syllablePairs(word: string): string[] {
  if (!isHangul(word) || word.length < 3) return [word];
  return Array.from({ length: word.length - 1 }, (_, i) => word.slice(i, i + 2));
}
