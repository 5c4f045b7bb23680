import { words } from '../lexicon/lexica.ts';
import type { Pattern } from '../lexicon/lexicon.ts';
import type { LazyRegExp } from '../patterns/lazy-regexp.ts';
import { anywhere } from '../patterns/lexicon-pattern.ts';
import type { Candidate } from '../recognisers/candidate.ts';
import type { Sentence } from './sentence.ts';

const CUE = anywhere(({ cues }) => cues);
const PHRASE_CUE = anywhere(({ phraseCues }) => phraseCues);
type Pair = readonly [LazyRegExp, LazyRegExp];
const pairsOf = (pairs: readonly (readonly [Pattern, Pattern])[]): Pair[] =>
  pairs.map(([one, other]) => [anywhere(() => [one]), anywhere(() => [other])]);
const ALWAYS = pairsOf(words(({ pairedCues }) => pairedCues.always));
const BY_STATES = pairsOf(words(({ pairedCues }) => pairedCues.byStates));
const PAIRS: Record<Candidate['cuedBy'], readonly Pair[]> = {
  instrument: ALWAYS,
  norms: ALWAYS,
  'norms or States': [...ALWAYS, ...BY_STATES],
};

/** Words that support a candidate, in the first of the sentences that has any; offsets into the whole text. */
export function cueIn(
  sentences: readonly Sentence[],
  cuedBy: Candidate['cuedBy'],
): { start: number; end: number } | undefined {
  for (const sentence of sentences) {
    const cue = sentence.find(cuedBy === 'instrument' ? CUE : PHRASE_CUE) ?? pairIn(sentence, PAIRS[cuedBy]);
    if (cue !== undefined) return cue;
  }
  return undefined;
}

function pairIn(sentence: Sentence, pairs: readonly Pair[]): { start: number; end: number } | undefined {
  for (const [one, other] of pairs) {
    const found = sentence.find(one);
    if (found !== undefined && sentence.find(other) !== undefined) return found;
  }
  return undefined;
}
