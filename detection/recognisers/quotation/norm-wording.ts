import type { NormNumber } from '../../../data/norms/norm.ts';
import { norms, officialText } from '../../../data/norms/norms.ts';
import { words } from '../../lexicon/lexica.ts';
import { endsSentence, wordsOf } from './words.ts';

/** One wording of a norm, as the words that quotations are compared with. */
export interface NormWording {
  norm: NormNumber;
  words: readonly string[];
  /** Whether a sentence ends after each word. */
  sentenceEnds: readonly boolean[];
  /**
   * For the first n words: how many count as words, and how many of those are the norm's own. So the counts of any run of
   * words are differences between two entries.
   */
  counts: readonly { words: number; own: number }[];
}

/** Every norm as the paper prints it and, where that is a slip, as A/70/174 does. */
export function allWordings(): NormWording[] {
  const sharedPhrases = words((lexicon) => lexicon.sharedPhrases).map((phrase) =>
    wordsOf(phrase).map(({ word }) => word),
  );
  return norms.flatMap((norm) =>
    [...new Set([norm.text, officialText(norm)])].map((text) => wordingOf(norm.number, text, sharedPhrases)),
  );
}

function wordingOf(norm: NormNumber, text: string, sharedPhrases: readonly string[][]): NormWording {
  const found = wordsOf(text);
  const sequence = found.map(({ word }) => word);
  const sentenceEnds = found.map(({ end }, index) => endsSentence(text, end, found[index + 1]?.start ?? text.length));
  const isShared = sequence.map(() => false);
  for (const phrase of sharedPhrases) {
    for (let index = 0; index + phrase.length <= sequence.length; index++) {
      if (phrase.every((word, offset) => word === sequence[index + offset])) {
        isShared.fill(true, index, index + phrase.length);
      }
    }
  }
  const counts = [{ words: 0, own: 0 }];
  for (const [index, { start }] of found.entries()) {
    const { words: before, own } = counts[index] ?? { words: 0, own: 0 };
    // The second part of a word that may be written apart is not counted again.
    const counted = start === found[index - 1]?.end ? 0 : 1;
    counts.push({ words: before + counted, own: own + (isShared[index] === true ? 0 : counted) });
  }
  return { norm, words: sequence, sentenceEnds, counts };
}
