import type { NormNumber } from '../../../data/norms/norm.ts';
import { words } from '../../lexicon/lexica.ts';
import { LazyRegExp } from '../../patterns/lazy-regexp.ts';
import type { Candidate } from '../candidate.ts';
import { allWordings, type Wording } from './norm-wording.ts';
import { type Neighbours, neighboursOf, type QuotedWord, splitOff, startOfWord, wordAt } from './words.ts';

/** So many consecutive words of a norm are a quotation of it. */
const SHORTEST = 8;
/** So many of them must be the norm's own, and not those of a resolution that the norm cites. */
const OWN_WORDS = 5;

const JOINING = new Set(words(({ stopWords: joiningWords }) => joiningWords));

/** Where a telling word stands in a wording. */
interface Place {
  wording: Wording;
  index: number;
}

/** The telling words of the norms, with where they stand. */
let telling: Map<string, Place[]> | undefined;

function tellingWords(): Map<string, Place[]> {
  if (telling !== undefined) return telling;
  const wanted = new Set(words((lexicon) => lexicon.distinctiveWords));
  const places = allWordings().flatMap((wording) => wording.words.map((word, index) => ({ word, wording, index })));
  telling = Map.groupBy(
    places.filter(({ word }) => wanted.has(word)),
    ({ word }) => word,
  );
  return telling;
}

const TELLING_WORD = new LazyRegExp('gi', () => `\\b(?:${splitOff()})?(?:${[...tellingWords().keys()].join('|')})\\b`);

/** A run of words of one norm. */
interface Run {
  norm: NormNumber;
  start: number;
  end: number;
  /** How many words. */
  length: number;
  own: number;
}

/** Finds the norms' own words in a folded text: the longest runs, in any punctuation, case and common spelling. */
export function findQuotations(text: string): Candidate[] {
  const found: Candidate[] = [];
  let at = 0;
  for (let end = TELLING_WORD.endOfMatch(text, at); end > at; end = TELLING_WORD.endOfMatch(text, at)) {
    at = end;
    const run = longestRun(text, end, found.at(-1)?.end ?? 0);
    if (run === undefined) continue;
    const { norm } = run;
    found.push({
      start: run.start,
      end: run.end,
      norms: [norm],
      kind: 'quote',
      form: 'quote',
      evidence: 'quote',
      contested: false,
      cuedBy: 'instrument',
    });
    at = run.end;
  }
  return found;
}

/** The longest run through the telling word in front of an offset that is a quotation; none reaches back over `floor`. */
function longestRun(text: string, end: number, floor: number): Run | undefined {
  const word = wordAt(text, startOfWord(text, end));
  if (word === undefined) return undefined;
  const neighbours = neighboursOf(text, word, floor);
  let longest: Run | undefined;
  for (const { wording, index } of tellingWords().get(word.word) ?? []) {
    // Most such words stand among others than in a norm; then nothing more is read.
    const isAlone =
      neighbours.before(1)?.word !== wording.words[index - 1] &&
      neighbours.behind(1)?.word !== wording.words[index + 1];
    if (isAlone) continue;
    const run = runThrough({ wording, index }, word, neighbours);
    if (run.length >= SHORTEST && run.own >= OWN_WORDS && run.length > (longest?.length ?? 0)) longest = run;
  }
  return longest;
}

/** How far the words to both sides of one word go on as they do in a wording. */
function runThrough({ wording, index }: Place, word: QuotedWord, neighbours: Neighbours): Run {
  let first = index;
  for (let near = neighbours.before(1); near !== undefined; near = neighbours.before(index - first + 1)) {
    if (near.word !== wording.words[first - 1] || (near.isParted && !wording.ends[first - 1])) break;
    first--;
  }
  let last = index;
  for (let near = neighbours.behind(1); near !== undefined; near = neighbours.behind(last - index + 1)) {
    if (near.word !== wording.words[last + 1] || (near.isParted && !wording.ends[last])) break;
    last++;
  }
  // A sentence that goes on in its own words may share its `and` with the norm.
  while (last + 1 < wording.words.length && JOINING.has(wording.words[last] ?? '')) last--;
  while (first > 0 && JOINING.has(wording.words[first] ?? '')) first++;
  const [from, to] = [wording.counts[first], wording.counts[last + 1]];
  return {
    norm: wording.norm,
    start: (first < index ? neighbours.before(index - first) : word)?.start ?? word.start,
    end: (last > index ? neighbours.behind(last - index) : word)?.end ?? word.end,
    length: (to?.words ?? 0) - (from?.words ?? 0),
    own: (to?.own ?? 0) - (from?.own ?? 0),
  };
}
