import type { ReferenceForm } from '../../reference/reference.ts';
import {
  type ContextLevel,
  isContestedPage,
  isDecidedLevel,
  levelFor,
  type PageContext,
} from '../context/page-context.ts';
import type { Candidate, JudgedCandidate } from '../recognisers/candidate.ts';
import {
  isClaimedByUN,
  NORM_OWNER,
  OTHER_INSTRUMENT,
  OTHER_MEANING,
  OTHER_SUBJECT,
  UN_INSTRUMENT,
} from '../recognisers/ownership.ts';
import { confidenceOf, cueIn, dependsOnCue, isAlwaysCertain } from './confidence.ts';
import type { Sentence, Sentences } from './sentence.ts';

/** Judges a candidate by its sentence, the neighbouring ones and the page; undefined when a veto stops it. */
export function judge(candidate: Candidate, sentences: Sentences, page: PageContext): JudgedCandidate | undefined {
  const { evidence, contested, notNear, form, cuedBy, sameSentence, start, end } = candidate;
  if (isAlwaysCertain(evidence)) return { ...candidate, confidence: 'certain' };
  const level = levelFor(candidate, sentences.text, page);
  const nearbySentences = () => {
    const sentence = sentences.at(start);
    return [sentence, ...sentences.neighboursOf(sentence)];
  };
  const isContested = contested && mayContestAny(sentences, level) && contests(sentences.at(start), level);
  if (isContested && !isClaimedByUN(sentences.text, start, end)) return undefined;
  if (notNear !== undefined && nearbySentences().some((sentence) => sentence.find(notNear))) return undefined;
  if (contested && isClaimedByPage(form, page) && !nearbySentences().some((sentence) => sentence.find(UN_INSTRUMENT)))
    return { ...candidate, confidence: undefined };

  const searched = () => (sameSentence ? [sentences.at(start)] : nearbySentences());
  const cue = dependsOnCue(evidence, level) ? cueIn(searched(), cuedBy) : undefined;
  const confidence = confidenceOf(evidence, level, cue !== undefined);
  // On a page with another subject that is not decidedly about the norms, only certain forms are kept.
  const isOffTopic = page.otherSubjects.length > 0 && !isDecidedLevel(level);
  if (isOffTopic && (form === 'phrase' || confidence !== 'certain')) return undefined;
  return { ...candidate, confidence, ...(cue && { cue }) };
}

/** Whether the page has such norms or paragraphs of its own, or names other instruments that do. */
function isClaimedByPage(form: ReferenceForm, page: PageContext): boolean {
  if (form === 'phrase') return false;
  return form === 'paragraph' ? page.hasParagraph13 : isContestedPage(page);
}

/** Whether any sentence may contest a candidate; a quick test that comes before `contests`. */
function mayContestAny(sentences: Sentences, level: ContextLevel): boolean {
  return (
    sentences.mayMatch(NORM_OWNER) ||
    sentences.mayMatch(OTHER_MEANING) ||
    (!isDecidedLevel(level) && sentences.mayMatch(OTHER_SUBJECT))
  );
}

/** Whether a sentence names another instrument or mathematics or, unless the page is decided, any other subject. */
function contests(sentence: Sentence, level: ContextLevel): boolean {
  const other =
    sentence.find(OTHER_INSTRUMENT) ??
    sentence.find(OTHER_MEANING) ??
    (isDecidedLevel(level) ? undefined : sentence.find(OTHER_SUBJECT));
  return other !== undefined;
}
