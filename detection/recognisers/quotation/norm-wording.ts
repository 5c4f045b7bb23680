import type { NormNumber } from '../../../data/norms/norm.ts';
import { norms } from '../../../data/norms/norms.ts';
import { words } from '../../lexicon/lexica.ts';
import { endsSentence, wordsOf } from './words.ts';

/** One wording of a norm, as the words that are compared. */
export interface Wording {
  norm: NormNumber;
  words: readonly string[];
  /** Of each word, whether a sentence ends behind it. */
  ends: readonly boolean[];
  /** For each number of first words, how many of them count as words, and how many are the norm's own. */
  counts: readonly { words: number; own: number }[];
}

/** Every norm as it is printed and, where that was a slip, as it was meant. */
export function allWordings(): Wording[] {
  const borrowed = words(({ sharedPhrases: borrowedWords }) => borrowedWords).map((stretch) =>
    wordsOf(stretch).map(({ word }) => word),
  );
  return norms.flatMap(({ number, text, corrections }) => {
    const meant = corrections.reduce(
      (corrected, correction) => corrected.replace(correction.quote, correction.meant),
      text,
    );
    return [...new Set([text, meant])].map((wording) => wordingOf(number, wording, borrowed));
  });
}

function wordingOf(norm: NormNumber, text: string, borrowed: readonly string[][]): Wording {
  const pieces = wordsOf(text);
  const sequence = pieces.map(({ word }) => word);
  const ends = pieces.map(({ end }, index) => endsSentence(text, end, pieces[index + 1]?.start ?? text.length));
  const isBorrowed = sequence.map(() => false);
  for (const stretch of borrowed) {
    for (let index = 0; index + stretch.length <= sequence.length; index++) {
      if (stretch.every((word, ahead) => word === sequence[index + ahead])) {
        isBorrowed.fill(true, index, index + stretch.length);
      }
    }
  }
  const counts = [{ words: 0, own: 0 }];
  for (const [index, { start }] of pieces.entries()) {
    const { words: before, own } = counts[index] ?? { words: 0, own: 0 };
    // The second part of a word that others write apart does not count once more.
    const counted = start === pieces[index - 1]?.end ? 0 : 1;
    counts.push({ words: before + counted, own: own + (isBorrowed[index] === true ? 0 : counted) });
  }
  return { norm, words: sequence, ends, counts };
}
