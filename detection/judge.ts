import type { Confidence } from '../data/reference.ts';
import { confidenceOf, dependsOnCue, speaksForItself } from './confidence.ts';
import { cueIn } from './cue.ts';
import type { Candidate } from './form.ts';
import type { ContextLevel, PageContext } from './reference.ts';
import { OTHER_SUBJECT, OWN_NAMED, RIVAL_NAMED } from './rival.ts';
import type { Sentence, Sentences } from './sentence.ts';

/** What a candidate came to. */
export interface Judgement {
  /** Undefined when no veto stopped the candidate, but nothing supports it enough. */
  confidence: Confidence | undefined;
  /** Where the cue stands that it rests on. */
  cue?: { start: number; end: number };
}

/**
 * The level of the page when other subjects are weighed against it: a strong signal settles nothing on a page that has
 * more to say of something else (`11 norms` on an exercise sheet about vectors).
 */
function weighedLevel({ level, signals, otherSubject }: PageContext): ContextLevel {
  return level === 'strong' && otherSubject.length >= signals.length ? 'medium' : level;
}

function isSettled(level: ContextLevel): boolean {
  return level === 'strong' || level === 'decisive';
}

/** Judges a candidate by the sentences around it and by the page; undefined when a veto stops it. */
export function judge(candidate: Candidate, sentences: Sentences, context: PageContext): Judgement | undefined {
  const { evidence, contested, notNear, kind, start } = candidate;
  const level = weighedLevel(context);
  if (speaksForItself(evidence)) return { confidence: 'certain' };
  const around = sentences.around(start);
  if (contested && isContested(around.here, level)) return undefined;
  const near = () => [around.here, ...around.neighbours()];
  if (notNear !== undefined && near().some((sentence) => sentence.find(notNear) !== undefined)) return undefined;
  const isPhrase = kind === 'named';
  const cue = dependsOnCue(evidence, level) ? cueIn(near(), isPhrase) : undefined;
  const confidence = confidenceOf(evidence, level, cue !== undefined);
  // A page that speaks of another subject, and not clearly of this one, is somebody else's.
  const isElsewhere = context.otherSubject.length > 0 && !isSettled(level);
  if (isElsewhere && (isPhrase || confidence !== 'certain')) return undefined;
  return cue === undefined ? { confidence } : { confidence, cue };
}

/** Another instrument in the sentence, unless the UN's is named there too; another subject, unless the page is on ours. */
function isContested(sentence: Sentence, level: ContextLevel): boolean {
  const other = sentence.find(RIVAL_NAMED) ?? (isSettled(level) ? undefined : sentence.find(OTHER_SUBJECT));
  return other !== undefined && sentence.find(OWN_NAMED) === undefined;
}
