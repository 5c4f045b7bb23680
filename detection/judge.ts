import { confidenceOf, dependsOnCue, speaksForItself } from './confidence.ts';
import { levelOf } from './context.ts';
import { cueIn } from './cue.ts';
import type { Candidate } from './form.ts';
import type { Found } from './found.ts';
import { words } from './lexica.ts';
import { anyOf, anywhere } from './pattern.ts';
import type { ContextLevel, PageContext } from './reference.ts';
import { isOwn, MATHEMATICS, OTHER_SUBJECT, OWN_NAMED, RIVAL_NAMED } from './rival.ts';
import type { Sentence, Sentences } from './sentence.ts';
import { isSet } from './set.ts';

/**
 * The level of the page when other subjects are weighed against it: a strong signal settles nothing on a page that has
 * more to say of something else (`11 norms` on an exercise sheet about vectors).
 */
function weighedLevel({ level, signals, otherSubject }: PageContext): ContextLevel {
  return level === 'strong' && otherSubject.length >= signals.length ? 'medium' : level;
}

const NORM = anywhere(words(({ heads }) => [...heads.one, ...heads.many, ...heads.either]));

/** So many characters in front of a candidate belong to what it says of itself: `the first cyber norm`. */
const OWN_WORDS = 24;

/** The page without what the candidate says itself, which can be no reason for what it means. */
function without(candidate: Candidate, text: string, context: PageContext): PageContext {
  const itself = text.slice(Math.max(0, candidate.start - OWN_WORDS), candidate.end);
  const signals = context.signals.filter(
    ({ text: said, weight }) =>
      weight === 'decisive' || !NORM.test(said) || !itself.includes(said) || namesItself(said),
  );
  return signals.length === context.signals.length ? context : { ...context, signals, level: levelOf(signals) };
}

/** Two different cues say of a set itself whose it is: `11 UN cyber norms`. */
function namesItself(signal: string): boolean {
  return isSet(signal) && new Set(signal.match(EVERY_CUE)).size > 1;
}

function isSettled(level: ContextLevel): boolean {
  return level === 'strong' || level === 'decisive';
}

const EVERY_CUE = new RegExp(anyOf(words(({ cues }) => cues)), 'gi');

/** So many times as often must the UN instrument be named, that a bare number on a page is not another one's. */
const CLEARLY_OURS = 3;

/** Whether other instruments with numbered norms are spoken of as much as the UN's. */
function isContestedPage({ named }: PageContext): boolean {
  return named.rivals > 1 && named.own <= CLEARLY_OURS * named.rivals;
}

/** Judges a candidate by the sentences around it and by the page; nothing when a veto stops it. */
export function judge(candidate: Candidate, sentences: Sentences, page: PageContext): Found[] {
  const { evidence, contested, notNear, kind, form, cuedBy, sameSentence, start, end } = candidate;
  if (speaksForItself(evidence)) return [{ ...candidate, confidence: 'certain' }];
  const context = without(candidate, sentences.text, page);
  const level = weighedLevel(context);
  const around = sentences.around(start);
  // The weakest forms are anybody's where the sentence speaks of something else.
  const isWeak = evidence === 'bare' || kind === 'ordinal';
  if (contested && isContested(around.here, isWeak ? 'none' : level) && !isOwn(sentences.text, start, end)) return [];
  const near = () => [around.here, ...around.neighbours()];
  if (notNear !== undefined && near().some((sentence) => sentence.find(notNear) !== undefined)) return [];
  const isNumbered = contested && form !== 'paragraph' && form !== 'phrase';
  if (isNumbered && isContestedPage(context) && !near().some((sentence) => sentence.find(OWN_NAMED) !== undefined)) {
    return [{ ...candidate, confidence: undefined }];
  }
  const isPhrase = kind === 'named';
  const cue = dependsOnCue(evidence, level) ? cueIn(sameSentence ? [around.here] : near(), cuedBy) : undefined;
  const confidence = confidenceOf(evidence, level, cue !== undefined);
  // A page that speaks of another subject, and not clearly of this one, is somebody else's.
  const isElsewhere = context.otherSubject.length > 0 && !isSettled(level);
  if (isElsewhere && (isPhrase || confidence !== 'certain')) return [];
  return [{ ...candidate, confidence, ...(cue && { cue }) }];
}

/** Another instrument or mathematics in the sentence; any other subject, unless the page is on ours. */
function isContested(sentence: Sentence, level: ContextLevel): boolean {
  const other =
    sentence.find(RIVAL_NAMED) ??
    sentence.find(MATHEMATICS) ??
    (isSettled(level) ? undefined : sentence.find(OTHER_SUBJECT));
  return other !== undefined;
}
