import type { Norm, NormNumber } from '../../data/norms/norm.ts';
import { norms } from '../../data/norms/norms.ts';
import { allMeasures, type PlacedMeasure } from '../../data/practice/practice.ts';
import { type FieldText, type SearchDocument, searchDocumentsOf } from '../documents.ts';
import { parseNormNamesInPassage } from '../parse-norm-names.ts';
import type { SearchHit } from '../search.ts';
import { fieldWords, paraphrases } from '../synonyms/paraphrases.ts';
import type { Synonym } from '../synonyms/subject.ts';
import { type ClueText, featuresOf } from './features.ts';
import { passageText } from './passage-text.ts';
import { matchesIn, type PassageMatch } from './scores.ts';

/** A norm that a passage may be about. */
export interface IdentifiedNorm {
  readonly norm: NormNumber;
  /**
   * The words and phrases of the passage that speak for it, as written there, the weightiest first; Korean as it is
   * spaced.
   */
  readonly terms: readonly string[];
  /** Comparable within one passage only; infinite where the passage names the norm. */
  readonly score: number;
}

/** What a passage may be about. */
export interface Identified {
  /** Best first; those that the passage names stand before the others. */
  readonly norms: readonly IdentifiedNorm[];
  /** Best first, five at most. */
  readonly measures: readonly SearchHit[];
}

/** Tells which norms and measures a passage of one to some thousands of characters may be about: perhaps none. */
export type PassageClassifier = (passage: string) => Identified;

/** A norm or a measure that shares something with a passage. */
interface Candidate<T> extends PassageMatch {
  readonly candidate: T;
}

/** What is shared must be worth so much in a passage of the field, … */
const enough = { norm: 1.2, measure: 1.8 };
/** … so much in another, … */
const enoughElsewhere = 5;
/** … or be so much of the passage: `due diligence` alone is enough. */
const greatShare = 0.4;
/** And it must be worth so much of what the best candidate shares. */
const shareOfBest = 0.3;

const mostMeasures = 5;

/** Prepares for passages. Takes some tens of milliseconds: do it once per page. */
export function createPassageClassifier(measures: readonly PlacedMeasure[] = allMeasures()): PassageClassifier {
  const findables = searchDocumentsOf(measures);
  const own = findables.filter(({ measure }) => measure !== undefined);
  const normClues = featuresOf(findables.slice(0, norms.length).map((norm) => cluesOfNorm(norm, own)));
  const measureClues = featuresOf(own.map(cluesOfMeasure));
  const fieldClues = featuresOf([namesOf(fieldWords)]);
  return (passage) => {
    const named = parseNormNamesInPassage(passage);
    const text = passageText(named.rest);
    const forNorms = matchesIn(text, normClues);
    // Vectors have norms too, so the word alone, even with a number, is not enough.
    const speaksOfNorms = named.norms.length > 0 || text.words.some(({ stem }) => stem === 'norm');
    const isOfField =
      matchesIn(text, fieldClues).some(({ score }) => score > 0) ||
      (speaksOfNorms && forNorms.some(({ score }) => score >= 1)) ||
      named.rest.length <= passage.length / 2;
    const first = isOfField ? named.norms : [];
    const likely = best(norms, forNorms, isOfField ? enough.norm : enoughElsewhere);
    return {
      norms: [
        ...first.map((norm) => ({ norm, terms: termsFor(norm, likely), score: Number.POSITIVE_INFINITY })),
        ...likely
          .filter(({ candidate }) => !first.includes(candidate.number))
          .map(({ candidate, words, score }) => ({ norm: candidate.number, terms: words, score })),
      ],
      measures: best(measures, matchesIn(text, measureClues), isOfField ? enough.measure : enoughElsewhere)
        .slice(0, mostMeasures)
        .map(({ candidate: { norm, measure }, standsFor }) => ({ id: measure.id, norm, terms: standsFor })),
    };
  };
}

function best<T>(candidates: readonly T[], evidence: readonly PassageMatch[], least: number): Candidate<T>[] {
  const top = Math.max(0, ...evidence.map(({ score }) => score));
  return candidates
    .flatMap((candidate, i) => (evidence[i] ? [{ candidate, ...evidence[i] }] : []))
    .filter(({ score, share }) => score >= top * shareOfBest && (score >= least || share >= greatShare))
    .sort((a, b) => b.score - a.score);
}

function termsFor(norm: NormNumber, likely: readonly Candidate<Norm>[]): readonly string[] {
  return likely.find(({ candidate }) => candidate.number === norm)?.words ?? [];
}

function cluesOfNorm({ norm, texts }: SearchDocument, measures: readonly SearchDocument[]): ClueText[] {
  const own = measures.filter((measure) => measure.norm === norm).flatMap((measure) => bodyOf(measure));
  return [
    ...texts.title.map((text) => clue(text, 1)),
    ...texts.body.map((text) => clue(text, text.standsFor ? 1 : 0.5)),
    ...texts.subject.map((text) => clue(text, 1.5)),
    ...namesOf(paraphrases[norm]),
    ...own.map((text) => clue(text, 0.25)),
  ];
}

function cluesOfMeasure({ texts }: SearchDocument): ClueText[] {
  return [
    ...texts.title.map((text) => clue(text, 1)),
    ...texts.body.map((text) => clue(text, text.standsFor ? 0.5 : 0.35)),
    ...texts.names.map((text) => clue(text, 0.5)),
    ...[...texts.subject, ...texts.subjects].map((text) => clue(text, 0.5)),
  ];
}

function bodyOf({ texts }: SearchDocument): FieldText[] {
  return [...texts.title, ...texts.body].filter(({ standsFor }) => standsFor === undefined);
}

function clue({ text, standsFor }: FieldText, weight: number): ClueText {
  return { text, weight, isName: standsFor !== undefined, ...(standsFor && { standsFor }) };
}

function namesOf({ english, korean }: Synonym): ClueText[] {
  return [...english, ...korean].map((text) => ({ text, weight: 1, isName: true }));
}
