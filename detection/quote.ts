import type { NormNumber } from '../data/norm.ts';
import { norms } from '../data/norms.ts';
import type { Candidate } from './candidate.ts';
import { words } from './lexica.ts';
import { type QuotedWord, SPLIT_OFF, wordAt, wordsBefore, wordsOf } from './quoted-word.ts';

/** So many consecutive words of a norm are a quotation of it. */
const SHORTEST = 8;
/** So many of them must be the norm's own, and not those of a resolution that the norm cites. */
const OWN_WORDS = 5;

/** Between two words: no quotation goes on over the end of a sentence that the norm does not have. */
const ENDS_SENTENCE = /[.!?]\W*\s/;

/** One wording of a norm, as the words that are compared. */
interface Wording {
  norm: NormNumber;
  words: readonly string[];
  /** Of each word, whether a sentence ends behind it. */
  ends: readonly boolean[];
  /** For each number of first words, how many of them count as words, and how many are the norm's own. */
  counts: readonly { words: number; own: number }[];
}

const TELLING = new Set(words(({ tellingWords }) => tellingWords));
const JOINING = new Set(words(({ joiningWords }) => joiningWords));
const BORROWED = words(({ borrowedWords }) => borrowedWords).map((stretch) => wordsOf(stretch).map(({ word }) => word));

const WORDINGS: readonly Wording[] = norms.flatMap(({ number, text, corrections }) => {
  const printed = corrections.reduce((corrected, { quote, meant }) => corrected.replace(quote, meant), text);
  return [...new Set([text, printed])].map((wording) => wordingOf(number, wording));
});

/** A telling word in a wording. */
interface Place {
  wording: Wording;
  index: number;
}

/** Where each telling word stands in the norms, by the word and a neighbour of it on either side. */
const BEHIND = new Map<string, Place[]>();
const IN_FRONT = new Map<string, Place[]>();
const FOUND_TELLING = new Set<string>();
for (const wording of WORDINGS) {
  for (const [index, word] of wording.words.entries()) {
    if (!TELLING.has(word)) continue;
    FOUND_TELLING.add(word);
    for (const [places, neighbour] of [
      [IN_FRONT, wording.words[index - 1]],
      [BEHIND, wording.words[index + 1]],
    ] as const) {
      const pair = `${word} ${neighbour}`;
      places.set(pair, [...(places.get(pair) ?? []), { wording, index }]);
    }
  }
}

const TELLING_WORD = new RegExp(`\\b${SPLIT_OFF}(?:${[...FOUND_TELLING].join('|')})\\b`, 'gi');

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
export function quotes(text: string): Candidate[] {
  const found: Candidate[] = [];
  TELLING_WORD.lastIndex = 0;
  for (let match = TELLING_WORD.exec(text); match !== null; match = TELLING_WORD.exec(text)) {
    const run = longestRun(text, match.index + (match[1] ?? '').length, found.at(-1)?.end ?? 0);
    if (run === undefined) continue;
    const { norm, start, end } = run;
    found.push({
      start,
      end,
      norms: [norm],
      kind: 'quote',
      form: 'quote',
      evidence: 'quote',
      contested: false,
      cuedBy: 'instrument',
    });
    TELLING_WORD.lastIndex = end;
  }
  return found;
}

/** The longest run through the word at an offset that is a quotation; none reaches back over `floor`. */
function longestRun(text: string, offset: number, floor: number): Run | undefined {
  const word = wordAt(text, offset);
  if (word === undefined) return undefined;
  const before = wordsBefore(text, offset, floor).next().value?.word;
  const behind = wordAt(text, word.end)?.word;
  // Most such words stand among others than in a norm; then nothing more is read.
  const places = new Set([
    ...(IN_FRONT.get(`${word.word} ${before}`) ?? []),
    ...(BEHIND.get(`${word.word} ${behind}`) ?? []),
  ]);
  let longest: Run | undefined;
  for (const { wording, index } of places) {
    const run = runThrough(text, wording, { index, ...word, floor });
    if (run.length >= SHORTEST && run.own >= OWN_WORDS && run.length > (longest?.length ?? 0)) longest = run;
  }
  return longest;
}

/** How far the words to both sides of one word go on as they do in a wording. */
function runThrough(
  text: string,
  wording: Wording,
  at: { index: number; start: number; end: number; floor: number },
): Run {
  const run: QuotedWord[] = [{ word: wording.words[at.index] ?? '', start: at.start, end: at.end }];
  let first = at.index;
  for (const before of wordsBefore(text, at.start, at.floor)) {
    if (before.word !== wording.words[first - 1]) break;
    if (!wording.ends[first - 1] && ENDS_SENTENCE.test(text.slice(before.end, run[0]?.start))) break;
    run.unshift(before);
    first--;
  }
  let end = at.end;
  let behind = at.index + 1;
  for (let next = wordAt(text, end); next?.word === wording.words[behind]; next = wordAt(text, end)) {
    if (next === undefined || (!wording.ends[behind - 1] && ENDS_SENTENCE.test(text.slice(end, next.start)))) break;
    run.push(next);
    end = next.end;
    behind++;
  }
  // A sentence that goes on in its own words may share its `and` with the norm.
  while (behind < wording.words.length && JOINING.has(run.at(-1)?.word ?? '')) {
    run.pop();
    behind--;
  }
  while (first > 0 && JOINING.has(run[0]?.word ?? '')) {
    run.shift();
    first++;
  }
  const [from, to] = [wording.counts[first], wording.counts[behind]];
  return {
    norm: wording.norm,
    start: run[0]?.start ?? at.start,
    end: run.at(-1)?.end ?? at.end,
    length: (to?.words ?? 0) - (from?.words ?? 0),
    own: (to?.own ?? 0) - (from?.own ?? 0),
  };
}

function wordingOf(norm: NormNumber, text: string): Wording {
  const pieces = wordsOf(text);
  const sequence = pieces.map(({ word }) => word);
  const ends = pieces.map(({ end }, index) => ENDS_SENTENCE.test(text.slice(end, pieces[index + 1]?.start)));
  const isBorrowed = sequence.map(() => false);
  for (const stretch of BORROWED) {
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
