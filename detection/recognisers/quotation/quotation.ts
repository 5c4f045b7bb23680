import type { NormNumber } from '../../../data/norms/norm.ts';
import { words } from '../../lexicon/lexica.ts';
import { LazyRegExp } from '../../patterns/lazy-regexp.ts';
import type { Candidate } from '../candidate.ts';
import { allWordings, type NormWording } from './norm-wording.ts';
import { type Neighbours, neighboursOf, type QuotedWord, splitPrefix, startOfWord, wordAt } from './words.ts';

/** The minimum number of consecutive words of a norm that are a quotation. */
const MIN_WORDS = 8;
/** The minimum number of those that are the norm's own, and not the words of a resolution that the norm cites. */
const MIN_OWN_WORDS = 5;

const STOP_WORDS = new Set(words((lexicon) => lexicon.stopWords));

/** A word of a wording. */
interface WordPosition {
  wording: NormWording;
  index: number;
}

let positions: Map<string, WordPosition[]> | undefined;

/** The distinctive words of the norms with their positions, collected on first use. */
function distinctiveWords(): Map<string, WordPosition[]> {
  if (positions !== undefined) return positions;
  const distinctive = new Set(words((lexicon) => lexicon.distinctiveWords));
  const all = allWordings().flatMap((wording) => wording.words.map((word, index) => ({ word, wording, index })));
  positions = Map.groupBy(
    all.filter(({ word }) => distinctive.has(word)),
    ({ word }) => word,
  );
  return positions;
}

const DISTINCTIVE_WORD = new LazyRegExp(
  'gi',
  () => `\\b(?:${splitPrefix()})?(?:${[...distinctiveWords().keys()].join('|')})\\b`,
);

/** Consecutive words of one norm in a text. */
interface Run {
  norm: NormNumber;
  start: number;
  end: number;
  /** The number of words, and of those that are the norm's own. */
  length: number;
  own: number;
}

/** Finds the norms' own words in a normalized text: the longest runs, in any punctuation, case and common spelling. */
export function findQuotations(text: string): Candidate[] {
  const found: Candidate[] = [];
  let offset = 0;
  for (;;) {
    const end = DISTINCTIVE_WORD.endOfMatch(text, offset);
    if (end === offset) return found;
    offset = end;
    const run = longestRun(text, end, found.at(-1)?.end ?? 0);
    if (run === undefined) continue;
    found.push({
      ...{ start: run.start, end: run.end, norms: [run.norm], kind: 'quote', form: 'quote', evidence: 'quote' },
      contested: false,
      cuedBy: 'instrument',
    });
    offset = run.end;
  }
}

/** The longest quotation around the distinctive word that ends at an offset; none starts before `floor`. */
function longestRun(text: string, end: number, floor: number): Run | undefined {
  const word = wordAt(text, startOfWord(text, end));
  if (word === undefined) return undefined;
  const neighbours = neighboursOf(text, word, floor);
  let longest: Run | undefined;
  for (const { wording, index } of distinctiveWords().get(word.word) ?? []) {
    // Most of these words are not part of a norm's wording; comparing both neighbours first avoids reading any further.
    const isOutsideWording =
      neighbours.before(1)?.word !== wording.words[index - 1] && neighbours.after(1)?.word !== wording.words[index + 1];
    if (isOutsideWording) continue;
    const run = runAround({ wording, index }, word, neighbours);
    if (run.length >= MIN_WORDS && run.own >= MIN_OWN_WORDS && run.length > (longest?.length ?? 0)) longest = run;
  }
  return longest;
}

/** The run of words around one word of a text that equals a part of a wording. */
function runAround({ wording, index }: WordPosition, word: QuotedWord, neighbours: Neighbours): Run {
  let first = index;
  for (let next = neighbours.before(1); next !== undefined; next = neighbours.before(index - first + 1)) {
    if (next.word !== wording.words[first - 1] || (next.isParted && !wording.sentenceEnds[first - 1])) break;
    first--;
  }
  let last = index;
  for (let next = neighbours.after(1); next !== undefined; next = neighbours.after(last - index + 1)) {
    if (next.word !== wording.words[last + 1] || (next.isParted && !wording.sentenceEnds[last])) break;
    last++;
  }
  // A stop word at the edge may belong to the quoting sentence, which continues with the same `and` as the norm.
  while (last + 1 < wording.words.length && STOP_WORDS.has(wording.words[last] ?? '')) last--;
  while (first > 0 && STOP_WORDS.has(wording.words[first] ?? '')) first++;
  const [from, to] = [wording.counts[first], wording.counts[last + 1]];
  return {
    norm: wording.norm,
    start: (first < index ? neighbours.before(index - first) : word)?.start ?? word.start,
    end: (last > index ? neighbours.after(last - index) : word)?.end ?? word.end,
    length: (to?.words ?? 0) - (from?.words ?? 0),
    own: (to?.own ?? 0) - (from?.own ?? 0),
  };
}
