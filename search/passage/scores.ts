import type { Feature, FeatureSet } from './features.ts';
import type { PassageText } from './passage-text.ts';

/** How well a passage matches one candidate. */
export interface CandidateScore {
  /** Comparable within one passage only: about 1 for a distinctive word, 2 to 4 for a distinctive phrase. */
  readonly score: number;
  /** The matching words and phrases of the passage, as written there, the weightiest first; Korean in its usual spacing. */
  readonly terms: readonly string[];
  /** The words and phrases of the candidate's text that they match. */
  readonly ownTerms: readonly string[];
  /** The share of distinctive words in the letters of the passage without stop words, 0 to 1. */
  readonly share: number;
}

/** A word or phrase of the passage that is a feature of some candidates. */
interface FeatureMatch {
  readonly written: string;
  readonly features: readonly Feature[];
  readonly isPhrase: boolean;
  /** The number of letters by position: of an English word, or of a Korean syllable after all English words. */
  readonly letters: Map<number, number>;
}

/** The longest name that is looked up, in content words. */
const MAX_NAME_WORDS = 4;
/** Stop words allowed inside a name ("freedom of expression"). */
const MAX_STOP_WORDS = 2;
/** The least weight of a distinctive word, which counts for the share. */
const DISTINCTIVE_WEIGHT = 0.7;
/** The least weight of a word that is worth showing. */
const SHOWN_WEIGHT = 0.4;

/** The scores of all candidates for a passage, in the order of the candidates. */
export function scoresOf(passage: PassageText, features: FeatureSet): CandidateScore[] {
  const matches = [...englishMatches(passage, features), ...koreanMatches(passage, features)];
  const syllables = passage.joined.match(/\p{Script=Hangul}/gu)?.length ?? 0;
  const letters = passage.words.reduce((sum, { written }) => sum + written.length, syllables);
  return Array.from({ length: features.candidateCount }, (_, candidate) => scoreOf(candidate, matches, letters));
}

function scoreOf(candidate: number, matches: readonly FeatureMatch[], letters: number): CandidateScore {
  const own = matches
    .flatMap(({ features, ...match }) => {
      const feature = features.find(
        (each) => each.candidate === candidate && !isHomograph(match.written, each.source.text),
      );
      return feature === undefined ? [] : [{ ...match, source: feature.source, weight: feature.weight }];
    })
    .sort((a, b) => b.weight - a.weight);
  const distinctive = own.filter(({ weight }) => weight >= DISTINCTIVE_WEIGHT);
  const covered = new Map(distinctive.flatMap((match) => [...match.letters]));
  const shown = own.filter(({ weight }) => weight >= SHOWN_WEIGHT);
  return {
    score: own.reduce((sum, { weight }) => sum + weight, 0),
    terms: withoutParts(shown.map(({ written }) => written)),
    // Two consecutive words of the passage need not be consecutive in the candidate's text.
    ownTerms: withoutParts(
      shown.flatMap(
        ({ written, isPhrase, source }) => source.synonymOf ?? (isPhrase && !source.isName ? [] : [written]),
      ),
    ),
    share: letters === 0 ? 0 : [...covered.values()].reduce((sum, each) => sum + each, 0) / letters,
  };
}

/** Each phrase once, without those that another phrase contains. */
function withoutParts(phrases: readonly string[]): string[] {
  return [...new Set(phrases)].filter((part, _, all) => !all.some((whole) => whole !== part && whole.includes(part)));
}

/** Whether a word is only spelt like an acronym: `first` is not FIRST. */
function isHomograph(written: string, name: string): boolean {
  return /^[A-Z]{2,}$/.test(name) && written === written.toLowerCase();
}

function englishMatches({ words, written }: PassageText, { english }: FeatureSet): FeatureMatch[] {
  const matches = new Map<string, FeatureMatch>();
  for (const [start, first] of words.entries()) {
    for (let end = start + 1; end <= Math.min(start + MAX_NAME_WORDS, words.length); end++) {
      const run = words.slice(start, end);
      const key = run.map(({ stem }) => stem).join(' ');
      const features = english.get(key);
      const asWritten = written.slice(first.position, (run.at(-1)?.position ?? first.position) + 1);
      if (features === undefined || asWritten.length > run.length + MAX_STOP_WORDS) continue;
      const isPhrase = run.length > 1;
      const match = matches.get(key) ?? { written: asWritten.join(' '), features, isPhrase, letters: new Map() };
      for (const [i, word] of run.entries()) match.letters.set(start + i, word.written.length);
      matches.set(key, match);
    }
  }
  return [...matches.values()];
}

function koreanMatches(passage: PassageText, { korean }: FeatureSet): FeatureMatch[] {
  return Array.from(korean, ([name, features]) => {
    const at = positionOf(name, passage);
    const letters = new Map(Array.from(name, (_, i) => [passage.words.length + at + i, 1]));
    return at < 0 ? [] : [{ written: features[0]?.source.text ?? name, features, isPhrase: false, letters }];
  }).flat();
}

/**
 * The first position of a name without spaces, or -1. It may be anywhere within one word, because Korean compounds are
 * written without spaces; a name that spans several words has to begin with one of them.
 */
function positionOf(name: string, { joined, starts }: PassageText): number {
  let at = joined.indexOf(name);
  while (at >= 0 && !starts.has(at) && Array.from(name, (_, i) => at + i).some((position) => starts.has(position)))
    at = joined.indexOf(name, at + 1);
  return at;
}
