import type { Feature, FeatureSet } from './features.ts';
import type { PassageText } from './passage-text.ts';

/** What speaks for one candidate in a passage. */
export interface PassageMatch {
  /** Comparable within one passage only: about 1 for a telling word, 2 to 4 for a telling phrase. */
  readonly score: number;
  /**
   * The words and phrases of the passage that speak for it, as written there, the weightiest first; Korean as it is
   * spaced.
   */
  readonly words: readonly string[];
  /** What stands in the text of the candidate for them. */
  readonly standsFor: readonly string[];
  /** The share of telling words in the letters of the passage, 0 to 1; joining words don't count. */
  readonly share: number;
}

/** A word or a phrase of the passage that is a clue. */
interface Sign {
  readonly written: string;
  readonly clues: readonly Feature[];
  readonly isPhrase: boolean;
  /** Where it stands: the words or syllables by their place in the passage, with their number of letters. */
  readonly places: Map<number, number>;
}

/** A name has no more words than this, … */
const longest = 4;
/** … and no more joining words between them: `freedom of expression`. */
const mostJoining = 2;
/** What weighs less tells nothing by itself, … */
const telling = 0.7;
/** … and what weighs less than this is not worth showing. */
const noise = 0.4;

/** What speaks in a passage for each candidate, in their order. */
export function matchesIn(passage: PassageText, clues: FeatureSet): PassageMatch[] {
  const signs = [...englishSigns(passage, clues), ...koreanSigns(passage, clues)];
  const syllables = passage.joined.match(/\p{Script=Hangul}/gu)?.length ?? 0;
  const letters = passage.words.reduce((sum, { written }) => sum + written.length, syllables);
  return Array.from({ length: clues.candidates }, (_, candidate) => evidenceFor(candidate, signs, letters));
}

function evidenceFor(candidate: number, signs: readonly Sign[], letters: number): PassageMatch {
  const heard = signs
    .flatMap(({ clues, ...sign }) => {
      const clue = clues.find((each) => each.candidate === candidate && !isOtherWord(sign.written, each.from.text));
      return clue === undefined ? [] : [{ ...sign, from: clue.from, weight: clue.weight }];
    })
    .sort((a, b) => b.weight - a.weight);
  const covered = new Map(heard.filter(({ weight }) => weight >= telling).flatMap(({ places }) => [...places]));
  const told = heard.filter(({ weight }) => weight >= noise);
  return {
    score: heard.reduce((sum, { weight }) => sum + weight, 0),
    words: withoutParts(told.map(({ written }) => written)),
    // Two neighbours of the passage need not be neighbours there.
    standsFor: withoutParts(
      told.flatMap(({ written, isPhrase, from }) => from.standsFor ?? (isPhrase && !from.isName ? [] : [written])),
    ),
    share: letters === 0 ? 0 : [...covered.values()].reduce((sum, each) => sum + each, 0) / letters,
  };
}

/** Each phrase once, and no word that a phrase has already. */
function withoutParts(phrases: readonly string[]): string[] {
  return [...new Set(phrases)].filter((part, _, all) => !all.some((whole) => whole !== part && whole.includes(part)));
}

/** Whether a word only sounds like an acronym: `first` is not FIRST. */
function isOtherWord(written: string, name: string): boolean {
  return /^[A-Z]{2,}$/.test(name) && written === written.toLowerCase();
}

function englishSigns({ words, written }: PassageText, { english }: FeatureSet): Sign[] {
  const signs = new Map<string, Sign>();
  for (const [start, first] of words.entries()) {
    for (let end = start + 1; end <= Math.min(start + longest, words.length); end++) {
      const run = words.slice(start, end);
      const key = run.map(({ stem }) => stem).join(' ');
      const clues = english.get(key);
      const asWritten = written.slice(first.at, (run.at(-1)?.at ?? first.at) + 1);
      if (clues === undefined || asWritten.length > run.length + mostJoining) continue;
      const isPhrase = run.length > 1;
      const sign = signs.get(key) ?? { written: asWritten.join(' '), clues, isPhrase, places: new Map() };
      for (const [i, word] of run.entries()) sign.places.set(start + i, word.written.length);
      signs.set(key, sign);
    }
  }
  return [...signs.values()];
}

function koreanSigns(passage: PassageText, { korean }: FeatureSet): Sign[] {
  return Array.from(korean, ([name, clues]) => {
    const at = placeOf(name, passage);
    const places = new Map(Array.from(name, (_, i) => [passage.words.length + at + i, 1]));
    return at < 0 ? [] : [{ written: clues[0]?.from.text ?? name, clues, isPhrase: false, places }];
  }).flat();
}

/**
 * Where a name stands: anywhere in a compound, but from the beginning of a word if it goes on into the next; else -1.
 */
function placeOf(name: string, { joined, starts }: PassageText): number {
  let at = joined.indexOf(name);
  while (at >= 0 && !starts.has(at) && Array.from(name, (_, i) => at + i).some((place) => starts.has(place)))
    at = joined.indexOf(name, at + 1);
  return at;
}
