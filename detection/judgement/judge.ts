import type { ReferenceForm } from '../../reference/reference.ts';
import type { ContextLevel, PageContext } from '../context/context-types.ts';
import { effectiveLevel, excludingCandidate, isContestedPage, isDecidedLevel } from '../context/effective-level.ts';
import type { Candidate } from '../recognisers/candidate.ts';
import type { JudgedCandidate } from '../recognisers/judged-candidate.ts';
import {
  isClaimedByUN,
  OTHER_MEANING,
  OTHER_SUBJECT,
  OWN_NAMED,
  OWNER_NAMED,
  RIVAL_NAMED,
} from '../recognisers/ownership.ts';
import { confidenceOf, dependsOnCue, speaksForItself } from './confidence.ts';
import { cueIn } from './cue.ts';
import type { Sentence, Sentences, Surroundings } from './sentence.ts';

/** Judges a candidate by the sentences around it and by the page; nothing when a veto stops it. */
export function judge(candidate: Candidate, sentences: Sentences, page: PageContext): JudgedCandidate[] {
  const { evidence, contested, notNear, kind, form, cuedBy, sameSentence, start, end } = candidate;
  if (speaksForItself(evidence)) return [{ ...candidate, confidence: 'certain' }];
  const context = excludingCandidate(candidate, sentences.text, page);
  const level = effectiveLevel(context);
  let surroundings: Surroundings | undefined;
  const around = () => (surroundings ??= sentences.around(start));
  if (contested && mayBeContested(sentences, level)) {
    if (isContested(around().here, level) && !isClaimedByUN(sentences.text, start, end)) return [];
  }
  const near = () => [around().here, ...around().neighbours()];
  if (notNear !== undefined && near().some((sentence) => sentence.find(notNear) !== undefined)) return [];
  if (contested && isOthers(form, context) && !near().some((sentence) => sentence.find(OWN_NAMED) !== undefined)) {
    return [{ ...candidate, confidence: undefined }];
  }
  const isPhrase = kind === 'named';
  const cue = dependsOnCue(evidence, level) ? cueIn(sameSentence ? [around().here] : near(), cuedBy) : undefined;
  const confidence = confidenceOf(evidence, level, cue !== undefined);
  // A page that speaks of another subject, and not clearly of this one, is somebody else's.
  const isElsewhere = context.otherSubject.length > 0 && !isDecidedLevel(level);
  if (isElsewhere && (isPhrase || confidence !== 'certain')) return [];
  return [{ ...candidate, confidence, ...(cue && { cue }) }];
}

/** Whether the page has such norms or paragraphs of its own, or speaks of others that do. */
function isOthers(form: ReferenceForm, context: PageContext): boolean {
  if (form === 'phrase') return false;
  return form === 'paragraph' ? context.hasParagraph13 : isContestedPage(context);
}

/** Whether there is any such sentence in the text: a cheap look first. */
function mayBeContested(sentences: Sentences, level: ContextLevel): boolean {
  return (
    sentences.mayHold(OWNER_NAMED) ||
    sentences.mayHold(OTHER_MEANING) ||
    (!isDecidedLevel(level) && sentences.mayHold(OTHER_SUBJECT))
  );
}

/** Another instrument or mathematics in the sentence; any other subject, unless the page is on ours. */
function isContested(sentence: Sentence, level: ContextLevel): boolean {
  const other =
    sentence.find(RIVAL_NAMED) ??
    sentence.find(OTHER_MEANING) ??
    (isDecidedLevel(level) ? undefined : sentence.find(OTHER_SUBJECT));
  return other !== undefined;
}
