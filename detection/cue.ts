import { words } from './lexica.ts';
import { anywhere } from './pattern.ts';
import type { Sentence } from './sentence.ts';

const CUE = anywhere(words(({ cues }) => cues));
const PHRASE_CUE = anywhere(words(({ phraseCues }) => phraseCues));
const PAIRS = words(({ pairedCues }) => pairedCues).map(
  ([one, other]) => [anywhere([one]), anywhere([other])] as const,
);

/** Words that support a candidate, in the first of the sentences that has any; offsets into the whole text. */
export function cueIn(sentences: readonly Sentence[], isPhrase: boolean): { start: number; end: number } | undefined {
  for (const sentence of sentences) {
    const cue = sentence.find(isPhrase ? PHRASE_CUE : CUE) ?? pairIn(sentence);
    if (cue !== undefined) return cue;
  }
  return undefined;
}

function pairIn(sentence: Sentence): { start: number; end: number } | undefined {
  for (const [one, other] of PAIRS) {
    const found = sentence.find(one);
    if (found !== undefined && sentence.find(other) !== undefined) return found;
  }
  return undefined;
}
