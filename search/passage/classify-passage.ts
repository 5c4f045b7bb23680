import type { Norm, NormNumber } from '../../data/norms/norm.ts';
import { norms } from '../../data/norms/norms.ts';
import { allMeasures, type PlacedMeasure } from '../../data/practice/practice.ts';
import { type FieldText, type SearchDocument, searchDocumentsOf } from '../documents.ts';
import { parseNormNamesInPassage } from '../parse-norm-names.ts';
import type { MeasureHit, NormHit } from '../search.ts';
import { fieldWords, paraphrases } from '../synonyms/paraphrases.ts';
import type { Synonym } from '../synonyms/synonym.ts';
import { type FeatureText, featuresOf } from './features.ts';
import { passageText } from './passage-text.ts';
import { type CandidateScore, scoresOf } from './scores.ts';

/** A norm that a passage may be about; `terms` are words of the passage, the weightiest first. */
export interface ClassifiedNorm extends NormHit {
  /** Comparable within one passage only; infinite for a norm that the passage names. */
  readonly score: number;
}

/** The subjects that a passage may have. */
export interface Classification {
  /** Best first: norms that the passage names, then others. */
  readonly norms: readonly ClassifiedNorm[];
  /** Best first, five at most. */
  readonly measures: readonly MeasureHit[];
}

/** Classifies a passage of up to some thousands of characters by the norms and measures that it may be about, if any. */
export type PassageClassifier = (passage: string) => Classification;

interface Candidate<T> extends CandidateScore {
  readonly candidate: T;
}

/** The least score of a candidate in a passage of the field. */
const MIN_SCORE = { norm: 1.2, measure: 1.8 };
/** The least score of a candidate in any other passage. */
const MIN_SCORE_ELSEWHERE = 5;
/** A candidate also counts if this share of the passage matches it: `due diligence` alone is enough. */
const SUFFICIENT_SHARE = 0.4;
/** The least score as a share of the best candidate's. */
const MIN_SHARE_OF_BEST = 0.3;
const MAX_MEASURES = 5;

/** Prepares the classifier. Takes some tens of milliseconds: do it once per page. */
export function createPassageClassifier(measures: readonly PlacedMeasure[] = allMeasures()): PassageClassifier {
  const documents = searchDocumentsOf(measures);
  const measureDocuments = documents.slice(norms.length);
  const normFeatures = featuresOf(documents.slice(0, norms.length).map((norm) => normTexts(norm, measureDocuments)));
  const measureFeatures = featuresOf(measureDocuments.map(measureTexts));
  const fieldFeatures = featuresOf([nameTexts(fieldWords)]);
  return (passage) => {
    const names = parseNormNamesInPassage(passage);
    const text = passageText(names.rest);
    const normScores = scoresOf(text, normFeatures);
    // The word "norm", even with a number, is not enough, because vectors have norms too.
    const mentionsNorms = names.norms.length > 0 || text.words.some(({ stem }) => stem === 'norm');
    const isOfField =
      scoresOf(text, fieldFeatures).some(({ score }) => score > 0) ||
      (mentionsNorms && normScores.some(({ score }) => score >= 1)) ||
      names.rest.length <= passage.length / 2;
    const named = isOfField ? names.norms : [];
    const likely = bestOf(norms, normScores, isOfField ? MIN_SCORE.norm : MIN_SCORE_ELSEWHERE);
    return {
      norms: [
        ...named.map((norm) => ({ norm, terms: termsFor(norm, likely), score: Number.POSITIVE_INFINITY })),
        ...likely
          .filter(({ candidate }) => !named.includes(candidate.number))
          .map(({ candidate, terms, score }) => ({ norm: candidate.number, terms, score })),
      ],
      measures: bestOf(measures, scoresOf(text, measureFeatures), isOfField ? MIN_SCORE.measure : MIN_SCORE_ELSEWHERE)
        .slice(0, MAX_MEASURES)
        .map(({ candidate, ownTerms }) => ({ ...candidate, terms: ownTerms })),
    };
  };
}

function bestOf<T>(candidates: readonly T[], scores: readonly CandidateScore[], minScore: number): Candidate<T>[] {
  const top = Math.max(0, ...scores.map(({ score }) => score));
  return candidates
    .flatMap((candidate, i) => (scores[i] ? [{ candidate, ...scores[i] }] : []))
    .filter(({ score, share }) => score >= top * MIN_SHARE_OF_BEST && (score >= minScore || share >= SUFFICIENT_SHARE))
    .sort((a, b) => b.score - a.score);
}

function termsFor(norm: NormNumber, likely: readonly Candidate<Norm>[]): readonly string[] {
  return likely.find(({ candidate }) => candidate.number === norm)?.terms ?? [];
}

function normTexts({ norm, texts }: SearchDocument, measures: readonly SearchDocument[]): FeatureText[] {
  const own = measures.filter((measure) => measure.norm === norm).flatMap(ownTextsOf);
  return [
    ...texts.title.map((text) => featureText(text, 1)),
    ...texts.body.map((text) => featureText(text, text.synonymOf ? 1 : 0.5)),
    ...texts.subject.map((text) => featureText(text, 1.5)),
    ...nameTexts(paraphrases[norm]),
    ...own.map((text) => featureText(text, 0.25)),
  ];
}

function measureTexts({ texts }: SearchDocument): FeatureText[] {
  return [
    ...texts.title.map((text) => featureText(text, 1)),
    ...texts.body.map((text) => featureText(text, text.synonymOf ? 0.5 : 0.35)),
    ...texts.names.map((text) => featureText(text, 0.5)),
    ...[...texts.subject, ...texts.furtherSubjects].map((text) => featureText(text, 0.5)),
  ];
}

function ownTextsOf({ texts }: SearchDocument): FieldText[] {
  return [...texts.title, ...texts.body].filter(({ synonymOf }) => synonymOf === undefined);
}

function featureText({ text, synonymOf }: FieldText, weight: number): FeatureText {
  return { text, weight, isName: synonymOf !== undefined, ...(synonymOf && { synonymOf }) };
}

function nameTexts({ english, korean }: Synonym): FeatureText[] {
  return [...english, ...korean].map((text) => ({ text, weight: 1, isName: true }));
}
